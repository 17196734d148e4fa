pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The headings over the columns of the mapping table.
Rectangle {
    id: root

    /// Room for what the column becomes only.
    readonly property bool narrow: width < Theme.formWidth * 1.5

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
            Layout.fillWidth: root.narrow
            text: qsTr("Heading in the file")
            elide: Text.ElideRight
        }
        Caption {
            Layout.fillWidth: true
            visible: !root.narrow
            text: qsTr("Some of its values")
        }
        Caption {
            Layout.preferredWidth: Theme.formWidth / 2
            text: qsTr("Becomes")
        }
        Caption {
            Layout.preferredWidth: Theme.labelWidth
            visible: !root.narrow
            text: qsTr("Why")
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
