pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls
import Dossier.Session

/// Every plug-in with its state and reason, and a switch.
AppPage {
    id: root

    PluginListModel {
        id: plugins

        session: Session
    }
    Heading {
        id: heading

        x: Theme.space32
        y: Theme.space24
        text: qsTr("Plug-ins")
    }
    Caption {
        id: explanation

        anchors.left: heading.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.space32
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space4
        text: qsTr("What reads and writes files or adds pages. A switch takes effect when the program starts next.")
        font.pixelSize: Theme.textLabel
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: explanation.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space32
        anchors.rightMargin: Theme.space32
        anchors.topMargin: Theme.space16
        clip: true
        spacing: Theme.space12
        bottomMargin: Theme.space24
        boundsBehavior: Flickable.StopAtBounds
        model: plugins
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        delegate: PluginCard {
            width: Math.min(ListView.view.width, Theme.cardWidth * 2 + Theme.space16)
            onWanted: on => plugins.want(index, on)
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: plugins.count === 0
        icon24: Theme.icons.plugins
        title: qsTr("No plug-ins were found")
        detail: qsTr("Dossiers can be kept all the same; to read spreadsheets, install the program again with its plug-ins.")
    }
}
