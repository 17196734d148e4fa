pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One option of an open list.
T.ItemDelegate {
    id: root

    property bool chosen: false
    property string detail: ""

    implicitHeight: Theme.fieldRow + Theme.space4
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    font.pixelSize: Theme.textBody
    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail ? root.text + ", " + root.detail : root.text

    background: Rectangle {
        color: root.highlighted || root.hovered ? Theme.accentSoft : "transparent"
        radius: Theme.radiusChip
    }
    contentItem: Item {
        Text {
            anchors.left: parent.left
            anchors.right: extra.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: root.font.pixelSize
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            color: root.chosen ? Theme.accent : Theme.text
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            id: extra

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.detail
            font.pixelSize: Theme.textSmall
            color: Theme.secondary
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
