pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// How strong a passphrase is: three bars and a word.
RowLayout {
    id: root

    required property int strength
    required property string text

    readonly property list<color> inks: [Theme.neutralSoft, Theme.red, Theme.amber, Theme.green]

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Repeater {
        model: 3

        Rectangle {
            required property int index

            implicitWidth: Theme.space32
            implicitHeight: Theme.space4
            radius: Theme.space4 / 2
            color: index < root.strength ? root.inks[root.strength] : Theme.neutralSoft
        }
    }
    Caption {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
