pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// The chosen conditions as chips, and the way to more.
Flow {
    id: root

    required property CustomerFilter filter

    /// The choices of a field are wanted, of an empty id those of any.
    signal wanted(field: string)

    spacing: Theme.space4

    Repeater {
        model: root.filter

        FilterChip {
            required property string field
            required property string chip

            text: chip
            onClicked: root.wanted(field)
            onRemoved: root.filter.clear(field)
        }
    }
    T.Button {
        id: more

        implicitWidth: implicitContentWidth + Theme.space16
        implicitHeight: Theme.space24 - 2
        padding: 0
        leftPadding: Theme.space8
        text: qsTr("+ Filter")
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Add a filter")
        Keys.onReturnPressed: more.click()
        Keys.onEnterPressed: more.click()
        onClicked: root.wanted("")

        background: Rectangle {
            color: more.hovered || more.down ? Theme.hover : "transparent"
            radius: Theme.radiusChip

            FocusRing {
                shown: more.activeFocus && more.focusReason !== Qt.MouseFocusReason
                around: Theme.radiusChip
            }
        }
        contentItem: Text {
            text: more.text
            font: more.font
            color: more.hovered || more.down ? Theme.text : Theme.secondary
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
    LinkButton {
        visible: root.filter.active
        text: qsTr("Clear all")
        onClicked: root.filter.clearAll()
    }
}
