pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// One row of the file and what will happen to it.
T.ItemDelegate {
    id: root

    required property int index
    required property int number
    required property string name
    required property string contact
    required property string phone
    required property bool phoneDoubtful
    required property string industry
    required property string what
    required property int whatTone

    required property list<real> widths

    readonly property bool current: ListView.isCurrentItem
    readonly property list<color> tones: [Theme.green, Theme.accent, Theme.amber, Theme.red, Theme.secondary]

    implicitHeight: Theme.controlHeight + Theme.space12
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Row
    Accessible.name: [root.number, root.name, root.contact, root.phone, root.industry, root.what].join(", ")
    Accessible.selected: root.current

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        Rule {
            anchors.bottom: parent.bottom
            x: Theme.space16
            width: parent.width - Theme.space32
        }
    }
    contentItem: PreviewLine {
        widths: root.widths
        texts: [root.number, root.name || "—", root.contact || "—", root.phone || "—", root.industry || "—", root.what]
        inks: [Theme.secondary, root.name ? Theme.text : Theme.red, root.contact ? Theme.text : Theme.red, root.phoneDoubtful ? Theme.amber : root.phone ? Theme.text : Theme.red, Theme.text, root.tones[root.whatTone]]
    }
}
