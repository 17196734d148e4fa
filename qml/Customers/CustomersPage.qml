pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls
import Dossier.Session

/// The list beside the dossier; where there is no room, one of them at a time.
AppPage {
    id: root

    property string startCustomer: "" ///< Number or id of whom to show first.
    property bool creating: false
    property bool showsDossier: false

    readonly property bool narrow: width < Theme.narrowWindow - Theme.railWidth
    readonly property alias chosen: list.chosen

    signal importWanted
    signal shortcutsWanted

    settled: list.settled && (!list.chosen || dossier.settled)
    Component.onCompleted: list.lookUp(root.startCustomer)

    function show(customer: string) {
        list.choose(customer);
        root.showsDossier = true;
        root.creating = false;
    }
    function search() {
        root.showsDossier = false;
        list.search();
    }
    function create() {
        root.creating = !Session.readOnly;
        root.showsDossier = true;
    }
    function edit() {
        dossier.edit();
    }
    function goToTab(tab: int) {
        dossier.tab = tab;
    }

    SplitView {
        anchors.fill: parent
        handle: PaneHandle {}

        ListPane {
            id: list

            SplitView.preferredWidth: Theme.listWidth
            SplitView.minimumWidth: root.narrow ? root.width : Theme.listWidth * 0.7
            SplitView.maximumWidth: root.narrow ? root.width : root.width * 0.6
            visible: !root.narrow || !root.showsDossier
            focus: true
            onOpened: root.showsDossier = true
            onImportWanted: root.importWanted()
            onCreationWanted: root.create()
            onShortcutsWanted: root.shortcutsWanted()
        }
        FocusScope {
            SplitView.fillWidth: true
            visible: !root.narrow || root.showsDossier

            DossierPane {
                id: dossier

                anchors.fill: parent
                visible: !root.creating && !list.empty
                customer: list.chosen
                showsBack: root.narrow
                onDeparted: root.showsDossier = false
            }
            Loader {
                anchors.fill: parent
                active: root.creating
                onLoaded: (item as NewCustomerPane).begin()
                sourceComponent: NewCustomerPane {
                    onCreated: customer => root.show(customer)
                    onDeparted: root.creating = false
                }
            }
        }
    }
}
