pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Customers
import Dossier.Import
import Dossier.Plugins
import Dossier.Session

/// The pages of an open workspace with the rail, the status bar and the notices.
FocusScope {
    id: root

    required property AppearanceSettings appearance

    /// Name of the page that is shown.
    property string page: "customers"
    /// Whom to show first: a number or an id.
    property string startCustomer: ""

    readonly property list<PageLoader> pages: [customers, importing, plugins, settings]
    readonly property bool settled: root.pages.every(loader => !loader.shown || loader.settled)
    readonly property CustomersPage customersPage: customers.item as CustomersPage

    focus: true

    readonly property ImportPage importPage: importing.item as ImportPage

    function withImport(): ImportPage {
        root.page = "import";
        return root.importPage;
    }
    function withCustomers(): CustomersPage {
        root.page = "customers";
        return root.customersPage;
    }

    PageListModel {
        id: pageList

        session: Session
    }
    Rail {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: statusBar.top
        pages: pageList
        current: root.page
        onChosen: name => root.page = name
    }
    Item {
        id: stage

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: statusBar.top

        PageLoader {
            id: customers

            name: "customers"
            current: root.page
            sourceComponent: CustomersPage {
                startCustomer: root.startCustomer
                onImportWanted: root.page = "import"
                onShortcutsWanted: shortcuts.open()
            }
        }
        PageLoader {
            id: importing

            name: "import"
            current: root.page
            sourceComponent: ImportPage {
                onCustomersWanted: root.page = "customers"
            }
        }
        PageLoader {
            id: plugins

            name: "plugins"
            current: root.page
            sourceComponent: PluginsPage {}
        }
        PageLoader {
            id: settings

            name: "settings"
            current: root.page
            sourceComponent: SettingsPage {
                appearance: root.appearance
            }
        }
        Repeater {
            model: pageList

            PluginPage {
                // Never for our own pages: what is empty must not take the keyboard.
                current: uri ? root.page : ""
            }
        }
    }
    StatusBar {
        id: statusBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // The import's own page tells it already.
        work: importing.shown ? "" : importing.page?.work ?? ""
        progress: importing.page?.progress ?? -1
        onCancelled: importing.page?.workCancelled()
        onWorkWanted: root.page = "import"
    }
    DropTarget {
        anchors.fill: parent
        z: 1
        busy: root.importPage?.busy ?? false
        onTaken: files => root.withImport().take(files)
    }
    NoticeBar {
        anchors.horizontalCenter: stage.horizontalCenter
        anchors.bottom: statusBar.top
        anchors.bottomMargin: Theme.space16
        width: Math.min(implicitWidth, stage.width - Theme.space32)
        onUndone: Session.editing.undoLast()
    }
    ShortcutSheet {
        id: shortcuts
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.withCustomers().search()
    }
    Shortcut {
        sequences: [StandardKey.New]
        onActivated: root.withCustomers().create()
    }
    Shortcut {
        sequence: "F2"
        onActivated: root.withCustomers().edit()
    }
    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.page === "import" && (root.importPage?.choosing ?? false)
        onActivated: root.importPage.paste()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: Session.editing.undoLast()
    }
    Shortcut {
        // Not StandardKey.Redo as well: where that is the same key, neither would be taken.
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: Session.editing.redoLast()
    }
    Shortcut {
        sequences: ["?", "F1", "Ctrl+/"]
        onActivated: shortcuts.open()
    }
    Instantiator {
        model: 4

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            onActivated: root.withCustomers().goToTab(index)
        }
    }
}
