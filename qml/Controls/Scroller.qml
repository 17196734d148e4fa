pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// Scrolls what is higher than the page, and follows the keyboard.
Flickable {
    id: root

    property FocusFollower follower: FocusFollower {
        page: root
    }

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}
}
