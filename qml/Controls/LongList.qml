pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// A list of rows of one height that may be a million: only those in view exist. They are placed beside the content,
/// not in it: millions of pixels away from its beginning a picture's numbers are too coarse to keep rows even.
/// The delegate has a property 'row', 'y: list.yOf(row)' and 'visible: row >= 0'.
Flickable {
    id: root

    required property Component delegate
    required property real rowHeight
    property alias model: rows.source
    readonly property int count: rows.sourceCount
    readonly property int topRow: Math.max(0, Math.floor(root.contentY / root.rowHeight))
    /// Rows that are whole in view.
    readonly property int page: Math.max(1, Math.floor(root.height / root.rowHeight))

    function yOf(row: int): real {
        return Math.round(row * root.rowHeight - root.contentY);
    }
    /// The row that is to be shown as soon as there is room for one; -1: none.
    property int awaited: -1
    /// Scrolls as little as needed to bring a row into view.
    function show(row: int) {
        root.awaited = root.height < root.rowHeight ? row : -1;
        if (root.awaited >= 0)
            return;
        const top = row * root.rowHeight;
        const last = Math.max(0, root.contentHeight - root.height);
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (top + root.rowHeight > root.contentY + root.height)
            root.contentY = Math.min(last, top + root.rowHeight - root.height);
    }

    onHeightChanged: if (root.awaited >= 0) root.show(root.awaited)
    clip: true
    contentHeight: root.count * root.rowHeight
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        minimumSize: 0.06
        z: 1 // The rows would lie on it and take its clicks.
    }

    Item {
        parent: root
        anchors.fill: parent
        Accessible.ignored: true

        Repeater {
            delegate: root.delegate
            model: VisibleRows {
                id: rows

                first: root.topRow
                most: Math.ceil(root.height / root.rowHeight) + 1
            }
        }
    }
}
