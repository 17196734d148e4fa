pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// What is known of the current row: whom it may be the same as and why, what is doubtful, what it brings.
Rectangle {
    id: root

    required property ImportWizard wizard

    readonly property RowDetail detail: root.wizard.detail

    signal customerWanted(customer: string)

    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.detail.title

    Scroller {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            x: Theme.space16
            width: parent.width - Theme.space32
            spacing: Theme.space8

            Heading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space16
                level: 2
                text: root.detail.title
                wrapMode: Text.Wrap
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== "" && root.detail.otherCustomer === ""
                text: root.detail.otherText
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
            }
            LinkButton {
                Layout.maximumWidth: parent.width
                visible: root.detail.otherCustomer !== ""
                leftPadding: 0
                text: root.detail.otherText
                font.pixelSize: Theme.textLabel
                Accessible.description: qsTr("Opens the dossier; the import stays as it is")
                onClicked: root.customerWanted(root.detail.otherCustomer)
            }
            Repeater {
                model: root.detail.evidence

                EvidenceRow {
                    Layout.fillWidth: true
                }
            }
            Rule {
                Layout.fillWidth: true
                visible: root.detail.scoreText !== ""
            }
            RowLayout {
                visible: root.detail.scoreText !== ""

                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Together")
                    font.weight: Font.DemiBold
                }
                BodyText {
                    text: root.detail.scoreText
                    color: root.detail.certain ? Theme.green : Theme.amber
                    font.weight: Font.DemiBold
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                Layout.bottomMargin: Theme.space8
                visible: root.detail.decidable
                spacing: Theme.space8

                ActionButton {
                    checkable: true
                    checked: root.detail.decision === RowDetail.Same
                    primary: checked
                    text: qsTr("The same (Y)")
                    onClicked: root.wizard.decide(RowDetail.Same)
                }
                ActionButton {
                    checkable: true
                    checked: root.detail.decision === RowDetail.Different
                    primary: checked
                    text: qsTr("Another one (N)")
                    onClicked: root.wizard.decide(RowDetail.Different)
                }
                ActionButton {
                    visible: root.detail.decision !== RowDetail.Open
                    text: qsTr("Decide later")
                    onClicked: root.wizard.decide(RowDetail.Open)
                }
            }
            Repeater {
                model: root.detail.problems

                RowNoteLine {
                    Layout.fillWidth: true
                    isProblem: true
                }
            }
            Caption {
                Layout.topMargin: Theme.space8
                visible: root.detail.changes.length > 0
                text: qsTr("What it brings")
            }
            Repeater {
                model: root.detail.changes

                RowNoteLine {
                    Layout.fillWidth: true
                }
            }
            Item {
                implicitHeight: Theme.space16
            }
        }
    }
}
