pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Accounts
import Dossier.Controls
import Dossier.Customers
import Dossier.Import
import Dossier.Plugins
import Dossier.Review
import Dossier.Session

/// The pages of an open workspace with the rail, the status bar and the notices.
FocusScope {
    id: root

    required property AppearanceSettings appearance

    /// Name of the page that is shown.
    property string page: "customers"
    /// Whom to show first: a number or an id.
    property string startCustomer: ""

    readonly property list<PageLoader> pages: [customers, importing, reviewing, accounts, plugins, settings]
    readonly property bool settled: root.pages.every(loader => !loader.shown || loader.settled) && palette.settled
    readonly property CustomersPage customersPage: customers.item as CustomersPage

    focus: true

    readonly property ImportPage importPage: importing.item as ImportPage

    /// Of a dossier.
    readonly property int tabs: 7
    /// What lies over the pages has the keys.
    readonly property bool isCovered: palette.visible || shortcuts.visible

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
    Banner {
        id: offline

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: visible ? Theme.space8 : 0
        height: visible ? implicitHeight : 0
        text: Session.unreachableText && qsTr("%1 What you typed stays; Dossier looks for it every few seconds.").arg(Session.unreachableText)
        actionText: qsTr("Look now")
        onActed: Session.checkReach()
    }
    Item {
        id: stage

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: offline.bottom
        anchors.topMargin: offline.anchors.margins
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
                onCustomerWanted: customer => root.withCustomers().show(customer)
            }
        }
        PageLoader {
            id: reviewing

            name: "review"
            current: root.page
            sourceComponent: ReviewPage {
                onCustomerWanted: customer => root.withCustomers().show(customer)
            }
        }
        PageLoader {
            id: accounts

            name: "accounts"
            current: root.page
            sourceComponent: AccountsPage {}
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
        anchors.bottomMargin: Theme.space16 + (root.pages.find(loader => loader.shown)?.page?.footing ?? 0)
        width: Math.min(implicitWidth, stage.width - Theme.space32)
        onUndone: Session.editing.undoLast()
    }
    ShortcutSheet {
        id: shortcuts

        commands: commandList
    }
    CommandPalette {
        id: palette

        commands: commandList
        onCustomerWanted: customer => root.withCustomers().show(customer)
    }
    Instantiator {
        model: commandList.commands

        Shortcut {
            required property Command modelData

            sequences: modelData.keys
            enabled: modelData.enabled && modelData.keysEnabled && !root.isCovered
            onActivated: modelData.run()
        }
    }
    Instantiator {
        model: root.tabs

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: !root.isCovered
            onActivated: root.withCustomers().goToTab(index)
        }
    }
    CommandList {
        id: commandList

        Command {
            name: "palette"
            title: qsTr("Find a command or a customer")
            keys: ["Ctrl+K"]
            enabled: !root.isCovered
            onWanted: palette.open()
        }
        Command {
            name: "search"
            title: qsTr("Search customers")
            keys: ["Ctrl+F"]
            onWanted: root.withCustomers().search()
        }
        Command {
            name: "new"
            title: qsTr("New customer")
            keys: ["Ctrl+N"]
            enabled: !Session.readOnly
            onWanted: root.withCustomers().create()
        }
        Command {
            name: "edit"
            title: qsTr("Edit the customer")
            keys: ["F2"]
            enabled: !Session.readOnly
            onWanted: root.withCustomers().edit()
        }
        Command {
            name: "print"
            title: qsTr("Print the customer's registration form")
            keys: ["Ctrl+P"]
            onWanted: root.withCustomers().printForm()
        }
        Command {
            name: "table"
            title: qsTr("Customers as a table, or as a list")
            keys: ["Ctrl+T"]
            onWanted: root.withCustomers().toggleTable()
        }
        Command {
            name: "undo"
            title: qsTr("Undo")
            keys: ["Ctrl+Z"]
            onWanted: Session.editing.undoLast()
        }
        Command {
            name: "redo"
            title: qsTr("Do again")
            keys: ["Ctrl+Shift+Z", "Ctrl+Y"]
            onWanted: Session.editing.redoLast()
        }
        Command {
            name: "import"
            title: qsTr("Import files")
            onWanted: root.page = "import"
        }
        Command {
            name: "paste"
            title: qsTr("Import a table from the clipboard")
            keys: ["Ctrl+V"]
            keysEnabled: root.page === "import" && (root.importPage?.choosing ?? false)
            enabled: !Session.readOnly && !(root.importPage?.busy ?? false)
            onWanted: root.withImport().paste()
        }
        Command {
            name: "review"
            title: qsTr("Review what was submitted")
            onWanted: root.page = "review"
        }
        Command {
            name: "accounts"
            title: qsTr("Accounts, and handing customers over")
            enabled: pageList.names.includes("accounts")
            onWanted: root.page = "accounts"
        }
        Command {
            name: "plugins"
            title: qsTr("Show the plug-ins")
            onWanted: root.page = "plugins"
        }
        Command {
            name: "settings"
            title: qsTr("Show the settings")
            keys: ["Ctrl+,"]
            onWanted: root.page = "settings"
        }
        Command {
            name: "scheme"
            title: Theme.dark ? qsTr("Switch to light") : qsTr("Switch to dark")
            onWanted: root.appearance.scheme = Theme.dark ? Theme.Light : Theme.Dark
        }
        Command {
            name: "close"
            title: qsTr("Close the workspace and open another one")
            onWanted: Session.closeWorkspace()
        }
        Command {
            name: "keyboard"
            title: qsTr("List the keyboard shortcuts")
            keys: ["?", "F1", "Ctrl+/"]
            onWanted: shortcuts.open()
        }
        Command {
            name: "list"
            title: qsTr("Go through the list")
            keyText: "↑ / ↓ / PgUp / PgDn"
        }
        Command {
            name: "open"
            title: qsTr("Open what is chosen, and go back")
            keyText: "Enter / Esc"
        }
        Command {
            name: "tabs"
            title: qsTr("Tabs of the dossier")
            keyText: "Ctrl+1 … " + root.tabs
        }
        Command {
            name: "fields"
            title: qsTr("Save the field, give it up, go on to the next")
            keyText: "Enter / Esc / Tab"
        }
        Command {
            name: "save"
            title: qsTr("Save a form")
            keyText: "Ctrl+S"
        }
        Command {
            name: "decide"
            title: qsTr("In the preview: the same customer, another one; in the review: approve, return")
            keyText: "Y / N"
        }
    }
}
