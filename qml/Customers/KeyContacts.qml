pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The contacts in short: who, and how to reach them.
Card {
    id: root

    required property ItemListModel contacts

    /// The overview shows no more of them.
    readonly property int most: 5

    signal allWanted

    title: qsTr("Contacts")

    Repeater {
        model: root.contacts

        Loader {
            id: line

            required property int index
            required property string title
            required property string detail

            Layout.fillWidth: true
            active: line.index < root.most
            visible: active
            sourceComponent: LabelledLine {
                label: line.title
                text: line.detail
            }
        }
    }
    LinkButton {
        Layout.topMargin: Theme.space4
        visible: root.contacts.count > root.most
        text: qsTr("Show all %1").arg(root.contacts.count)
        onClicked: root.allWanted()
    }
}
