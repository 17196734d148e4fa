pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls
import Dossier.FirstRun
import Dossier.Session

/// The window: the first run while no workspace is open, then the pages.
ApplicationWindow {
    id: root

    // What the command line asks for.
    property string startPage: ""
    property string startCustomer: ""
    property string startScheme: ""
    /// A workspace is being opened that will be there in a moment: nothing else is shown until that has lasted.
    property bool opening: false

    /// Nothing more is on its way to the screen.
    readonly property bool settled: Session.open ? (workbench.item as Workbench)?.settled ?? false : (firstRun.item as AppPage)?.settled ?? false

    visible: true
    width: 1320
    height: 860
    minimumWidth: 480
    minimumHeight: 480
    title: Session.open ? qsTr("%1 – Dossier").arg(Session.workspaceName) : qsTr("Dossier")
    color: Theme.background
    palette {
        window: Theme.background
        windowText: Theme.text
        base: Theme.surface
        alternateBase: Theme.hover
        text: Theme.text
        button: Theme.surface
        buttonText: Theme.text
        brightText: Theme.accentInk
        highlight: Theme.accent
        highlightedText: Theme.accentInk
        placeholderText: Theme.secondary
        toolTipBase: Theme.surface
        toolTipText: Theme.text
        link: Theme.accent
        light: Theme.surface
        midlight: Theme.hover
        mid: Theme.outline
        dark: Theme.secondary
        shadow: Theme.shade
        accent: Theme.accent
    }
    Component.onCompleted: appearance.showScheme(root.startScheme)

    FieldUndo {
        window: root
    }
    AppearanceSettings {
        id: appearance
    }
    Binding {
        target: Theme
        property: "scheme"
        value: appearance.scheme
    }
    Binding {
        target: Theme
        property: "still"
        value: appearance.still
    }
    Timer {
        interval: Theme.patience
        running: root.opening
        onTriggered: root.opening = false
    }
    WindowPlacement {
        window: root
    }
    Loader {
        id: firstRun

        anchors.fill: parent
        active: !Session.open && !(root.opening && Session.state === Session.Opening)
        focus: active
        sourceComponent: FirstRunPage {}
    }
    Loader {
        id: workbench

        anchors.fill: parent
        active: Session.open
        focus: active
        sourceComponent: Workbench {
            appearance: appearance
            page: root.startPage || "customers"
            startCustomer: root.startCustomer
        }
    }
}
