pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One tab of a TabRow.
T.AbstractButton {
    id: root

    required property int index
    required property bool current
    property bool small: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: root.small ? Theme.fieldRow : Theme.controlHeight + Theme.space8
    leftPadding: root.small ? Theme.space12 : 0
    rightPadding: root.leftPadding
    focusPolicy: root.current || root.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: root.small && (root.current || root.hovered)
            color: root.current ? Theme.accentSoft : Theme.hover
            radius: Theme.radiusButton
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.focusWidth
            visible: root.current && !root.small
            color: Theme.accent
        }
        Item {
            anchors.fill: parent
            anchors.topMargin: root.small ? 0 : Theme.space8
            anchors.bottomMargin: anchors.topMargin

            FocusRing {
                shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            }
        }
    }
    contentItem: Text {
        text: root.text
        color: root.current ? Theme.accent : root.hovered ? Theme.text : Theme.secondary
        font.pixelSize: root.small ? Theme.textLabel : Theme.textBody
        font.weight: root.current ? Font.DemiBold : Font.Normal
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
