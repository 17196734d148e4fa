pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One item of a list, whole.
Card {
    id: root

    required property string heading
    required property list<string> chips
    required property list<string> alerts
    required property FieldListModel fields
    property bool editable: true
    property string closeText: "" ///< Empty: it cannot be closed, or is.

    signal removed
    signal closed

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
        Repeater {
            model: root.alerts

            Chip {
                required property string modelData

                text: modelData
                tone: Chip.Red
            }
        },
        LinkButton {
            visible: root.editable && root.closeText !== ""
            text: root.closeText
            onClicked: root.closed()
        },
        LinkButton {
            id: all

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

    /// Takes the keyboard to the card.
    function enter() {
        all.forceActiveFocus(Qt.TabFocusReason);
    }
    /// Edits the row that follows on @p row.
    function goOn(row: int, step: int) {
        const next = rows.itemAt(root.fields.nextShown(row, step)) as FieldRow;
        if (next)
            next.startEditing();
    }
}
