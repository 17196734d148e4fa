pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A button with a verb and its object. A page has one primary button at most.
T.Button {
    id: root

    property bool primary: false
    property bool danger: false
    property string icon24: ""

    readonly property color ink: root.primary ? Theme.accentInk : root.danger ? Theme.red : Theme.text

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.controlHeight * 2)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    font.pixelSize: Theme.textLabel
    font.weight: root.primary ? Font.DemiBold : Font.Medium
    opacity: root.enabled ? 1 : 0.5
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.primary ? (root.hovered || root.down ? Theme.accentStrong : Theme.accent) : (root.down ? Theme.neutralSoft : root.hovered ? Theme.hover : Theme.surface)
        radius: Theme.radiusButton
        border.width: root.primary ? 0 : Theme.hairline
        border.color: Theme.line

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
        }
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(parent.width, implicitWidth)
            spacing: Theme.space8

            Icon {
                visible: root.icon24 !== ""
                path: root.icon24
                size: Theme.iconSmall + Theme.hairline * 2
                color: root.ink
            }
            Text {
                Layout.fillWidth: true
                text: root.text
                font: root.font
                color: root.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
