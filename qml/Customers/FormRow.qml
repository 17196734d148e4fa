pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// One field of a form.
FocusScope {
    id: root

    required property int index
    required property string label
    required property string typed
    required property string problem
    required property int editor
    required property string hint
    required property bool required
    required property bool needsReason

    required property FormModel form

    readonly property bool isArea: root.editor === EditorKind.Area

    signal submitted
    signal dropped

    implicitHeight: field.implicitHeight

    FormField {
        id: field

        width: parent.width
        label: root.label
        required: root.required
        hint: control.activeFocus ? root.hint : ""
        errorText: root.problem

        ValueEditor {
            id: control

            implicitWidth: root.width
            focus: true
            label: root.label
            kind: root.editor
            wrong: root.problem !== ""
            options: root.form.options(root.index)
            initialText: root.form.textOf(root.index)
            onEdited: text => root.form.type(root.index, text)
            onOffersWanted: text => offers = root.form.suggestions(root.index, text)
            onAccepted: root.submitted()
            onRejected: root.dropped()
            onDeparted: forward => root.Window.activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        }
        ReasonField {
            implicitWidth: root.width
            visible: root.needsReason
            onTextChanged: root.form.giveReason(text)
            onAccepted: root.submitted()
        }
    }
}
