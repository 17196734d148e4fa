pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// One dossier: header, tabs, and what the tab shows.
FocusScope {
    id: root

    property alias customer: dossier.customer
    property bool showsBack: false
    property alias tab: tabs.current

    readonly property bool settled: !dossier.loading
    readonly property bool found: dossier.found

    /// There is room for the names of the tabs only.
    readonly property bool tight: root.width < Theme.cardWidth * 1.6

    signal departed
    /// A follow-up is to be logged.
    signal talkWanted
    /// Somebody else is to be looked at.
    signal wanted(customer: string)

    function logFollowUp() {
        tabs.current = 2;
        root.talkWanted();
        if (!dossier.followUps.draft)
            dossier.followUps.beginDraft();
    }
    function edit() {
        tabs.current = 0;
        dossier.showsEmpty = !dossier.readOnly;
        if (dossier.arrived)
            overview.edit();
    }
    function printForm() {
        if (dossier.found)
            printing.start();
    }
    /// Takes the keyboard into the dossier.
    function enter() {
        tabs.go(tabs.current);
    }

    Keys.onEscapePressed: root.departed()

    DossierModel {
        id: dossier

        session: Session
    }
    PrintAction {
        id: printing

        dossier: dossier
    }
    ColumnLayout {
        anchors.fill: parent
        visible: dossier.found && !skeleton.visible
        spacing: 0

        DossierHeader {
            Layout.fillWidth: true
            Layout.margins: Theme.space24
            Layout.topMargin: Theme.space16 + Theme.space4
            Layout.bottomMargin: Theme.space4
            dossier: dossier
            showsBack: root.showsBack
            onDeparted: root.departed()
            onFollowUpWanted: root.logFollowUp()
            onPrintWanted: root.printForm()
        }
        TabRow {
            id: tabs

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
            spacing: root.tight ? Theme.space12 : Theme.space24
            titles: [qsTr("Overview"), root.counted(qsTr("Contacts"), dossier.contacts.count), root.counted(qsTr("Follow-ups"), dossier.followUps.count), root.counted(qsTr("Needs"), dossier.needs.count), qsTr("Cooperation"), root.counted(qsTr("Risk"), dossier.complaints.count), root.counted(qsTr("Versions"), dossier.versions.count)]
        }
        Rule {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space16
        }
        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
            Layout.bottomMargin: Theme.space16
            text: dossier.errorText || (dossier.deleted ? qsTr("This dossier is in the bin.") : "")
            tone: dossier.errorText ? Banner.Failure : Banner.Warning
            actionText: dossier.errorText ? qsTr("Try again") : Session.readOnly ? "" : qsTr("Take it out")
            onActed: dossier.errorText ? dossier.refresh() : dossier.takeOutOfBin()
        }
        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
            Layout.bottomMargin: Theme.space16
            text: dossier.duplicates.text
            tone: Banner.Warning
            actionText: dossier.duplicates.customer ? qsTr("Look at it") : ""
            onActed: root.wanted(dossier.duplicates.customer)
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.current

            OverviewTab {
                id: overview

                dossier: dossier
                onContactsWanted: tabs.go(1)
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 1
                sourceComponent: ItemsTab {
                    dossier: dossier
                    items: dossier.contacts
                    addText: qsTr("Add a contact")
                    emptyText: qsTr("No contacts yet")
                }
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 2
                sourceComponent: FollowUpsTab {
                    id: talks

                    dossier: dossier

                    Connections {
                        target: root
                        function onTalkWanted() {
                            talks.showTalks();
                        }
                    }
                }
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 3
                sourceComponent: ItemsTab {
                    dossier: dossier
                    items: dossier.needs
                    card: dossier.needsCard
                    addText: qsTr("Record a need")
                    emptyText: qsTr("No needs recorded yet")
                    closeText: qsTr("Close the need")
                    icon24: Theme.icons.list
                }
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 4
                sourceComponent: CooperationTab {
                    dossier: dossier
                }
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 5
                sourceComponent: ItemsTab {
                    dossier: dossier
                    items: dossier.complaints
                    card: dossier.riskCard
                    addText: qsTr("Record a complaint")
                    emptyText: qsTr("No complaints yet")
                    icon24: Theme.icons.warning
                }
            }
            DossierTab {
                dossier: dossier
                current: tabs.current === 6
                sourceComponent: VersionsTab {
                    versions: dossier.versions
                }
            }
        }
    }
    Skeleton {
        id: skeleton

        anchors.fill: parent
        anchors.margins: Theme.space24
        waiting: dossier.loading && !dossier.arrived
    }
    Loader {
        anchors.fill: parent
        active: !dossier.found && !dossier.loading
        sourceComponent: Item {
            EmptyState {
                anchors.centerIn: parent
                icon24: dossier.errorText ? Theme.icons.warning : Theme.icons.customers
                title: dossier.errorText ? qsTr("The dossier cannot be shown") : qsTr("No customer chosen")
                detail: dossier.errorText || qsTr("Choose one on the left to see everything that is known of it.")

                ActionButton {
                    visible: dossier.errorText !== ""
                    text: qsTr("Try again")
                    onClicked: dossier.refresh()
                }
            }
        }
    }

    function counted(title: string, count: int): string {
        return root.tight ? title : tabs.counted(title, count);
    }
}
