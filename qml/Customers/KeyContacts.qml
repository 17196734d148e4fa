pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The contacts in short: who, and how to reach them.
Card {
    id: root

    required property ItemListModel contacts

    title: qsTr("Contacts")

    Repeater {
        model: root.contacts

        LabelledLine {
            required property string title
            required property string detail

            Layout.fillWidth: true
            label: title
            text: detail
        }
    }
}
