pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A whole number to type in, or to go up and down by the arrows.
T.SpinBox {
    id: root

    required property string label

    implicitWidth: Theme.labelWidth
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space12
    rightPadding: Theme.space32
    editable: true
    font.pixelSize: Theme.textBody
    opacity: root.enabled ? 1 : 0.6
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.label
    validator: IntValidator {
        bottom: root.from
        top: root.to
    }

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusButton
        border.color: root.activeFocus ? Theme.accent : Theme.outline
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
    }
    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        validator: root.validator
        inputMethodHints: Qt.ImhDigitsOnly
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
    }
    up.indicator: Item {
        x: root.width - width
        width: Theme.space32
        height: root.height / 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Theme.hairline
            path: Theme.icons.chevron
            size: Theme.iconSmall
            rotation: 180
            color: root.up.hovered ? Theme.accent : Theme.secondary
        }
    }
    down.indicator: Item {
        x: root.width - width
        y: root.height / 2
        width: Theme.space32
        height: root.height / 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: -Theme.hairline
            path: Theme.icons.chevron
            size: Theme.iconSmall
            color: root.down.hovered ? Theme.accent : Theme.secondary
        }
    }
}
