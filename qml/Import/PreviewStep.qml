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

    CountRow {
        Layout.fillWidth: true
        rows: root.rows
        onChosen: filter => root.show(filter)
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
