pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Makes a new workspace: where it goes, and the recovery passphrase, twice.
ColumnLayout {
    id: root

    readonly property bool busy: Session.state === Session.Creating

    signal departed

    spacing: Theme.space16
    Component.onCompleted: nameField.forceActiveFocus()

    NewWorkspace {
        id: draft
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder for the workspace")
        onAccepted: draft.choose(selectedFolder)
    }
    Heading {
        text: qsTr("Create a workspace")
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Name")
        required: true
        errorText: draft.nameProblem

        EntryField {
            id: nameField

            Layout.fillWidth: true
            label: qsTr("Name")
            text: draft.name
            wrong: draft.nameProblem !== ""
            onTextEdited: draft.name = text
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Folder")
        hint: draft.path

        RowLayout {
            EntryField {
                Layout.fillWidth: true
                label: qsTr("Folder")
                text: draft.folder
                onTextEdited: draft.folder = text
            }
            ActionButton {
                text: qsTr("Choose…")
                onClicked: folderDialog.open()
            }
        }
    }
    Rule {
        Layout.fillWidth: true
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("The key that encrypts everything is made on this computer and kept in its keychain; the recovery passphrase opens the workspace where that keychain is not at hand.")
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        wrapMode: Text.Wrap
        lineHeight: 1.35
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Recovery passphrase")
        required: true

        EntryField {
            Layout.fillWidth: true
            label: qsTr("Recovery passphrase")
            echoMode: TextInput.Password
            text: draft.passphrase
            onTextEdited: draft.passphrase = text
        }
        StrengthBar {
            Layout.fillWidth: true
            strength: draft.strength
            text: draft.strengthText
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Recovery passphrase once more")
        required: true
        errorText: draft.repeatProblem
        hint: qsTr("Print it or write it down and lock it away. Without keychain and passphrase nobody can open the workspace again.")

        EntryField {
            Layout.fillWidth: true
            label: qsTr("Recovery passphrase once more")
            echoMode: TextInput.Password
            text: draft.repeated
            wrong: draft.repeatProblem !== ""
            onTextEdited: draft.repeated = text
            onAccepted: createButton.click()
        }
    }
    Banner {
        Layout.fillWidth: true
        text: Session.errorText
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
        ProgressLine {
            visible: root.busy
            indeterminate: true
            implicitWidth: Theme.labelWidth
            label: qsTr("Creating the workspace")
        }
        ActionButton {
            id: createButton

            primary: true
            enabled: draft.complete && !root.busy
            text: qsTr("Create workspace")
            onClicked: Session.createWorkspace(draft.path, draft.passphrase)
        }
    }
    Connections {
        target: Session
        function onOpened() {
            draft.forget();
        }
    }
}
