pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls
import Dossier.Session

/// What stands in place of the list: that there is nobody yet, nobody found, or why nobody can be shown.
Item {
    id: root

    required property CustomerListModel customers
    required property CustomerFilter conditions

    signal importWanted
    signal creationWanted
    signal clearWanted

    Skeleton {
        anchors.fill: parent
        waiting: root.customers.loading
        rows: 10
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.customers.empty && root.customers.errorText === ""
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
        anchors.centerIn: parent
        visible: !root.customers.empty && !root.customers.loading && root.customers.count === 0 && root.customers.errorText === ""
        icon24: Theme.icons.search
        title: qsTr("Nobody found")
        detail: qsTr("Name, short name, number, contact and phone are searched.")

        ActionButton {
            visible: root.customers.text !== ""
            text: qsTr("Clear the search")
            onClicked: root.clearWanted()
        }
        ActionButton {
            visible: root.conditions.active
            text: qsTr("Clear the filters")
            onClicked: root.conditions.clearAll()
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.customers.errorText !== ""
        icon24: Theme.icons.warning
        title: qsTr("The customers cannot be shown")
        detail: root.customers.errorText

        ActionButton {
            text: qsTr("Try again")
            onClicked: root.customers.retry()
        }
    }
}
