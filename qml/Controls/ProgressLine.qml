pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// How far something has come; without a known end a short bar goes to and fro.
T.ProgressBar {
    id: root

    required property string label

    implicitWidth: Theme.listWidth / 2
    implicitHeight: Theme.space4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    background: Rectangle {
        color: Theme.neutralSoft
        radius: Theme.space4 / 2
    }
    contentItem: Item {
        clip: true

        Rectangle {
            width: parent.width * (root.indeterminate ? 0.3 : root.position)
            height: parent.height
            radius: Theme.space4 / 2
            color: Theme.accent

            SequentialAnimation on x {
                running: root.indeterminate && root.visible && !Theme.still
                loops: Animation.Infinite

                NumberAnimation {
                    from: 0
                    to: root.width * 0.7
                    duration: 900
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    from: root.width * 0.7
                    to: 0
                    duration: 900
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
}
