pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// What differs between two versions, side by side.
FocusScope {
    id: root

    required property VersionComparison pair

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Heading {
                Layout.fillWidth: true
                level: 2
                text: qsTr("What differs")
            }
            ActionButton {
                focus: true
                text: qsTr("Back to the versions")
                onClicked: root.pair.clear()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Item {
                Layout.preferredWidth: Theme.listWidth / 3
            }
            MergeHead {
                name: root.pair.earlier
                role: qsTr("The earlier version")
            }
            MergeHead {
                name: root.pair.later
                role: qsTr("The later version")
            }
        }
        BodyText {
            visible: root.pair.lines.length === 0
            text: qsTr("No value differs.")
            color: Theme.secondary
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: rows.implicitHeight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What differs")

            Column {
                id: rows

                width: parent.width

                Repeater {
                    model: root.pair.lines

                    ComparedLine {
                        width: rows.width
                    }
                }
            }
        }
    }
}
