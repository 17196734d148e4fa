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
    property bool table: false ///< Columns instead of cards.
    property bool alone: false ///< Nothing stands beside the list.
    readonly property bool settled: customers.settled || customers.errorText !== ""
    readonly property bool empty: customers.empty
    onTableChanged: remembered.setValue("list/table", root.table)

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

    CustomerColumns {
        id: columnSet

        onChanged: remembered.setValue("list/columns", kept())
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
            columnSet.restore(value("list/columns", ""));
            root.table = value("list/table", false);
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
        columns: columnSet
        topRow: list.topRow
        onChanged: root.keepChosen()
        onLookedUp: id => root.choose(id)
        onListedAnew: list.contentY = 0
        onTopMoved: (from, to) => list.contentY += (to - from) * list.rowHeight
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
    TypedOnward {
        scope: root
        field: search
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
    SortLine {
        id: sortLine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filterBar.bottom
        anchors.topMargin: Theme.space4
        sort: customers.sort
        table: root.table
        onSortWanted: sort => root.sortBy(sort)
        onTableWanted: table => root.table = table
    }
    TableHeader {
        id: tableHeader

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: sortLine.bottom
        height: visible ? implicitHeight : 0
        visible: root.table
        columns: columnSet
        sort: customers.sort
        offset: list.contentX
        onSortWanted: sort => root.sortBy(sort)
    }
    LongList {
        id: list

        objectName: "customers" // Found by what measures its scrolling.
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tableHeader.bottom
        anchors.bottom: several.top
        visible: !customers.loading
        model: customers
        rowHeight: root.table ? Theme.tableRow : Theme.listRow
        contentWidth: root.table ? Math.max(width, Theme.space32 + columnSet.ends[columnSet.ends.length - 1]) : width
        Accessible.name: qsTr("Customers")
        delegate: root.table ? line : card
    }
    ListStates {
        anchors.fill: list
        customers: customers
        conditions: conditions
        onImportWanted: root.importWanted()
        onCreationWanted: root.creationWanted()
        onClearWanted: search.clear()
    }
    Rectangle {
        id: several

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? Theme.controlHeight + Theme.space16 : 0
        // Where the dossier stands beside the list, what can be done stands there.
        visible: root.alone && root.selection.count > 1
        color: Theme.surface

        Rule {
            width: parent.width
        }
        ActionButton {
            anchors.centerIn: parent
            text: qsTr("Edit or export %L1 customers").arg(root.selection.count)
            onClicked: root.opened()
        }
    }
    Component {
        id: card

        CustomerRow {
            y: list.yOf(row)
            width: list.width
            visible: row >= 0
            current: customer !== "" && customer === root.chosen
            selecting: root.selection.count > 0
            onClicked: root.pick(row)
            onMarking: root.toggle(row)
            onExtending: root.extendTo(row)
            onDoubleClicked: root.opened()
        }
    }
    Component {
        id: line

        TableRow {
            x: -list.contentX
            y: list.yOf(row)
            width: list.contentWidth
            visible: row >= 0
            columns: columnSet
            current: customer !== "" && customer === root.chosen
            onClicked: root.choose(customer)
            onMarking: root.toggle(row)
            onExtending: root.extendTo(row)
            onDoubleClicked: root.pick(row)
        }
    }

    function pick(row: int) {
        root.go(row);
        root.leaveRange();
        search.forceActiveFocus();
        root.opened();
    }
    function sortBy(sort: string) {
        customers.sort = sort;
        remembered.setValue("list/sort", sort);
    }
    function extendTo(row: int) {
        root.selectTo(row);
        search.forceActiveFocus();
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
        if (all)
            customers.selectAll();
        const copy = event.matches(StandardKey.Copy) && search.selectedText === "";
        if (copy)
            customers.copy();
        return all || copy;
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
