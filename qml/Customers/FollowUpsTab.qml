pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// 跟进: the talks, or all that happened with the customer.
ColumnLayout {
    id: root

    required property DossierModel dossier

    spacing: Theme.space16

    TabRow {
        id: sections

        Layout.fillWidth: true
        Layout.leftMargin: Theme.space24
        Layout.rightMargin: Theme.space24
        label: qsTr("What is shown of it")
        small: true
        titles: [sections.counted(qsTr("Talks"), root.dossier.followUps.count), qsTr("Timeline")]
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: sections.current

        ItemsTab {
            dossier: root.dossier
            items: root.dossier.followUps
            addText: qsTr("Log a follow-up")
            emptyText: qsTr("No follow-ups yet")
            icon24: Theme.icons.calendar
        }
        DossierTab {
            dossier: root.dossier
            current: sections.current === 1
            sourceComponent: TimelineTab {
                dossier: root.dossier
            }
        }
    }

    /// Shows the talks, for a new one.
    function showTalks() {
        sections.current = 0;
    }
}
