pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls

/// In which order the list is, and whether it is a table.
Item {
    id: root

    /// A field's id, with '-' before it falling; empty: the newest first.
    required property string sort
    property bool table: false

    readonly property var orders: [
        {sort: "", title: qsTr("Newest first")},
        {sort: "name", title: qsTr("Name")},
        {sort: "number", title: qsTr("Number")},
        {sort: "tier", title: qsTr("Tier")},
        {sort: "-total_amount", title: qsTr("Amount")},
        {sort: "owner", title: qsTr("Owner")},
        {sort: "-follow_ups[].on", title: qsTr("Latest follow-up")},
    ]

    signal sortWanted(sort: string)
    signal tableWanted(table: bool)

    function titleOf(sort: string): string {
        const known = root.orders.find(order => order.sort === sort);
        if (known)
            return known.title;
        const column = columns.title(sort.replace("-", ""));
        return sort.startsWith("-") ? qsTr("%1, falling").arg(column) : column;
    }

    implicitHeight: Theme.fieldRow

    CustomerColumns {
        id: columns
    }
    Caption {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Sorted by")
    }
    LinkButton {
        anchors.left: root.table ? caption.right : undefined
        anchors.leftMargin: Theme.space4
        anchors.right: root.table ? undefined : look.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.titleOf(root.sort)
        Accessible.name: qsTr("Sorted by %1").arg(text)
        onClicked: orderMenu.popup()
    }
    IconButton {
        id: look

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        path: root.table ? Theme.icons.list : Theme.icons.columns
        text: root.table ? qsTr("As a list (Ctrl+T)") : qsTr("As a table (Ctrl+T)")
        onClicked: root.tableWanted(!root.table)
    }
    Menu {
        id: orderMenu

        Repeater {
            model: root.orders

            MenuItem {
                required property var modelData

                text: modelData.title
                checkable: true
                checked: root.sort === modelData.sort
                onTriggered: root.sortWanted(modelData.sort)
            }
        }
    }
}
