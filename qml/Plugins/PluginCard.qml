pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One plug-in: what it is, how far it came, why no further, and its switch.
Rectangle {
    id: root

    required property int index
    required property string name
    required property string pluginId
    required property string version
    required property string summary
    required property string provides
    required property string stateText
    required property string reason
    required property bool running
    required property bool switchable
    required property bool wantedNext
    required property bool changesNext

    signal wanted(on: bool)

    implicitHeight: row.implicitHeight + Theme.space32
    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.stateText

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space16

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            RowLayout {
                spacing: Theme.space8

                BodyText {
                    text: root.name
                    font.weight: Font.DemiBold
                }
                Chip {
                    text: root.stateText
                    tone: root.running ? Chip.Green : root.wantedNext ? Chip.Red : Chip.Neutral
                }
            }
            Caption {
                Layout.fillWidth: true
                text: [root.pluginId, root.version, root.provides].filter(part => part).join(" · ")
                elide: Text.ElideRight
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.summary
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.reason
                color: root.wantedNext ? Theme.red : Theme.secondary
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
            }
            Caption {
                visible: root.changesNext
                text: root.wantedNext ? qsTr("Will run when the program starts next.") : qsTr("Will be off when the program starts next.")
                color: Theme.amber
            }
        }
        Toggle {
            Layout.alignment: Qt.AlignTop
            visible: root.switchable
            focus: root.index === 0
            text: qsTr("Run %1").arg(root.name)
            checked: root.wantedNext
            onToggled: root.wanted(checked)
        }
    }
}
