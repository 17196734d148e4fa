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
        Layout.preferredWidth: Theme.labelWidth - Theme.space8
        Layout.preferredHeight: Theme.fieldRow
        text: root.label
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        Layout.bottomMargin: Theme.space4
        text: root.text
        font.pixelSize: Theme.textLabel
        lineHeight: 1.25
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
