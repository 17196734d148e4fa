pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A line to type in. What is wrong with it stands below it, see FormField.
T.TextField {
    id: root

    required property string label
    property bool wrong: false

    implicitWidth: Theme.listWidth / 2
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    font.pixelSize: Theme.textBody
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    opacity: root.enabled ? 1 : 0.6
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusButton
        border.color: root.wrong ? Theme.red : root.activeFocus ? Theme.accent : Theme.outline
        border.width: root.activeFocus || root.wrong ? Theme.focusWidth : Theme.hairline

        // The red border says that something is wrong, so the keyboard is told by a frame of its own.
        FocusRing {
            shown: root.activeFocus && root.wrong
        }
    }

    Text {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
