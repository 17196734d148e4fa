pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// What can be done with several customers at once: edit a field of all of them, write them into a file.
FocusScope {
    id: root

    required property CustomerSelection selection
    property bool showsBack: false
    property bool merging: false

    /// Two can become one.
    readonly property bool pair: root.selection.count === 2

    signal departed
    signal merged(customer: string)

    onPairChanged: root.merging = false

    BulkEditing {
        id: edit

        session: Session
        selection: root.selection
        field: fields[chosenField.currentIndex - 1] ?? ""
    }
    CustomerExport {
        id: files

        session: Session
        selection: root.selection
        masked: mask.checked
    }
    FileDialog {
        id: dialog

        title: qsTr("Write the selected customers into a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Excel workbooks (%1)").arg("*.xlsx"), qsTr("CSV tables (%1)").arg("*.csv"), qsTr("Business cards (%1)").arg("*.vcf"), qsTr("JSON (%1)").arg("*.json"), qsTr("Registration forms (%1)").arg("*.pdf")]
        onAccepted: files.write(selectedFile)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    ColumnLayout {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space24
        spacing: Theme.space8

        RowLayout {
            spacing: Theme.space8

            IconButton {
                visible: root.showsBack
                path: Theme.icons.back
                text: qsTr("Back to the list")
                onClicked: root.departed()
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("%L1 customers selected").arg(root.selection.count)
            }
            ActionButton {
                visible: root.pair && !root.merging
                enabled: !Session.readOnly
                text: qsTr("Merge…")
                onClicked: root.merging = true
            }
            ActionButton {
                text: files.working ? qsTr("Stop writing") : qsTr("Export %L1 customers…").arg(root.selection.count)
                onClicked: files.working ? files.cancel() : dialog.open()
            }
            ActionButton {
                text: qsTr("Clear the selection")
                onClicked: root.selection.clear()
            }
        }
        RowLayout {
            spacing: Theme.space8

            Toggle {
                id: mask

                text: qsTr("Masked export")
                enabled: !files.working
                Accessible.description: about.text
            }
            Caption {
                id: about

                Layout.fillWidth: true
                text: qsTr("Masked: the file tells of nobody who he is. Pseudonyms for names and numbers, masked contact data, no free texts.")
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Loader {
        anchors.fill: card
        active: root.merging
        sourceComponent: MergeCard {
            selection: root.selection
            onMerged: customer => root.merged(customer)
            onDeparted: root.merging = false
        }
    }
    Rectangle {
        id: card

        visible: !root.merging
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space24
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.space16
            spacing: Theme.space12

            Heading {
                level: 2
                text: qsTr("Edit a field of all of them")
            }
            RowLayout {
                spacing: Theme.space12

                ChoiceField {
                    id: chosenField

                    Layout.preferredWidth: Theme.listWidth / 2
                    label: qsTr("Field")
                    enabled: !Session.readOnly
                    model: [qsTr("Choose a field")].concat(edit.fields.map(field => edit.label(field)))
                }
                Loader {
                    Layout.fillWidth: true
                    active: edit.field !== ""
                    sourceComponent: value
                }
                ActionButton {
                    enabled: edit.field !== "" && !edit.working
                    primary: !edit.previewed
                    text: qsTr("Preview")
                    onClicked: edit.preview()
                }
            }
            Caption {
                Layout.fillWidth: true
                text: edit.problem || edit.summary || (edit.field ? edit.hint : qsTr("Nothing is written before you have seen what would change."))
                color: edit.problem ? Theme.red : Theme.secondary
                wrapMode: Text.Wrap
            }
            ProgressLine {
                Layout.fillWidth: true
                visible: edit.working
                indeterminate: edit.progress < 0
                value: Math.max(0, edit.progress)
                label: qsTr("Looking through the selected customers")
            }
            ListView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: edit
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What would change")
                ScrollBar.vertical: ScrollBar {}
                delegate: BulkPreviewRow {
                    width: ListView.view.width - Theme.space12
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.space8

                ActionButton {
                    visible: edit.working
                    text: qsTr("Cancel")
                    onClicked: edit.cancel()
                }
                ActionButton {
                    primary: true
                    visible: edit.previewed
                    enabled: edit.changedCount > 0 && !edit.working
                    text: qsTr("Change %L1 customers").arg(edit.changedCount)
                    onClicked: edit.apply()
                }
            }
        }
    }
    Component {
        id: value

        ValueEditor {
            label: edit.label(edit.field)
            kind: edit.editor
            options: edit.options
            wrong: edit.problem !== ""
            onEdited: text => edit.text = text
            onOffersWanted: text => offers = edit.suggestions(text)
            onAccepted: edit.preview()
            onDeparted: forward => root.Window.activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        }
    }
}
