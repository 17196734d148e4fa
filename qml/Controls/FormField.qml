pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A label above a control, and below it a hint or what is wrong.
ColumnLayout {
    id: root

    required property string label
    property bool required: false
    property string hint: ""
    property string errorText: ""
    default property alias control: slot.data

    spacing: Theme.space4

    RowLayout {
        spacing: Theme.space4

        Caption {
            text: root.label
            font.pixelSize: Theme.textLabel
        }
        Caption {
            visible: root.required
            text: qsTr("required")
            color: Theme.amber
        }
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.errorText || root.hint
        color: root.errorText ? Theme.red : Theme.secondary
        wrapMode: Text.Wrap
        Accessible.role: root.errorText ? Accessible.AlertMessage : Accessible.StaticText
    }
}
