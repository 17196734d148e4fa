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
    property bool drafting: false ///< A customer is being typed in, also while another is looked at.
    property bool showsDossier: false

    /// One of the two at a time.
    readonly property bool narrow: list.table || width < Theme.narrowWindow - Theme.railWidth
    readonly property alias chosen: list.chosen

    signal importWanted
    signal shortcutsWanted

    settled: list.settled && (!list.chosen || dossier.settled)
    Component.onCompleted: list.lookUp(root.startCustomer)

    function show(customer: string) {
        list.choose(customer);
        root.enter();
    }
    function search() {
        root.showsDossier = false;
        list.search();
    }
    function create() {
        root.drafting = root.creating = !Session.readOnly;
        root.showsDossier = true;
        if (draft.item)
            (draft.item as NewCustomerPane).begin();
    }
    function edit() {
        root.showDossier();
        dossier.edit();
    }
    function printForm() {
        root.showDossier();
        dossier.printForm();
    }
    function goToTab(tab: int) {
        root.showDossier();
        dossier.tab = tab;
        dossier.enter();
    }
    function enter() {
        root.showDossier();
        dossier.enter();
    }
    function toggleTable() {
        list.table = !list.table;
        root.showList();
    }
    function showDossier() {
        root.showsDossier = true;
        root.creating = false;
    }
    function showList() {
        root.showsDossier = false;
        root.creating = false;
        list.enter();
    }

    CustomerSelection {
        id: selected
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
            selection: selected
            alone: root.narrow
            onOpened: root.showDossier()
            onEntered: root.enter()
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
                visible: !root.creating && (!list.empty || found) && !several.active
                customer: list.chosen
                showsBack: root.narrow
                onDeparted: root.showList()
                onWanted: customer => root.show(customer)
            }
            Loader {
                id: several

                anchors.fill: parent
                active: selected.count > 1 && !root.creating
                sourceComponent: SelectionPane {
                    selection: selected
                    showsBack: root.narrow
                    onDeparted: root.showList()
                    onMerged: customer => {
                        selected.clear();
                        root.show(customer);
                    }
                }
            }
            Loader {
                id: draft

                anchors.fill: parent
                active: root.drafting
                visible: root.creating
                onLoaded: (item as NewCustomerPane).begin()
                sourceComponent: NewCustomerPane {
                    onCreated: customer => {
                        root.drafting = false;
                        root.show(customer);
                    }
                    onDeparted: {
                        root.drafting = false;
                        root.showList();
                    }
                    onWanted: customer => root.show(customer)
                }
            }
        }
    }
}
