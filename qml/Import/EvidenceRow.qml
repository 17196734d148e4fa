pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One reason for or against, with its weight as a bar that grows to the left.
ColumnLayout {
    id: root

    required property evidenceLine modelData

    readonly property color ink: root.modelData.weight > 0 ? Theme.green : root.modelData.weight < 0 ? Theme.red : Theme.secondary

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.modelData.label, root.modelData.text, root.modelData.weightText].filter(part => part).join(", ")

    RowLayout {
        spacing: Theme.space8

        BodyText {
            Layout.fillWidth: true
            text: root.modelData.label
            font.pixelSize: Theme.textLabel
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            implicitWidth: Theme.labelWidth - Theme.space24
            implicitHeight: Theme.space8

            Rectangle {
                anchors.right: parent.right
                width: Math.max(Theme.space8, parent.width * root.modelData.share)
                height: parent.height
                radius: height / 2
                color: root.ink
            }
        }
        BodyText {
            Layout.preferredWidth: Theme.railItem
            text: root.modelData.weightText
            color: root.ink
            font.pixelSize: Theme.textLabel
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.modelData.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
