pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// A field of the row: what it brings, or what is wrong with it.
RowLayout {
    id: root

    required property rowNote modelData
    property bool isProblem: false

    readonly property color ink: !root.isProblem ? Theme.text : root.modelData.error ? Theme.red : Theme.amber

    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.modelData.label, root.modelData.text, root.modelData.value].filter(part => part).join(", ")

    BodyText {
        Layout.preferredWidth: Theme.labelWidth - Theme.space24
        Layout.alignment: Qt.AlignTop
        text: root.modelData.label
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.modelData.text
            color: root.ink
            font.pixelSize: Theme.textLabel
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.modelData.value
            font.strikeout: !root.isProblem
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
