pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// One page on the rail.
T.AbstractButton {
    id: root

    required property string name
    required property string title
    property bool current: false

    /// Pages of plug-ins share one icon.
    readonly property var icons: ({
            "accounts": Theme.icons.key,
            "customers": Theme.icons.customers,
            "import": Theme.icons.download,
            "review": Theme.icons.review,
            "settings": Theme.icons.settings
        })

    implicitWidth: Theme.railItem
    implicitHeight: Theme.railItem
    text: root.title
    Accessible.role: Accessible.PageTab
    Accessible.name: root.title
    Accessible.selected: root.current
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            path: root.icons[root.name] ?? Theme.icons.plugins
            color: root.current ? Theme.accent : Theme.secondary
        }
    }

    Tip {
        x: root.width + Theme.space8
        y: (root.height - height) / 2
        text: root.title
        wanted: root.hovered || root.visualFocus
    }
}
