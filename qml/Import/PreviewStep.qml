pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// 3: five counts that filter, the rows with what will happen to each, the evidence beside.
ColumnLayout {
    id: root

    required property ImportWizard wizard

    readonly property PlannedRowListModel rows: root.wizard.rows
    /// No room for the evidence beside: it stands below.
    readonly property bool narrow: width < Theme.cardWidth * 2

    signal customerWanted(customer: string)

    spacing: Theme.space16

    CountRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        rows: root.rows
        onChosen: filter => root.show(filter)
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space16
        rowSpacing: Theme.space16

        PreviewTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            wizard: root.wizard
        }
        RowPanel {
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Theme.cardWidth + Theme.space12
            Layout.maximumWidth: root.narrow ? root.width : root.width * 0.36
            Layout.fillHeight: !root.narrow
            Layout.preferredHeight: Theme.cardWidth / 2
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
