pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The headings over the columns of the mapping table.
Rectangle {
    id: root

    implicitHeight: Theme.controlHeight + Theme.space4
    color: Theme.surface
    radius: Theme.radiusCard
    z: 2

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        spacing: Theme.space16

        Caption {
            Layout.preferredWidth: Theme.railItem
            text: qsTr("Column")
        }
        Caption {
            Layout.preferredWidth: Theme.labelWidth * 1.5
            text: qsTr("Heading in the file")
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Some of its values")
        }
        Caption {
            Layout.preferredWidth: Theme.listWidth / 2
            text: qsTr("Becomes")
        }
        Caption {
            Layout.preferredWidth: Theme.labelWidth
            text: qsTr("Why")
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
