pragma ComponentBehavior: Bound

import QtQuick

/// The kinds of what a page shows; arrows and Tab reach each.
Row {
    id: root

    required property list<string> titles
    property int current: 0

    spacing: Theme.space24
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Tabs")
    Keys.onLeftPressed: root.current = Math.max(0, root.current - 1)
    Keys.onRightPressed: root.current = Math.min(root.titles.length - 1, root.current + 1)

    Repeater {
        model: root.titles

        TabMark {
            current: root.current === index
            onClicked: root.current = index
        }
    }
}
