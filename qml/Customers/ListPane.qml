pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls
import Dossier.Session

/// The search field and the list below it. The keyboard stays in the field: arrows go through the list from there, so
/// that whoever types an input method's syllables loses none.
FocusScope {
    id: root

    /// Id of the customer that is chosen.
    property alias chosen: customers.chosen
    property alias text: search.text
    required property CustomerSelection selection
    readonly property bool settled: customers.settled || customers.errorText !== ""
    readonly property bool empty: customers.empty

    /// Chosen by the hand.
    signal opened
    /// Chosen by the keyboard, which goes along.
    signal entered
    signal importWanted
    signal creationWanted
    signal shortcutsWanted

    function search() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    /// Takes the keyboard back into the list.
    function enter() {
        search.forceActiveFocus(Qt.OtherFocusReason);
    }
    /// Chooses the customer in @p row and shows his row.
    function go(row: int) {
        const wanted = Math.max(0, Math.min(list.count - 1, row));
        list.show(wanted);
        root.chosen = customers.idAt(wanted);
        root.awaited = root.chosen ? -1 : wanted;
    }
    function lookUp(text: string) {
        if (text) customers.lookUp(text);
    }
    function choose(id: string) {
        root.awaited = -1;
        root.chosen = id;
        if (customers.chosenRow >= 0)
            list.show(customers.chosenRow);
    }

    CustomerFilter {
        id: conditions

        session: Session
        onChanged: remembered.setValue("list/filter", kept())
    }
    WindowState {
        id: remembered

        session: Session
        Component.onCompleted: {
            customers.sort = value("list/sort", "");
            conditions.restore(value("list/filter", ""));
        }
    }
    /// Where a range began that is being selected; -1: nowhere.
    property int anchor: -1
    /// The row that is to be chosen as soon as it is read; -1: none.
    property int awaited: -1

    CustomerListModel {
        id: customers

        session: Session
        text: search.typed
        filter: conditions
        selection: root.selection
        topRow: list.topRow
        onChanged: root.keepChosen()
        onLookedUp: id => root.choose(id)
        onListedAnew: list.contentY = 0
        onTopMoved: (from, to) => list.contentY += (to - from) * Theme.listRow
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    SearchField {
        id: search

        anchors.left: parent.left
        anchors.right: add.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space12 + Theme.hairline * 2
        focus: true
        label: qsTr("Search customers")
        placeholderText: qsTr("Name, number, phone, contact")
        note: customers.countText
        Keys.onDownPressed: event => root.step(1, event.modifiers)
        Keys.onUpPressed: event => root.step(-1, event.modifiers)
        Keys.onReturnPressed: root.enterChosen()
        Keys.onEnterPressed: root.enterChosen()
        Keys.onPressed: event => event.accepted = root.select(event) || root.jump(event.key)
        Keys.onEscapePressed: event => {
            event.accepted = text !== "" || root.selection.count > 0;
            if (root.selection.count > 0)
                root.selection.clear();
            else
                clear();
        }
        // A lone question mark, of either width, is nobody's name.
        onTextEdited: if (text === "?" || text === "\uff1f") root.askForShortcuts()
    }
    IconButton {
        id: add

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: search.verticalCenter
        implicitWidth: Theme.controlHeight
        implicitHeight: Theme.controlHeight
        enabled: !Session.readOnly
        path: Theme.icons.add
        iconSize: Theme.icon
        text: qsTr("New customer (Ctrl+N)")
        onClicked: root.creationWanted()
    }
    FilterBar {
        id: filterBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: search.bottom
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.topMargin: Theme.space8
        filter: conditions
        onWanted: field => filterPopup.openAt(field)
    }
    FilterPopup {
        id: filterPopup

        x: filterBar.x
        y: filterBar.y + filterBar.height + Theme.space4
        filter: conditions
        text: search.typed
        onClosed: root.enter()
    }
    Item {
        id: sortLine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filterBar.bottom
        anchors.topMargin: Theme.space4
        height: Theme.fieldRow

        Caption {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Sorted by")
        }
        LinkButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: orderMenu.titleOf(customers.sort)
            Accessible.name: qsTr("Sorted by %1").arg(text)
            onClicked: orderMenu.popup()
        }
        Menu {
            id: orderMenu

            readonly property var orders: [
                {sort: "", title: qsTr("Newest first")},
                {sort: "name", title: qsTr("Name")},
                {sort: "number", title: qsTr("Number")},
                {sort: "tier", title: qsTr("Tier")},
                {sort: "-total_amount", title: qsTr("Amount")},
                {sort: "owner", title: qsTr("Owner")},
            ]

            function titleOf(sort: string): string {
                return orders.find(order => order.sort === sort)?.title ?? sort;
            }

            Repeater {
                model: orderMenu.orders

                MenuItem {
                    required property var modelData

                    text: modelData.title
                    checkable: true
                    checked: customers.sort === modelData.sort
                    onTriggered: {
                        customers.sort = modelData.sort;
                        remembered.setValue("list/sort", modelData.sort);
                    }
                }
            }
        }
    }
    LongList {
        id: list

        objectName: "customers" // Found by what measures its scrolling.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: sortLine.bottom
        anchors.bottom: parent.bottom
        visible: !customers.loading
        model: customers
        rowHeight: Theme.listRow
        Accessible.name: qsTr("Customers")
        delegate: CustomerRow {
            y: list.yOf(row)
            width: list.width
            visible: row >= 0
            current: customer !== "" && customer === root.chosen
            selecting: root.selection.count > 0
            onClicked: root.pick(row)
            onMarking: root.toggle(row)
            onExtending: {
                root.selectTo(row);
                search.forceActiveFocus();
            }
            onDoubleClicked: root.opened()
        }
    }
    Skeleton {
        anchors.fill: list
        waiting: customers.loading
        rows: 10
    }
    EmptyState {
        anchors.centerIn: list
        visible: customers.empty && customers.errorText === ""
        icon24: Theme.icons.customers
        title: qsTr("No customers yet")
        detail: qsTr("Bring in a spreadsheet, or enter the first one by hand.")

        ActionButton {
            primary: true
            enabled: !Session.readOnly
            text: qsTr("Import a file")
            onClicked: root.importWanted()
        }
        ActionButton {
            enabled: !Session.readOnly
            text: qsTr("New customer")
            onClicked: root.creationWanted()
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: !customers.empty && !customers.loading && customers.count === 0 && customers.errorText === ""
        icon24: Theme.icons.search
        title: qsTr("Nobody found")
        detail: qsTr("Name, short name, number, contact and phone are searched.")

        ActionButton {
            visible: search.text !== ""
            text: qsTr("Clear the search")
            onClicked: search.clear()
        }
        ActionButton {
            visible: conditions.active
            text: qsTr("Clear the filters")
            onClicked: conditions.clearAll()
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: customers.errorText !== ""
        icon24: Theme.icons.warning
        title: qsTr("The customers cannot be shown")
        detail: customers.errorText

        ActionButton {
            text: qsTr("Try again")
            onClicked: customers.retry()
        }
    }

    function pick(row: int) {
        root.go(row);
        root.leaveRange();
        search.forceActiveFocus();
        root.opened();
    }
    /// From the anchor, or from the chosen one where there is none yet.
    function selectTo(row: int) {
        if (root.anchor < 0)
            root.anchor = Math.max(0, customers.chosenRow);
        root.go(row);
        customers.selectRange(root.anchor, Math.max(0, Math.min(list.count - 1, row)));
    }
    /// The chosen one belongs to a selection that begins with somebody else.
    function toggle(row: int) {
        if (root.selection.count === 0 && root.chosen && root.chosen !== customers.idAt(row))
            root.selection.toggle(root.chosen);
        root.selection.toggle(customers.idAt(row));
        root.anchor = row;
    }
    function leaveRange() {
        root.anchor = -1;
        root.selection.clear();
    }
    function step(by: int, modifiers: int) {
        if (modifiers & Qt.ShiftModifier)
            return root.selectTo(customers.chosenRow + by);
        root.leaveRange();
        root.go(customers.chosenRow + by);
    }
    function select(event: var): bool {
        const all = event.key === Qt.Key_A && event.modifiers & Qt.ControlModifier && search.selectedText === search.text;
        if (all && list.count > 0)
            customers.selectRange(0, list.count - 1);
        return all;
    }
    function jump(key: int): bool {
        const row = root.rowFor(key);
        if (row >= 0) root.go(row);
        return row >= 0;
    }
    function rowFor(key: int): int {
        const row = customers.chosenRow;
        const pages = ({[Qt.Key_PageDown]: row + list.page, [Qt.Key_PageUp]: Math.max(0, row - list.page)});
        const ends = search.text ? {} : ({[Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1});
        return pages[key] ?? ends[key] ?? -1;
    }
    function enterChosen() {
        if (customers.chosenRow < 0)
            root.go(0);
        root.entered();
    }
    function askForShortcuts() {
        search.clear();
        root.shortcutsWanted();
    }
    /// Somebody is chosen where anybody can be: the row that the keyboard went to, or the first.
    function keepChosen() {
        if (root.awaited >= 0)
            root.chosen = customers.idAt(root.awaited);
        else if (!root.chosen && customers.count > 0 && !search.text && !conditions.active)
            root.go(0);
        if (root.chosen)
            root.awaited = -1;
    }
}
