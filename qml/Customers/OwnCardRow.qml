pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One field that the team has added.
ColumnLayout {
    id: root

    required property FieldListModel fields
    property bool editable: true

    signal wentOn(step: int)

    visible: root.fields.count > 0

    Repeater {
        id: row

        model: root.fields

        FieldRow {
            Layout.fillWidth: true
            fields: root.fields
            editable: root.editable
            onWentOn: step => root.wentOn(step)
        }
    }

    /// False where the dossier does not show the field.
    function startEditing(): bool {
        if (root.visible)
            (row.itemAt(0) as FieldRow).startEditing();
        return root.visible;
    }
}
