pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A sentence that stays until it is dealt with: what happened, why, and what to do.
Rectangle {
    id: root

    enum Tone { Warning, Failure, Note }

    required property string text
    property int tone: Banner.Failure
    property string actionText: ""

    readonly property list<color> inks: [Theme.amber, Theme.red, Theme.accent]
    readonly property list<color> grounds: [Theme.amberSoft, Theme.redSoft, Theme.accentSoft]

    signal acted

    implicitHeight: row.implicitHeight + Theme.space16
    visible: root.text !== ""
    color: root.grounds[root.tone]
    radius: Theme.radiusCard
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space8
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        spacing: Theme.space12

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: root.inks[root.tone]
            font.pixelSize: Theme.textLabel
            wrapMode: Text.Wrap
            lineHeight: 1.3
            Accessible.ignored: true
        }
        LinkButton {
            visible: root.actionText !== ""
            text: root.actionText
            font.pixelSize: Theme.textLabel
            ink: root.inks[root.tone]
            onClicked: root.acted()
        }
    }
}
