pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// What would become of one customer.
Item {
    id: root

    required property string name
    required property string before
    required property string after

    implicitHeight: Theme.fieldRow + Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2 becomes %3").arg(root.name).arg(root.before).arg(root.after)

    BodyText {
        id: nameText

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.45
        text: root.name
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Caption {
        id: beforeText

        anchors.left: nameText.right
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.22
        text: root.before
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Icon {
        id: arrow

        anchors.left: beforeText.right
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        path: Theme.icons.chevronRight
        size: Theme.iconSmall
    }
    BodyText {
        anchors.left: arrow.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.after
        color: Theme.accent
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
