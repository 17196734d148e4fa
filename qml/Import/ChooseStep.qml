pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// 1: a file, by dialog, by dropping it, or one of the latest.
Item {
    id: root

    required property ImportWizard wizard

    FileDialog {
        id: dialog

        title: qsTr("File to import")
        nameFilters: [qsTr("Spreadsheets and texts (%1)").arg("*.xlsx *.csv *.tsv *.txt"), qsTr("All files (%1)").arg("*")]
        onAccepted: root.wizard.choose(selectedFile)
    }
    DropArea {
        id: drop

        anchors.fill: parent
        onDropped: event => root.wizard.choose(event.urls[0])
    }
    Rectangle {
        id: zone

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(parent.height * 0.55, Theme.cardWidth)
        color: drop.containsDrag ? Theme.accentSoft : Theme.surface
        radius: Theme.radiusCard
        border.color: drop.containsDrag ? Theme.accent : Theme.line
        border.width: drop.containsDrag ? Theme.focusWidth : Theme.hairline

        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.space32, Theme.formWidth)
            icon24: Theme.icons.file
            title: drop.containsDrag ? qsTr("Drop it here") : qsTr("Drop a file here, or choose one")
            detail: qsTr("Excel workbooks (.xlsx) and text tables (.csv, .tsv, .txt). The file is only read, never changed.")

            ActionButton {
                id: chooser

                focus: true
                primary: true
                enabled: !Session.readOnly
                text: qsTr("Choose a file…")
                onClicked: dialog.open()
            }
            ActionButton {
                visible: root.wizard.aboutText !== ""
                text: qsTr("Go on with %1").arg(root.wizard.fileName)
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
                leftPadding: 0
                font.pixelSize: Theme.textLabel
                Accessible.description: folder
                onClicked: root.wizard.choose(file)
            }
        }
    }

    function enter() {
        chooser.forceActiveFocus(Qt.TabFocusReason);
    }
}
