pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// A condition on the list: opens its choices, or goes with its cross or the Delete key.
T.Button {
    id: root

    signal removed

    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, Theme.listWidth - Theme.space32)
    implicitHeight: Theme.space24 - 2
    leftPadding: Theme.space8
    rightPadding: cross.width + Theme.space4
    font.pixelSize: Theme.textSmall
    font.weight: Font.Medium
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: qsTr("Delete takes the condition away")
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onDeletePressed: root.removed()

    background: Rectangle {
        color: Theme.accentSoft
        radius: Theme.radiusChip

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            around: Theme.radiusChip
        }
    }
    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.accent
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    T.AbstractButton {
        id: cross

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: parent.height
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Take away %1").arg(root.text)
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                path: Theme.icons.close
                size: Theme.iconSmall
                color: Theme.accent
            }
        }
        onClicked: root.removed()
    }
}
