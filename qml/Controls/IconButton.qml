pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A square button with an icon only; its name is its tooltip.
T.Button {
    id: root

    required property string path
    property color ink: Theme.secondary
    property real iconSize: Theme.iconSmall + Theme.space4

    implicitWidth: Theme.fieldRow
    implicitHeight: Theme.fieldRow
    opacity: root.enabled ? 1 : 0.5
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.hovered || root.down || root.checked ? Theme.neutralSoft : "transparent"
        radius: Theme.radiusButton

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            path: root.path
            size: root.iconSize
            color: root.ink
        }
    }

    Tip {
        text: root.text
        wanted: root.hovered || root.visualFocus
    }
}
