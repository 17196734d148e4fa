pragma ComponentBehavior: Bound

import QtQuick

/// The frame around what has the keyboard; anchors itself around its parent.
Rectangle {
    id: root

    required property bool shown
    property real around: Theme.radiusButton

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.hairline
    visible: root.shown
    color: "transparent"
    radius: root.around + Theme.focusWidth
    border.color: Theme.accent
    border.width: Theme.focusWidth
    z: 1
}
