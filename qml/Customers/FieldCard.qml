pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// A card of label and value. Without a row it hides itself.
Card {
    id: root

    required property FieldListModel fields
    property bool editable: true

    title: root.fields.title
    visible: root.fields.count > 0

    Repeater {
        id: rows

        model: root.fields

        FieldRow {
            Layout.fillWidth: true
            fields: root.fields
            editable: root.editable
            onWentOn: step => root.goOn(index, step)
        }
    }

    /// Edits the row that follows on @p row.
    function goOn(row: int, step: int) {
        const next = rows.itemAt(root.fields.nextShown(row, step)) as FieldRow;
        if (next)
            next.startEditing();
    }
}
