pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// 概览: cards of label and value in two columns, or one where there is no room.
Scroller {
    id: root

    required property DossierModel dossier

    signal contactsWanted

    readonly property bool isWide: width > Theme.cardWidth * 1.6
    readonly property bool editable: !root.dossier.readOnly

    contentHeight: cards.implicitHeight

    GridLayout {
        id: cards

        width: root.width
        columns: root.isWide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space16
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: cards.columns
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
            visible: due.count + overdue.count > 0
            spacing: Theme.space4

            Repeater {
                id: overdue

                model: root.dossier.overdueTexts

                DeadlineLine {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    overdue: true
                }
            }
            Repeater {
                id: due

                model: root.dossier.dueTexts

                DeadlineLine {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: root.isWide ? 0 : Theme.space24
            spacing: Theme.space16

            Repeater {
                id: left

                model: root.dossier.leftCards

                FieldCard {
                    required property FieldListModel modelData

                    Layout.fillWidth: true
                    fields: modelData
                    editable: root.editable
                }
            }
            KeyContacts {
                Layout.fillWidth: true
                visible: root.dossier.contacts.count > 0
                contacts: root.dossier.contacts
                onAllWanted: root.contactsWanted()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: root.isWide ? 0 : Theme.space24
            Layout.rightMargin: Theme.space24
            Layout.bottomMargin: Theme.space24
            spacing: Theme.space16

            Repeater {
                model: root.dossier.rightCards

                FieldCard {
                    required property FieldListModel modelData

                    Layout.fillWidth: true
                    fields: modelData
                    editable: root.editable
                }
            }
            OwnCard {
                Layout.fillWidth: true
                own: root.dossier.ownCard
                editable: root.editable
            }
            LatestFollowUps {
                Layout.fillWidth: true
                visible: root.dossier.followUps.count > 0
                followUps: root.dossier.followUps
            }
        }
    }

    /// Begins with the first field.
    function edit() {
        (left.itemAt(0) as FieldCard).goOn(-1, 1);
    }
}
