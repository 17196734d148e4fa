pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// Whose column this is, and what becomes of the dossier.
ColumnLayout {
    id: root

    required property string name
    required property string role

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // Both are equally wide.
    spacing: 0

    BodyText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
        text: root.name
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Caption {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
        text: root.role
        elide: Text.ElideRight
    }
}
