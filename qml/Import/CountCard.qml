pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// A count of the import; where it is enabled, pressing it shows these rows only.
T.AbstractButton {
    id: root

    required property int count
    required property color ink

    readonly property string countText: Number(root.count).toLocaleString(Qt.locale(), "f", 0)

    implicitHeight: Math.max(Theme.listRow + Theme.space8, lines.implicitHeight + Theme.space16)
    checkable: true
    leftPadding: root.width < Theme.labelWidth ? Theme.space8 : Theme.space16
    rightPadding: leftPadding
    Accessible.role: root.enabled ? Accessible.RadioButton : Accessible.StaticText
    Accessible.name: root.countText + " " + root.text
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        color: root.hovered && root.enabled && !root.checked ? Theme.hover : Theme.surface
        radius: Theme.radiusCard
        border.color: root.checked && root.enabled ? Theme.accent : Theme.line
        border.width: root.checked && root.enabled ? Theme.focusWidth : Theme.hairline

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            around: Theme.radiusCard
        }
    }
    contentItem: Item {
        Column {
            id: lines

            anchors.top: parent.top
            anchors.topMargin: Theme.space8
            width: parent.width
            spacing: Theme.hairline

            Text {
                text: root.countText
                color: root.count > 0 ? root.ink : Theme.secondary
                font.pixelSize: Theme.textHeadline + Theme.space4
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                text: root.text
                color: Theme.secondary
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
