pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Several lines to type in; grows with its text.
T.TextArea {
    id: root

    required property string label
    property bool wrong: false

    /// Tab leaves the field instead of being typed.
    signal departed(forward: bool)

    implicitWidth: Theme.listWidth / 2
    implicitHeight: Math.max(Theme.controlHeight * 2, contentHeight + topPadding + bottomPadding)
    padding: Theme.space8
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    font.pixelSize: Theme.textBody
    color: Theme.text
    placeholderTextColor: Theme.secondary
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label

    Keys.onTabPressed: root.departed(true)
    Keys.onBacktabPressed: root.departed(false)

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
        anchors.topMargin: root.topPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
