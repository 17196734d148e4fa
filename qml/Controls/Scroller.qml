pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// Scrolls what is higher than the page, and follows the keyboard: what has the focus is always in view.
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem

    /// What stays free above and below the part that has the keyboard.
    readonly property int margin: Theme.space24

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}
    // Later, because what has just been made has no place yet.
    onFocusedChanged: Qt.callLater(root.reveal)

    function holds(item: Item): bool {
        return item !== null && (item === root.contentItem || root.holds(item.parent));
    }
    function reveal() {
        if (root.holds(root.focused))
            root.show(root.focused.mapToItem(root.contentItem, 0, 0).y, root.focused.height);
    }
    function show(top: real, size: real) {
        const lowest = Math.min(root.contentY, top - root.margin);
        const highest = top + size + root.margin - root.height;
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, Math.max(lowest, highest)));
    }
}
