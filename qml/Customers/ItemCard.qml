pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One contact or follow-up, whole.
Card {
    id: root

    required property string heading
    required property list<string> chips
    required property FieldListModel fields
    property bool editable: true

    signal removed

    title: root.heading
    tools: [
        Repeater {
            model: root.chips

            Chip {
                required property string modelData

                text: modelData
                tone: Chip.Accent
            }
        },
        LinkButton {
            visible: root.editable
            text: root.fields.showsEmpty ? qsTr("Fewer fields") : qsTr("All fields")
            onClicked: root.fields.showsEmpty = !root.fields.showsEmpty
        },
        IconButton {
            visible: root.editable
            path: Theme.icons.trash
            text: qsTr("Remove %1").arg(root.heading)
            onClicked: root.removed()
        }
    ]

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
