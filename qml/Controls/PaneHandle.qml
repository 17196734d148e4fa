pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// The line between two panes; wider to the hand than to the eye.
Item {
    id: root

    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    // To the right: to the left there may be a scroll bar.
    containmentMask: Item {
        x: -Theme.hairline
        width: Theme.space8
        height: root.height
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.SplitHandle.hovered || root.SplitHandle.pressed ? Theme.space4 - Theme.hairline : Theme.hairline
        height: parent.height
        color: root.SplitHandle.hovered || root.SplitHandle.pressed ? Theme.accent : Theme.line
    }
}
