pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Dossier.Controls

/// One of the two ways in: an icon, a verb with its object, a sentence.
T.AbstractButton {
    id: root

    required property string path
    required property string detail

    implicitHeight: implicitContentHeight + Theme.space32
    padding: Theme.space16
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.hovered || root.down ? Theme.hover : Theme.surface
        radius: Theme.radiusCard
        border.color: root.hovered ? Theme.accent : Theme.line
        border.width: Theme.hairline

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
            around: Theme.radiusCard
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space16

        Rectangle {
            implicitWidth: Theme.railItem
            implicitHeight: Theme.railItem
            radius: Theme.radiusCard
            color: Theme.accentSoft

            Icon {
                anchors.centerIn: parent
                path: root.path
                color: Theme.accent
                size: Theme.icon + Theme.space4
            }
        }
        ColumnLayout {
            spacing: Theme.space4

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                text: root.detail
                wrapMode: Text.Wrap
                lineHeight: 1.3
                Accessible.ignored: true
            }
        }
    }
}
