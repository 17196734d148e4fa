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
    property string chosen: ""
    property alias text: search.text
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
    function go(row: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
        root.chosen = customers.idAt(list.currentIndex);
    }
    function lookUp(text: string) {
        if (text) customers.lookUp(text);
    }
    function choose(id: string) {
        root.chosen = id;
        list.currentIndex = customers.rowOf(id);
    }

    CustomerListModel {
        id: customers

        session: Session
        text: search.typed
        onChanged: root.keepChosen()
        onLookedUp: id => root.choose(id)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    SearchField {
        id: search

        readonly property int page: Math.max(1, Math.floor(list.height / Theme.listRow) - 1)

        anchors.left: parent.left
        anchors.right: add.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space12 + Theme.hairline * 2
        focus: true
        label: qsTr("Search customers")
        placeholderText: qsTr("Search name, number, phone, contact")
        note: customers.countText
        Keys.onDownPressed: root.go(list.currentIndex + 1)
        Keys.onUpPressed: root.go(list.currentIndex - 1)
        Keys.onReturnPressed: root.entered()
        Keys.onEnterPressed: root.entered()
        Keys.onPressed: event => event.accepted = root.jump(event.key)
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
    Item {
        id: sortLine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: search.bottom
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
            text: orderMenu.titles[customers.order]
            Accessible.name: qsTr("Sorted by %1").arg(text)
            onClicked: orderMenu.popup()
        }
        Menu {
            id: orderMenu

            readonly property list<string> titles: [qsTr("Newest first"), qsTr("Name"), qsTr("Number")]

            Repeater {
                model: orderMenu.titles

                MenuItem {
                    required property int index
                    required property string modelData

                    text: modelData
                    checkable: true
                    checked: customers.order === index
                    onTriggered: customers.order = index
                }
            }
        }
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: sortLine.bottom
        anchors.bottom: parent.bottom
        clip: true
        visible: !customers.loading
        model: customers
        reuseItems: true
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        highlightFollowsCurrentItem: true
        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            minimumSize: 0.06
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Customers")
        delegate: CustomerRow {
            width: ListView.view.width
            current: customer !== "" && customer === root.chosen
            onClicked: root.pick(index)
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
            text: qsTr("Clear the search")
            onClicked: search.clear()
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
            onClicked: customers.refresh()
        }
    }

    function pick(row: int) {
        root.go(row);
        search.forceActiveFocus();
        root.opened();
    }
    function jump(key: int): bool {
        const row = root.rowFor(key);
        if (row >= 0) root.go(row);
        return row >= 0;
    }
    function rowFor(key: int): int {
        const pages = ({[Qt.Key_PageDown]: list.currentIndex + search.page, [Qt.Key_PageUp]: Math.max(0, list.currentIndex - search.page)});
        const ends = search.text ? {} : ({[Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1});
        return pages[key] ?? ends[key] ?? -1;
    }
    function askForShortcuts() {
        search.clear();
        root.shortcutsWanted();
    }
    function keepChosen() {
        if (root.chosen)
            list.currentIndex = customers.rowOf(root.chosen);
        else if (customers.count > 0 && !search.text)
            root.go(0);
    }
}
