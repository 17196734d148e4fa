pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Opens a workspace; asks for the passphrase where the keychain does not open it.
ColumnLayout {
    id: root

    required property string where
    required property string name

    readonly property bool busy: Session.state === Session.Opening
    readonly property bool asks: ["passphrase-required", "passphrase-wrong"].includes(Session.errorCode)
    readonly property bool isLocked: Session.errorCode === "workspace-locked"

    signal departed

    spacing: Theme.space16
    Component.onCompleted: if (Session.place !== root.where) Session.openWorkspace(root.where, "")

    Heading {
        Layout.fillWidth: true
        text: root.name
        elide: Text.ElideMiddle
    }
    Caption {
        Layout.fillWidth: true
        text: root.where
        elide: Text.ElideMiddle
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: root.busy
        indeterminate: true
        label: qsTr("Opening the workspace")
    }
    FormField {
        Layout.fillWidth: true
        visible: root.asks
        label: qsTr("Recovery passphrase")
        hint: qsTr("The keychain of this computer does not open this workspace.")
        errorText: Session.errorCode === "passphrase-wrong" ? Session.errorText : ""

        EntryField {
            id: passphrase

            readonly property bool awaited: visible && enabled

            Layout.fillWidth: true
            label: qsTr("Recovery passphrase")
            echoMode: TextInput.Password
            enabled: !root.busy
            // Later, because it is seen before it is on.
            onAwaitedChanged: if (awaited) Qt.callLater(forceActiveFocus)
            onAccepted: openButton.click()
        }
    }
    Banner {
        Layout.fillWidth: true
        text: root.asks ? "" : Session.errorText
        actionText: root.isLocked ? qsTr("Open read-only") : qsTr("Try again")
        onActed: root.isLocked ? Session.openReadOnly(root.where, passphrase.text) : Session.openWorkspace(root.where, passphrase.text)
    }
    RowLayout {
        Layout.fillWidth: true

        ActionButton {
            text: qsTr("Back")
            enabled: !root.busy
            onClicked: root.departed()
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            id: openButton

            primary: true
            visible: root.asks
            enabled: passphrase.text !== "" && !root.busy
            text: qsTr("Open workspace")
            onClicked: Session.openWorkspace(root.where, passphrase.text)
        }
    }
}
