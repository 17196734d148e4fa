pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One line that says until when something is to be done.
RowLayout {
    id: root

    required property string text
    property bool overdue: false

    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        Layout.alignment: Qt.AlignTop
        path: Theme.icons.clock
        size: Theme.textSmall + Theme.space4
        color: root.overdue ? Theme.amber : Theme.secondary
    }
    Caption {
        Layout.fillWidth: true
        text: root.text
        color: root.overdue ? Theme.amber : Theme.secondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
