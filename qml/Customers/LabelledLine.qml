pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// A label and a text that is only read.
RowLayout {
    id: root

    required property string label
    required property string text

    spacing: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.text

    BodyText {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.hairline * 2
        Layout.preferredWidth: Theme.labelWidth - Theme.space8
        text: root.label
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        lineHeight: Theme.lineSpacing
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    BodyText {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.hairline * 2
        Layout.bottomMargin: Theme.hairline * 2
        text: root.text
        font.pixelSize: Theme.textLabel
        lineHeight: Theme.lineSpacing
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
