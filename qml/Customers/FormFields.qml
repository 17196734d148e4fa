pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The rows of a form in one or two columns.
GridLayout {
    id: root

    required property FormModel form

    signal submitted
    signal dropped

    columns: width > Theme.cardWidth * 1.2 ? 2 : 1
    columnSpacing: Theme.space16
    rowSpacing: Theme.space12
    uniformCellWidths: true

    Repeater {
        id: rows

        model: root.form

        FormRow {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: isArea ? root.columns : 1
            form: root.form
            onSubmitted: root.submitted()
            onDropped: root.dropped()
        }
    }

    function focusFirst() {
        root.focusRow(0);
    }
    function focusRow(row: int) {
        const item = rows.itemAt(row);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
}
