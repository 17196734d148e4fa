pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls

/// 2: how the file is read, and what each column becomes.
ColumnLayout {
    id: root

    required property ImportWizard wizard

    /// No table has its headings further down.
    readonly property int lastHeaderRow: 1000

    spacing: Theme.space16

    RowLayout {
        spacing: Theme.space24

        FormField {
            visible: root.wizard.files.length > 1
            label: qsTr("File")

            ChoiceField {
                label: qsTr("File")
                model: root.wizard.files
                currentIndex: root.wizard.file
                onActivated: index => root.wizard.file = index
            }
        }
        FormField {
            visible: root.wizard.sheets.length > 1
            label: qsTr("Sheet")

            ChoiceField {
                label: qsTr("Sheet")
                model: root.wizard.sheets
                currentIndex: root.wizard.sheet
                onActivated: index => root.wizard.sheet = index
            }
        }
        FormField {
            visible: !root.wizard.form
            label: qsTr("Row with the headings")

            CountField {
                label: qsTr("Row with the headings")
                from: 1
                to: root.lastHeaderRow
                value: root.wizard.headerRow
                onValueModified: root.wizard.headerRow = value
            }
        }
        FormField {
            visible: root.wizard.hasEncoding
            label: qsTr("Encoding")

            ChoiceField {
                label: qsTr("Encoding")
                model: root.wizard.encodings
                currentIndex: root.wizard.encoding
                onActivated: index => root.wizard.encoding = index
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.hairline
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            headerPositioning: ListView.OverlayHeader
            model: root.wizard.columns
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Columns of the file")
            header: MapHeader {
                width: ListView.view.width
            }
            delegate: MapRow {
                width: ListView.view.width
                targets: root.wizard.columns.targets
                onChosen: target => root.wizard.columns.choose(index, target)
                onEntered: list.positionViewAtIndex(index, ListView.Contain)
            }
        }
    }
}
