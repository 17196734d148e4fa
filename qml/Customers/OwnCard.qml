pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The card of the fields that the team has added. Without a row it hides itself.
Card {
    id: root

    required property OwnFieldCard own
    property bool editable: true

    title: qsTr("Own fields")
    visible: root.own.count > 0

    Repeater {
        id: rows

        model: root.own.fields

        OwnCardRow {
            required property FieldListModel modelData
            required property int index

            Layout.fillWidth: true
            fields: modelData
            editable: root.editable
            onWentOn: step => root.goOn(index, step)
        }
    }

    /// Edits the row that follows on @p row.
    function goOn(row: int, step: int) {
        const next = rows.itemAt(row + step) as OwnCardRow;
        if (next && !next.startEditing())
            root.goOn(row + step, step);
    }
}
