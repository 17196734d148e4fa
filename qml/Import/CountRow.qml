pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The five counts of an import. Where it is enabled each one filters the rows.
RowLayout {
    id: root

    required property PlannedRowListModel rows

    signal chosen(filter: int)

    spacing: Theme.space12
    uniformCellSizes: true

    CountCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("new")
        count: root.rows.created
        ink: Theme.green
        checked: root.rows.filter === PlannedRowListModel.Create
        onClicked: root.chosen(PlannedRowListModel.Create)
    }
    CountCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("joined to known ones")
        count: root.rows.updated
        ink: Theme.accent
        checked: root.rows.filter === PlannedRowListModel.Update
        onClicked: root.chosen(PlannedRowListModel.Update)
    }
    CountCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("perhaps duplicates")
        count: root.rows.perhaps
        ink: Theme.amber
        checked: root.rows.filter === PlannedRowListModel.Perhaps
        onClicked: root.chosen(PlannedRowListModel.Perhaps)
    }
    CountCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("to be confirmed")
        count: root.rows.warned
        ink: Theme.amber
        checked: root.rows.filter === PlannedRowListModel.Warned
        onClicked: root.chosen(PlannedRowListModel.Warned)
    }
    CountCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("returned")
        count: root.rows.rejected
        ink: Theme.red
        checked: root.rows.filter === PlannedRowListModel.Reject
        onClicked: root.chosen(PlannedRowListModel.Reject)
    }
}
