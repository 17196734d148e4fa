pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// An action that reads as a word in a line.
T.Button {
    id: root

    property color ink: Theme.accent

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.fieldRow - Theme.space4
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    font.pixelSize: Theme.textSmall
    font.weight: Font.Medium
    opacity: root.enabled ? 1 : 0.5
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.hovered || root.down ? Theme.accentSoft : "transparent"
        radius: Theme.radiusChip

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            around: Theme.radiusChip
        }
    }
    contentItem: Text {
        text: root.text
        font: root.font
        color: root.ink
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
