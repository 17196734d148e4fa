pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// Keys as caps, one beside the other: "Ctrl+F / F3". Whoever shows them says them too.
Row {
    id: root

    required property string keyText

    spacing: Theme.space4
    Accessible.ignored: true

    Repeater {
        model: root.keyText ? root.keyText.split(" / ") : []

        Rectangle {
            id: cap

            required property string modelData

            width: Math.max(height, label.implicitWidth + Theme.space12)
            height: Theme.space24 - Theme.hairline * 2
            color: Theme.neutralSoft
            radius: Theme.radiusChip
            border.color: Theme.line
            border.width: Theme.hairline

            Caption {
                id: label

                anchors.centerIn: parent
                text: cap.modelData
                Accessible.ignored: true
            }
        }
    }
}
