pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Dossier.Controls

/// The titles of the table's columns: a click sorts, the edge between two is drawn, the last button chooses columns.
Item {
    id: root

    required property CustomerColumns columns
    /// A column's id, with '-' before it falling; empty: the newest first.
    required property string sort
    /// How far the table is scrolled to the right.
    property real offset: 0

    signal sortWanted(sort: string)

    /// Rising, falling, then as they came.
    function next(column: string): string {
        return root.sort === column ? "-" + column : root.sort === "-" + column ? "" : column;
    }

    implicitHeight: Theme.tableRow
    clip: true

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Repeater {
        model: root.columns.shown

        T.Button {
            id: title

            required property int index
            required property string modelData

            readonly property bool sorted: root.sort.replace("-", "") === modelData
            readonly property bool sortable: root.columns.isSortable(modelData)

            x: Theme.space16 - root.offset + (index > 0 ? root.columns.ends[index - 1] : 0)
            width: root.columns.widths[index]
            height: root.height
            text: root.columns.title(modelData) + (sorted ? (root.sort.startsWith("-") ? " ↓" : " ↑") : "")
            focusPolicy: sortable ? Qt.TabFocus : Qt.NoFocus
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: root.columns.title(modelData)
            Accessible.description: sorted ? (root.sort.startsWith("-") ? qsTr("sorted, falling") : qsTr("sorted, rising")) : ""
            onClicked: if (sortable) root.sortWanted(root.next(modelData))
            Keys.onReturnPressed: title.click()
            // The edges without a mouse.
            Keys.onPressed: event => {
                const by = event.key === Qt.Key_Right ? Theme.space16 : event.key === Qt.Key_Left ? -Theme.space16 : 0;
                event.accepted = by !== 0 && (event.modifiers & Qt.AltModifier);
                if (event.accepted)
                    root.columns.setWidth(modelData, width + by);
            }

            background: Item {
                FocusRing {
                    shown: title.activeFocus && title.focusReason !== Qt.MouseFocusReason
                    around: Theme.radiusChip
                }
            }
            contentItem: Caption {
                text: title.text
                font.weight: title.sorted ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            Item {
                anchors.right: parent.right
                width: Theme.space12
                height: parent.height

                Rectangle {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.hairline
                    height: parent.height / 2
                    color: Theme.line
                }
                HoverHandler {
                    cursorShape: Qt.SplitHCursor
                }
                DragHandler {
                    property int from: 0

                    target: null
                    yAxis.enabled: false
                    dragThreshold: 0
                    grabPermissions: PointerHandler.CanTakeOverFromAnything
                    onActiveChanged: from = title.width
                    onActiveTranslationChanged: if (active) root.columns.setWidth(title.modelData, from + activeTranslation.x)
                }
            }
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        path: Theme.icons.columns
        text: qsTr("Choose columns")
        onClicked: choice.popup()
    }
    Menu {
        id: choice

        Repeater {
            model: root.columns.all

            MenuItem {
                required property string modelData

                text: root.columns.title(modelData)
                checkable: true
                checked: root.columns.shown.includes(modelData)
                onTriggered: root.columns.toggle(modelData)
            }
        }
    }
}
