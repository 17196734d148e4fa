pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One of two values, with a tick where it is the one that is kept.
Rectangle {
    id: root

    required property string text
    required property bool chosen

    signal clicked

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // Both are equally wide.
    implicitHeight: value.implicitHeight + Theme.space8
    radius: Theme.radiusChip
    color: root.chosen ? Theme.accentSoft : "transparent"

    BodyText {
        id: value

        anchors.left: parent.left
        anchors.right: tick.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.chosen ? Theme.accent : Theme.secondary
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Icon {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.chosen
        path: Theme.icons.check
        size: Theme.iconSmall
        color: Theme.accent
    }
    TapHandler {
        onTapped: root.clicked()
    }
}
