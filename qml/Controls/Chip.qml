pragma ComponentBehavior: Bound

import QtQuick

/// A label on a soft ground. Its text says what it means; the colour only helps.
Rectangle {
    id: root

    enum Tone { Neutral, Accent, Green, Amber, Red }

    required property string text
    property int tone: Chip.Neutral
    property real maximumWidth: 180

    readonly property list<color> inks: [Theme.secondary, Theme.accent, Theme.green, Theme.amber, Theme.red]
    readonly property list<color> grounds: [Theme.neutralSoft, Theme.accentSoft, Theme.greenSoft, Theme.amberSoft, Theme.redSoft]

    implicitWidth: Math.min(label.implicitWidth + Theme.space16, root.maximumWidth)
    implicitHeight: Theme.space24 - 2
    visible: root.text !== ""
    radius: Theme.radiusChip
    color: root.grounds[root.tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Text {
        id: label

        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        text: root.text
        color: root.inks[root.tone]
        font.pixelSize: Theme.textSmall
        font.weight: Font.Medium
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
