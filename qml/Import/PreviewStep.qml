pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// 3: five counts that filter, the rows with what will happen to each, the evidence beside.
ColumnLayout {
    id: root

    required property ImportWizard wizard

    readonly property PlannedRowListModel rows: root.wizard.rows

    signal customerWanted(customer: string)

    spacing: Theme.space16

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        uniformCellSizes: true

        CountCard {
            Layout.fillWidth: true
            text: qsTr("new")
            count: root.rows.created
            ink: Theme.green
            checked: root.rows.filter === PlannedRowListModel.Create
            onClicked: root.show(PlannedRowListModel.Create)
        }
        CountCard {
            Layout.fillWidth: true
            text: qsTr("joined to known ones")
            count: root.rows.updated
            ink: Theme.accent
            checked: root.rows.filter === PlannedRowListModel.Update
            onClicked: root.show(PlannedRowListModel.Update)
        }
        CountCard {
            Layout.fillWidth: true
            text: qsTr("perhaps duplicates")
            count: root.rows.perhaps
            ink: Theme.amber
            checked: root.rows.filter === PlannedRowListModel.Perhaps
            onClicked: root.show(PlannedRowListModel.Perhaps)
        }
        CountCard {
            Layout.fillWidth: true
            text: qsTr("to be confirmed")
            count: root.rows.warned
            ink: Theme.amber
            checked: root.rows.filter === PlannedRowListModel.Warned
            onClicked: root.show(PlannedRowListModel.Warned)
        }
        CountCard {
            Layout.fillWidth: true
            text: qsTr("returned")
            count: root.rows.rejected
            ink: Theme.red
            checked: root.rows.filter === PlannedRowListModel.Reject
            onClicked: root.show(PlannedRowListModel.Reject)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space16

        PreviewTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            wizard: root.wizard
        }
        RowPanel {
            Layout.preferredWidth: Theme.cardWidth + Theme.space12
            Layout.maximumWidth: root.width * 0.36
            Layout.fillHeight: true
            wizard: root.wizard
            onCustomerWanted: customer => root.customerWanted(customer)
        }
    }

    function enter() {
        table.enter();
    }
    function show(filter: int) {
        root.rows.filter = root.rows.filter === filter ? PlannedRowListModel.Everything : filter;
        root.wizard.currentRow = root.rows.count > 0 ? 0 : -1;
    }
}
