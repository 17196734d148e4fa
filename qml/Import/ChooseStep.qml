pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// 1: files, by dialog, by dropping them, out of the clipboard, or one of the latest.
Item {
    id: root

    required property ImportWizard wizard

    FileDialog {
        id: dialog

        title: qsTr("Files to import")
        fileMode: FileDialog.OpenFiles
        nameFilters: root.wizard.nameFilters
        onAccepted: root.wizard.choose(selectedFiles)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder to import")
        onAccepted: root.wizard.choose([selectedFolder])
    }
    Rectangle {
        id: zone

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(Math.min(parent.height * 0.6, Theme.cardWidth), invitation.implicitHeight + Theme.space32)
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline

        EmptyState {
            id: invitation

            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.space32, Theme.formWidth)
            icon24: Theme.icons.file
            title: Session.readOnly ? qsTr("Nothing can be imported here") : qsTr("Drop files here, choose them, or paste a table")
            detail: Session.readOnly ? qsTr("This workspace is open for reading only. Whoever has it open for writing can import.") : qsTr("Excel workbooks (.xlsx, .xls), Word documents (.docx), text tables (.csv, .tsv, .txt), business cards (.vcf), whole folders, and rows copied in a spreadsheet: lists of customers, or filled-in forms. Files are only read, never changed.")

            ActionButton {
                id: chooser

                focus: true
                primary: true
                enabled: !Session.readOnly
                text: qsTr("Choose files…")
                onClicked: dialog.open()
            }
            ActionButton {
                enabled: !Session.readOnly
                text: qsTr("Choose a folder…")
                onClicked: folderDialog.open()
            }
            ActionButton {
                enabled: !Session.readOnly
                text: qsTr("Paste a table")
                onClicked: root.wizard.paste()
            }
            ActionButton {
                visible: root.wizard.aboutText !== ""
                text: qsTr("Go on with %1").arg(root.wizard.title)
                onClicked: root.wizard.next()
            }
        }
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: zone.bottom
        anchors.topMargin: Theme.space24
        visible: recent.count > 0
        spacing: Theme.space4

        Caption {
            text: qsTr("Lately imported")
        }
        Repeater {
            model: RecentFiles {
                id: recent

                wizard: root.wizard
            }

            LinkButton {
                required property string name
                required property string folder
                required property url file

                text: name
                enabled: !Session.readOnly
                leftPadding: 0
                font.pixelSize: Theme.textLabel
                Accessible.description: folder
                onClicked: root.wizard.choose([file])
            }
        }
    }

    function enter() {
        chooser.forceActiveFocus(Qt.TabFocusReason);
    }
}
