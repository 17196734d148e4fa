pragma ComponentBehavior: Bound

import QtQuick

/// Scrolls a page so that what has the keyboard is in view.
QtObject {
    id: root

    required property Flickable page

    readonly property Item focused: root.page.Window.activeFocusItem

    /// What stays free above and below.
    readonly property int margin: Theme.space24

    // Later, because what has just been made has no place yet.
    onFocusedChanged: Qt.callLater(root.follow)

    function holds(item: Item): bool {
        return item !== null && (item === root.page.contentItem || root.holds(item.parent));
    }
    function follow() {
        if (root.holds(root.focused))
            root.show(root.focused.mapToItem(root.page.contentItem, 0, 0).y, root.focused.height);
    }
    function show(top: real, size: real) {
        const lowest = Math.min(root.page.contentY, top - root.margin);
        const highest = top + size + root.margin - root.page.height;
        const end = root.page.originY + root.page.contentHeight - root.page.height;
        root.page.contentY = Math.max(root.page.originY, Math.min(end, Math.max(lowest, highest)));
    }
}
