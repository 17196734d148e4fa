pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// One customer as a line of the table.
T.ItemDelegate {
    id: root

    required property int row
    required property string customer
    required property string name
    required property list<string> cells
    required property bool marked
    required property bool selected

    required property CustomerColumns columns
    property bool current: false

    /// Ctrl and Shift with a click.
    signal marking
    signal extending

    implicitHeight: Theme.tableRow
    padding: 0
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, ...root.cells.filter(cell => cell && cell !== root.name)].join(", ")
    Accessible.selected: root.current || root.selected

    background: Rectangle {
        color: root.current || root.selected ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        Rectangle {
            width: Theme.space4 - Theme.hairline
            height: parent.height
            visible: root.current
            color: Theme.accent
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.marking()
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.extending()
    }
    contentItem: Item {
        Repeater {
            model: root.cells.length

            BodyText {
                required property int index

                x: Theme.space16 + (index > 0 ? root.columns.ends[index - 1] : 0)
                width: root.columns.widths[index] - Theme.space12
                height: root.height
                text: root.cells[index] ?? ""
                color: root.marked && index === 0 ? Theme.amber : Theme.text
                font.pixelSize: Theme.textLabel
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
