pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The pages as icons along the left edge.
Rectangle {
    id: root

    required property string current
    required property PageListModel pages

    signal chosen(name: string)

    implicitWidth: Theme.railWidth
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rule {
        anchors.right: parent.right
        height: parent.height
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space12
        anchors.bottomMargin: Theme.space8
        spacing: Theme.space4

        Repeater {
            model: root.pages

            RailItem {
                Layout.alignment: Qt.AlignHCenter
                current: root.current === name
                onClicked: root.chosen(name)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RailItem {
            Layout.alignment: Qt.AlignHCenter
            name: "plugins"
            title: qsTr("Plug-ins")
            current: root.current === name
            onClicked: root.chosen(name)
        }
        RailItem {
            Layout.alignment: Qt.AlignHCenter
            name: "settings"
            title: qsTr("Settings")
            current: root.current === name
            onClicked: root.chosen(name)
        }
    }
}
