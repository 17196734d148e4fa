pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One tab of a TabRow.
T.AbstractButton {
    id: root

    required property int index
    required property bool current

    implicitWidth: implicitContentWidth
    implicitHeight: Theme.controlHeight + Theme.space8
    focusPolicy: root.current || root.activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current

    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.focusWidth
            visible: root.current
            color: Theme.accent
        }
        Item {
            anchors.fill: parent
            anchors.topMargin: Theme.space8
            anchors.bottomMargin: Theme.space8

            FocusRing {
                shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            }
        }
    }
    contentItem: Text {
        text: root.text
        color: root.current ? Theme.accent : root.hovered ? Theme.text : Theme.secondary
        font.pixelSize: Theme.textBody
        font.weight: root.current ? Font.DemiBold : Font.Normal
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
