pragma ComponentBehavior: Bound

import QtQuick

/// Shows whether a row is chosen; the row itself takes the click.
Rectangle {
    id: root

    property bool checked: false

    width: Theme.space16
    height: Theme.space16
    radius: Theme.radiusChip
    color: root.checked ? Theme.accent : Theme.surface
    border.color: root.checked ? Theme.accent : Theme.outline
    border.width: Theme.hairline

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        path: Theme.icons.check
        size: Theme.iconSmall
        color: Theme.accentInk
    }
}
