pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// One value of a field, with how many have it.
T.ItemDelegate {
    id: root

    required property string label
    required property string count
    required property bool chosen

    implicitHeight: Theme.fieldRow + Theme.space4
    leftPadding: Theme.space8
    rightPadding: Theme.space12
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.label + ", " + root.count
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        color: root.highlighted || root.hovered ? Theme.accentSoft : "transparent"
        radius: Theme.radiusChip
    }
    contentItem: Item {
        CheckMark {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            checked: root.chosen
        }
        BodyText {
            anchors.left: box.right
            anchors.leftMargin: Theme.space8
            anchors.right: number.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            id: number

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.count
            Accessible.ignored: true
        }
    }
}
