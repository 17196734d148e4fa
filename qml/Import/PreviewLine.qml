pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The cells of a line in the preview's table.
Row {
    id: root

    required property list<real> widths
    required property list<string> texts
    required property list<color> inks
    property int size: Theme.textLabel

    leftPadding: Theme.space16
    rightPadding: Theme.space16

    Repeater {
        model: root.texts

        BodyText {
            required property int index
            required property string modelData

            width: root.widths[index]
            visible: width > 0
            height: root.height
            rightPadding: Theme.space12
            text: modelData
            color: root.inks[index]
            font.pixelSize: root.size
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
