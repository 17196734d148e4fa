pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Every plug-in with its state and reason, and a switch.
AppPage {
    id: root

    PluginListModel {
        id: plugins

        session: Session
    }
    Scroller {
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space24 * 2

        ColumnLayout {
            id: column

            x: Theme.space32
            y: Theme.space24
            width: Math.min(parent.width - Theme.space32 * 2, Theme.cardWidth * 2 + Theme.space16)
            spacing: Theme.space12

            Heading {
                text: qsTr("Plug-ins")
            }
            Caption {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.space8
                Layout.bottomMargin: Theme.space4
                text: qsTr("What reads and writes files or adds pages. A switch takes effect when the program starts next.")
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
            }
            Repeater {
                model: plugins

                PluginCard {
                    Layout.fillWidth: true
                    onWanted: on => plugins.want(index, on)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: plugins.count === 0
        icon24: Theme.icons.plugins
        title: qsTr("No plug-ins were found")
        detail: qsTr("Dossiers can be kept all the same; to read spreadsheets, install the program again with its plug-ins.")
    }
}
