pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls

/// 概览: cards of label and value in two columns, or one where there is no room.
ScrollView {
    id: root

    required property DossierModel dossier

    readonly property bool isWide: availableWidth > Theme.cardWidth * 1.6
    readonly property bool editable: !root.dossier.readOnly

    contentWidth: availableWidth
    clip: true

    GridLayout {
        width: root.availableWidth
        columns: root.isWide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space16
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: root.isWide ? 0 : Theme.space24
            spacing: Theme.space16

            Repeater {
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
            LatestFollowUps {
                Layout.fillWidth: true
                visible: root.dossier.followUps.count > 0
                followUps: root.dossier.followUps
            }
        }
    }
}
