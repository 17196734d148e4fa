pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One dossier that waits: what it is, what to look at, and the two answers. A return asks for its reason.
Rectangle {
    id: root

    required property int index
    required property string customer
    required property string name
    required property string about
    required property string doubts
    required property bool second
    property bool current: false
    property bool listFocused: false
    property bool returning: false

    signal approved
    signal returned(reason: string)
    signal opened

    function askForReason() {
        root.returning = true;
        reason.forceActiveFocus(Qt.TabFocusReason);
    }
    function giveBack() {
        if (reason.text.trim() !== "")
            root.returned(reason.text.trim());
    }
    function drop() {
        // First, or the list would hand the keyboard on to a field that is gone.
        root.forceActiveFocus(Qt.TabFocusReason);
        root.returning = false;
        reason.clear();
    }

    implicitHeight: column.implicitHeight + Theme.space32
    color: Theme.surface
    radius: Theme.radiusCard
    border.color: root.current && root.listFocused ? Theme.accent : Theme.line
    border.width: root.current && root.listFocused ? Theme.focusWidth : Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.about, root.doubts].filter(part => part).join(", ")
    Accessible.selected: root.current

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space4

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space8

                    BodyText {
                        Layout.fillWidth: true
                        text: root.name
                        font.weight: Font.DemiBold
                        elide: Text.ElideRight
                    }
                    Chip {
                        text: root.second ? qsTr("Second review") : ""
                        tone: Chip.Accent
                    }
                }
                Caption {
                    Layout.fillWidth: true
                    text: root.about
                    elide: Text.ElideRight
                }
                Caption {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.doubts
                    color: Theme.amber
                    elide: Text.ElideRight
                }
            }
            LinkButton {
                text: qsTr("Look at it")
                onClicked: root.opened()
            }
            ActionButton {
                visible: !root.returning
                text: qsTr("Return…")
                onClicked: root.askForReason()
            }
            ActionButton {
                visible: !root.returning
                text: qsTr("Approve")
                icon24: Theme.icons.check
                onClicked: root.approved()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.returning
            spacing: Theme.space8

            EntryField {
                id: reason

                Layout.fillWidth: true
                label: qsTr("Why it is returned")
                placeholderText: qsTr("What is missing or wrong? The history keeps it.")
                onAccepted: root.giveBack()
                Keys.onEscapePressed: root.drop()
            }
            ActionButton {
                text: qsTr("Return it")
                enabled: reason.text.trim() !== ""
                onClicked: root.giveBack()
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.drop()
            }
        }
    }
}
