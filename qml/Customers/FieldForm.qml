pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// What stands in a FieldRow while it is edited: the control, and below it the hint or what is wrong.
FocusScope {
    id: root

    /// The FieldRow; naming its type would make the two types depend on each other.
    required property var row

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space4

        ValueEditor {
            id: control

            Layout.fillWidth: true
            focus: true
            label: root.row.label
            kind: root.row.editor
            initialText: root.row.fields.editText(root.row.index)
            options: root.row.fields.options(root.row.index)
            suggest: text => root.row.fields.suggestions(root.row.index, text)
            wrong: root.row.problem !== ""
            onAccepted: root.save(false, 0)
            onDeparted: forward => root.save(false, forward ? 1 : -1)
            onRejected: root.giveUp()
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.row.problem || root.row.hint
            color: root.row.problem ? Theme.red : Theme.secondary
            wrapMode: Text.Wrap
            Accessible.role: root.row.problem ? Accessible.AlertMessage : Accessible.StaticText
        }
        LinkButton {
            visible: root.row.mayStay
            text: qsTr("Keep as written, to be confirmed")
            onClicked: root.save(true, 0)
        }
    }

    function save(asWritten: bool, step: int) {
        if (!root.row.fields.save(root.row.index, control.typed, asWritten))
            return control.forceActiveFocus();
        const row = root.row;
        row.stopEditing();
        row.wentOn(step);
    }
    function giveUp() {
        root.row.fields.revert(root.row.index);
        root.row.stopEditing();
    }
}
