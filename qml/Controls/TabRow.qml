pragma ComponentBehavior: Bound

import QtQuick

/// The kinds of what a page shows; where they do not fit side by side they take a second row. Tab reaches the current
/// one, arrows go on from there.
Flow {
    id: root

    required property list<string> titles
    property string label: qsTr("Tabs")
    property int current: 0
    property bool small: false ///< Of a part of the page.

    spacing: root.small ? Theme.space4 : Theme.space24
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label
    Keys.onLeftPressed: root.go(Math.max(0, root.current - 1))
    Keys.onRightPressed: root.go(Math.min(root.titles.length - 1, root.current + 1))

    Repeater {
        id: marks

        // Their number, because the marks shall stay when a title changes.
        model: root.titles.length

        TabMark {
            text: root.titles[index]
            current: root.current === index
            small: root.small
            onClicked: root.current = index
        }
    }

    /// Takes the keyboard to a tab and shows it.
    function go(tab: int) {
        root.current = tab;
        marks.itemAt(tab).forceActiveFocus(Qt.TabFocusReason);
    }
    /// @p title with how many there are of it.
    function counted(title: string, count: int): string {
        return count > 0 ? title + " " + count : title;
    }
}
