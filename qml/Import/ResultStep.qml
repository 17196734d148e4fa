pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Dossier.Controls

/// 4: what was done, and the way back.
Item {
    id: root

    required property ImportWizard wizard

    signal customersWanted

    FileDialog {
        id: dialog

        title: qsTr("Save the rows that came back")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Excel workbooks (%1)").arg("*.xlsx")]
        onAccepted: root.wizard.saveReturned(selectedFile)
    }
    CountRow {
        id: counts

        width: parent.width
        visible: !root.wizard.undone
        enabled: false
        rows: root.wizard.rows
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(counts.height + Theme.space24, (parent.height - height) / 2)
        width: Math.min(parent.width, Theme.cardWidth * 2)
        icon24: root.wizard.undone ? Theme.icons.undo : Theme.icons.check
        iconInk: root.wizard.undone ? Theme.secondary : Theme.green
        title: root.wizard.undone ? qsTr("The import is undone") : qsTr("The import is done")
        detail: root.wizard.undone ? qsTr("Everything is as it was before.") : root.wizard.resultText

        ActionButton {
            id: show

            primary: true
            visible: !root.wizard.undone
            text: qsTr("Show the customers")
            onClicked: root.customersWanted()
        }
        ActionButton {
            visible: root.wizard.returned > 0
            text: qsTr("Save %Ln returned rows…", "", root.wizard.returned)
            onClicked: dialog.open()
        }
        ActionButton {
            visible: !root.wizard.undone
            icon24: Theme.icons.undo
            text: qsTr("Undo the import")
            onClicked: root.wizard.undo()
        }
        ActionButton {
            id: another

            text: qsTr("Another file")
            onClicked: root.wizard.restart()
        }
    }

    function enter() {
        (root.wizard.undone ? another : show).forceActiveFocus(Qt.TabFocusReason);
    }
}
