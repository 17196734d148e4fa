pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One field in which the two differ: left and right, or a click, choose whose value is kept.
FocusScope {
    id: root

    required property int index
    required property string label
    required property string kept
    required property string merged
    required property bool takesMerged

    signal chosen(row: int, takesMerged: bool)

    implicitHeight: Math.max(Theme.fieldRow, line.implicitHeight) + Theme.space8
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1: %2, not %3").arg(root.label).arg(root.takesMerged ? root.merged : root.kept).arg(root.takesMerged ? root.kept : root.merged)
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen(root.index, !root.takesMerged)
    Keys.onLeftPressed: root.chosen(root.index, false)
    Keys.onRightPressed: root.chosen(root.index, true)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onSpacePressed: root.chosen(root.index, !root.takesMerged)

    FocusRing {
        anchors.margins: 0
        shown: root.activeFocus
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Caption {
            Layout.preferredWidth: Theme.listWidth / 3
            text: root.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        MergeValue {
            text: root.kept
            chosen: !root.takesMerged
            onClicked: root.chosen(root.index, false)
        }
        MergeValue {
            text: root.merged
            chosen: root.takesMerged
            onClicked: root.chosen(root.index, true)
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
