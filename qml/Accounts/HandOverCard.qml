pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// 移交: from whom to whom, how much that is, and then the change itself.
Card {
    id: root

    required property list<string> names
    property bool first: false ///< The keyboard begins here.

    title: qsTr("Hand customers over")
    spacing: Theme.space12

    HandingOver {
        id: over

        session: Session
        onApplied: {
            // Not clear(): Ctrl+Z is to take the hand-over back, not what was typed.
            from.text = to.text = "";
            from.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Everything of one colleague goes to another: the customers he owns and the needs that he still handles. What he did stays his, and the whole can be undone.")
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        wrapMode: Text.Wrap
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.cardWidth ? 2 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        uniformCellWidths: true

        FormField {
            Layout.fillWidth: true
            label: qsTr("From")

            SuggestField {
                id: from

                Layout.fillWidth: true
                focus: root.first
                label: qsTr("From")
                onTextChanged: over.from = text
                onOffersWanted: text => offers = root.offersFor(text)
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("To")

            SuggestField {
                id: to

                Layout.fillWidth: true
                label: qsTr("To")
                onTextChanged: over.to = text
                onOffersWanted: text => offers = root.offersFor(text)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: over.problem || over.summary
        color: over.problem ? Theme.red : Theme.text
        font.pixelSize: Theme.textLabel
        wrapMode: Text.Wrap
        Accessible.role: over.problem ? Accessible.AlertMessage : Accessible.StaticText
    }
    RowLayout {
        spacing: Theme.space8

        ActionButton {
            text: qsTr("See what would go over")
            enabled: over.complete && !over.working && !Session.readOnly
            onClicked: over.rehearse()
        }
        ActionButton {
            visible: over.customers > 0
            primary: true
            enabled: !over.working
            text: qsTr("Hand %Ln customers over", "", over.customers)
            onClicked: over.apply()
        }
    }

    function offersFor(text: string): list<string> {
        return text ? root.names.filter(name => name.includes(text) && name !== text) : [];
    }
}
