pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The last follow-ups in short.
Card {
    id: root

    required property ItemListModel followUps

    /// The overview shows no more of them.
    readonly property int most: 3

    title: qsTr("Latest follow-ups")

    Repeater {
        model: root.followUps

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
}
