pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Dossier.Controls

/// A workspace that was open here before.
T.ItemDelegate {
    id: root

    required property string name
    required property string where
    required property bool isThere

    signal forgotten

    implicitHeight: Theme.listRow - Theme.space12
    leftPadding: Theme.space12
    rightPadding: Theme.space8
    enabled: true
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isThere ? root.name : qsTr("%1, not found").arg(root.name)
    Accessible.description: root.where
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton

        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Icon {
            path: Theme.icons.folder
            color: root.isThere ? Theme.secondary : Theme.amber
        }
        ColumnLayout {
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                text: root.isThere ? root.where : qsTr("Not found: %1").arg(root.where)
                color: root.isThere ? Theme.secondary : Theme.amber
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
        IconButton {
            path: Theme.icons.close
            iconSize: Theme.iconSmall
            text: qsTr("Remove %1 from this list").arg(root.name)
            onClicked: root.forgotten()
        }
    }
}
