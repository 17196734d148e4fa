pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// The control for one field, by its kind. Enter hands in what was typed, Esc gives up, Tab goes on.
FocusScope {
    id: root

    required property string label
    required property int kind
    property string initialText: ""
    property list<string> options: []
    property bool wrong: false

    /// What the text could become; whoever hears offersWanted() sets it.
    property list<string> offers: []

    property string typed: root.initialText

    signal edited(text: string)
    signal offersWanted(text: string)
    signal accepted
    signal rejected
    signal departed(forward: bool)

    implicitWidth: loader.implicitWidth
    implicitHeight: loader.implicitHeight
    onTypedChanged: root.edited(root.typed)
    Keys.onEscapePressed: root.rejected()
    Keys.onReturnPressed: root.accepted()
    Keys.onEnterPressed: root.accepted()
    Keys.onTabPressed: root.departed(true)
    Keys.onBacktabPressed: root.departed(false)

    Loader {
        id: loader

        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        sourceComponent: root.kind === EditorKind.Choice ? choice : root.kind === EditorKind.Area ? area : root.kind === EditorKind.Suggest ? suggestion : line
    }
    Component {
        id: line

        EntryField {
            focus: true
            label: root.label
            wrong: root.wrong
            text: root.initialText
            onTextChanged: root.typed = text
            onActiveFocusChanged: if (activeFocus) selectAll()
        }
    }
    Component {
        id: area

        EntryArea {
            focus: true
            label: root.label
            wrong: root.wrong
            text: root.initialText
            onTextChanged: root.typed = text
            onDeparted: forward => root.departed(forward)
            Keys.onReturnPressed: event => {
                event.accepted = !(event.modifiers & Qt.ShiftModifier);
                if (event.accepted)
                    root.accepted();
            }
        }
    }
    Component {
        id: choice

        ChoiceField {
            focus: true
            label: root.label
            wrong: root.wrong
            model: root.options
            currentIndex: Math.max(0, root.options.indexOf(root.initialText))
            onActivated: root.typed = currentText
        }
    }
    Component {
        id: suggestion

        SuggestField {
            focus: true
            label: root.label
            wrong: root.wrong
            text: root.initialText
            onTextChanged: root.typed = text
            onOffersWanted: text => {
                root.offersWanted(text);
                offers = root.offers;
            }
            onActiveFocusChanged: if (activeFocus) selectAll()
        }
    }
}
