pragma ComponentBehavior: Bound

import QtQuick

/// Ordinary text: plain, in the theme's colour, read out as it stands.
Text {
    id: root

    color: Theme.text
    font.pixelSize: Theme.textBody
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    linkColor: Theme.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
