pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// What stands in a FieldRow while it is edited: the control, and below it the hint or what is wrong.
FocusScope {
    id: root

    required property FieldListModel fields
    required property int row
    required property string label
    required property int editor
    required property string hint
    required property string problem
    required property bool mayStay
    required property bool needsReason

    /// Saved or given up; the person stays (0), goes on with Tab (1) or back (-1).
    signal finished(step: int)

    implicitHeight: column.implicitHeight
    focus: true

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space4

        ValueEditor {
            id: control

            Layout.fillWidth: true
            focus: true
            label: root.label
            kind: root.editor
            initialText: root.fields.editText(root.row)
            options: root.fields.options(root.row)
            wrong: root.problem !== ""
            onOffersWanted: text => offers = root.fields.suggestions(root.row, text)
            onAccepted: root.save(false, 0)
            onDeparted: forward => root.save(false, forward ? 1 : -1)
            onRejected: root.giveUp()
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.problem || root.hint
            color: root.problem ? Theme.red : Theme.secondary
            wrapMode: Text.Wrap
            Accessible.role: root.problem ? Accessible.AlertMessage : Accessible.StaticText
        }
        ReasonField {
            id: reason

            Layout.fillWidth: true
            visible: root.needsReason
            onAccepted: root.save(text !== "", 0)
            Keys.onEscapePressed: root.giveUp()
        }
        LinkButton {
            Layout.leftMargin: -leftPadding
            visible: root.mayStay
            enabled: !root.needsReason || reason.text.trim() !== ""
            text: qsTr("Keep as written, to be confirmed")
            onClicked: root.save(true, 0)
        }
    }

    function save(asWritten: bool, step: int) {
        if (root.fields.save(root.row, control.typed, asWritten, reason.text))
            root.finished(step);
        else
            control.forceActiveFocus();
    }
    function giveUp() {
        root.fields.revert(root.row);
        root.finished(0);
    }
}
