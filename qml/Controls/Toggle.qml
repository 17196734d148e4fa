pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// On or off, at once.
T.Switch {
    id: root

    /// The knob's free space around it.
    readonly property int gap: 3

    implicitWidth: Theme.controlHeight + Theme.space4
    implicitHeight: Theme.space24 - 2
    padding: 0
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.click()

    indicator: Rectangle {
        width: root.width
        height: root.height
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.outline
        border.width: Theme.hairline

        Rectangle {
            x: root.checked ? parent.width - width - root.gap : root.gap
            anchors.verticalCenter: parent.verticalCenter
            width: height
            height: parent.height - 2 * root.gap
            radius: height / 2
            color: root.checked ? Theme.accentInk : Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }
        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            around: parent.height / 2
        }
    }
}
