pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Dossier.Controls

/// A command with its keys, or a customer with his number.
T.ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string detail
    required property string keyText
    required property bool isCustomer

    readonly property bool current: ListView.isCurrentItem
    readonly property string note: root.isCustomer ? root.detail : root.keyText

    implicitHeight: Theme.controlHeight + Theme.space4
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    focusPolicy: Qt.NoFocus
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.note ? root.title + ", " + root.note : root.title
    Accessible.selected: root.current

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusButton
    }
    contentItem: RowLayout {
        spacing: Theme.space12

        Icon {
            path: root.isCustomer ? Theme.icons.person : Theme.icons.chevronRight
            size: Theme.iconSmall + Theme.space4
        }
        BodyText {
            Layout.fillWidth: true
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            visible: text !== ""
            text: root.detail
            Accessible.ignored: true
        }
        KeyCaps {
            visible: keyText !== ""
            keyText: root.keyText
        }
    }
}
