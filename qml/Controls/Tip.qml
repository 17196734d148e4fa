pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few words about the item it stands in, a while after the pointer or the keyboard has come to it.
T.ToolTip {
    id: root

    property bool wanted: false

    x: (root.parent?.width ?? 0) / 2 - root.width / 2
    y: -root.height - Theme.space4
    implicitWidth: Math.min(words.implicitWidth + root.leftPadding + root.rightPadding, Theme.cardWidth)
    implicitHeight: words.implicitHeight + root.topPadding + root.bottomPadding
    visible: root.wanted && root.text !== ""
    delay: 500
    padding: Theme.space4
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    margins: Theme.space8
    // Esc belongs to what the keyboard is at.
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        color: Theme.text
        radius: Theme.radiusChip
    }
    contentItem: BodyText {
        id: words

        text: root.text
        color: Theme.surface
        font.pixelSize: Theme.textSmall
        lineHeight: Theme.lineSpacing
        wrapMode: Text.Wrap
        maximumLineCount: 8
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
