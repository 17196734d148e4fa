pragma ComponentBehavior: Bound

import QtQuick

/// The kinds of what a page shows. Tab reaches the current one, arrows go on from there.
Row {
    id: root

    required property list<string> titles
    property int current: 0

    spacing: Theme.space24
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Tabs")
    Keys.onLeftPressed: root.go(Math.max(0, root.current - 1))
    Keys.onRightPressed: root.go(Math.min(root.titles.length - 1, root.current + 1))

    Repeater {
        id: marks

        // Their number, because the marks shall stay when a title changes.
        model: root.titles.length

        TabMark {
            text: root.titles[index]
            current: root.current === index
            onClicked: root.current = index
        }
    }

    /// Takes the keyboard to a tab and shows it.
    function go(tab: int) {
        root.current = tab;
        marks.itemAt(tab).forceActiveFocus(Qt.TabFocusReason);
    }
}
