pragma ComponentBehavior: Bound

import QtQuick

/// Where one types what to look for. What is still being composed counts too, see typed.
EntryField {
    id: root

    /// Short text at the right end, such as a count.
    property string note: ""

    /// The text with what the input method is still composing.
    readonly property string typed: root.text.slice(0, root.cursorPosition) + root.preeditText + root.text.slice(root.cursorPosition)

    implicitHeight: Theme.controlHeight + Theme.space4
    leftPadding: Theme.space32 + Theme.space4
    rightPadding: noteText.width + Theme.space16 + (clear.visible ? clear.width : 0)
    Keys.onEscapePressed: event => {
        event.accepted = root.text !== "";
        root.clear();
    }

    Icon {
        x: Theme.space8 + Theme.hairline * 2
        anchors.verticalCenter: parent.verticalCenter
        path: Theme.icons.search
        size: Theme.icon
    }
    Caption {
        id: noteText

        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: clear.visible ? Theme.space4 : Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        text: root.note
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus
        path: Theme.icons.close
        iconSize: Theme.iconSmall
        text: qsTr("Clear the search")
        onClicked: root.clear()
    }
}
