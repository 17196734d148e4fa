pragma ComponentBehavior: Bound

import QtQuick

/// Two grey bars where a row's two lines will be.
Item {
    id: root

    Rectangle {
        x: Theme.space16
        y: root.height / 2 - height - Theme.space4
        width: root.width * 0.45
        height: Theme.space12
        radius: Theme.radiusChip
        color: Theme.neutralSoft
    }
    Rectangle {
        x: Theme.space16
        y: root.height / 2 + Theme.space4
        width: root.width * 0.3
        height: Theme.space8
        radius: Theme.radiusChip
        color: Theme.neutralSoft
    }
}
