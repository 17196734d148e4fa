pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A surface with a title and what belongs together.
Rectangle {
    id: root

    property string title: ""
    default property alias content: body.data
    property alias tools: tools.data
    property alias spacing: body.spacing

    implicitWidth: Theme.cardWidth
    implicitHeight: column.implicitHeight + Theme.space32
    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space8

        RowLayout {
            visible: root.title !== ""
            Layout.fillWidth: true
            spacing: Theme.space8

            Heading {
                Layout.fillWidth: true
                level: 2
                text: root.title
                elide: Text.ElideRight
            }
            RowLayout {
                id: tools
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: 0
        }
    }
}
