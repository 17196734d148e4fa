pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What a page says when it has nothing to show: what it is for, and what to do.
ColumnLayout {
    id: root

    property string icon24: ""
    property color iconInk: Theme.secondary
    required property string title
    property string detail: ""
    default property alias actions: row.data

    spacing: Theme.space8
    width: Math.min(parent ? parent.width - Theme.space32 : Theme.cardWidth, Theme.cardWidth)

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space8
        visible: root.icon24 !== ""
        path: root.icon24
        color: root.iconInk
        size: Theme.iconLarge
        strokeWidth: 1
    }
    Heading {
        Layout.fillWidth: true
        level: 2
        font.pixelSize: Theme.textTitle
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.detail
        color: Theme.secondary
        lineHeight: 1.3
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    GridLayout {
        id: row

        /// Side by side; where that is too wide, one below the other.
        readonly property real wanted: visibleChildren.reduce((sum, action) => sum + action.implicitWidth + columnSpacing, 0)

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space8
        columns: wanted > root.width ? 1 : Math.max(1, visibleChildren.length)
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8
    }
}
