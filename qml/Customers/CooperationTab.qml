pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// 合作: the contracts, and what came of them. Each list is made when it is looked at.
ColumnLayout {
    id: root

    required property DossierModel dossier

    spacing: Theme.space16

    TabRow {
        id: sections

        Layout.fillWidth: true
        Layout.leftMargin: Theme.space24
        Layout.rightMargin: Theme.space24
        label: qsTr("Lists of the cooperation")
        small: true
        titles: [sections.counted(qsTr("Contracts"), root.dossier.contracts.count), sections.counted(qsTr("Payments"), root.dossier.payments.count), sections.counted(qsTr("Yearly amounts"), root.dossier.annualAmounts.count), sections.counted(qsTr("Customer care"), root.dossier.care.count)]
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: sections.current

        ItemsTab {
            dossier: root.dossier
            items: root.dossier.contracts
            card: root.dossier.cooperationCard
            addText: qsTr("Add a contract")
            emptyText: qsTr("No contracts yet")
            icon24: Theme.icons.file
        }
        DossierTab {
            dossier: root.dossier
            current: sections.current === 1
            sourceComponent: ItemsTab {
                dossier: root.dossier
                items: root.dossier.payments
                addText: qsTr("Add a payment")
                emptyText: qsTr("No payments yet")
                icon24: Theme.icons.file
            }
        }
        DossierTab {
            dossier: root.dossier
            current: sections.current === 2
            sourceComponent: ItemsTab {
                dossier: root.dossier
                items: root.dossier.annualAmounts
                addText: qsTr("Add a year")
                emptyText: qsTr("No yearly amounts yet")
                icon24: Theme.icons.calendar
            }
        }
        DossierTab {
            dossier: root.dossier
            current: sections.current === 3
            sourceComponent: ItemsTab {
                dossier: root.dossier
                items: root.dossier.care
                addText: qsTr("Note a care")
                emptyText: qsTr("No customer care yet")
                icon24: Theme.icons.calendar
            }
        }
    }
}
