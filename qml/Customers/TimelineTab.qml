pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls

/// 动态: all that happened with a customer, day by day, or one kind of it.
ListView {
    id: root

    required property DossierModel dossier

    readonly property real lineWidth: Math.min(root.width - Theme.space24 * 2, Theme.cardWidth * 2)

    model: TimelineModel {
        id: timeline

        dossier: root.dossier
        kind: kinds.current
    }
    leftMargin: Theme.space24
    rightMargin: Theme.space24
    bottomMargin: Theme.space24
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    highlightFollowsCurrentItem: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")
    ScrollBar.vertical: ScrollBar {}

    headerPositioning: ListView.InlineHeader
    header: Item {
        width: root.lineWidth
        implicitHeight: shownKinds.implicitHeight + Theme.space16

        TabRow {
            id: shownKinds

            width: parent.width
            label: qsTr("Kinds of what happened")
            small: true
            titles: timeline.titles
            current: kinds.current
            onCurrentChanged: kinds.current = current
        }
    }
    delegate: FocusScope {
        id: line

        required property int index
        required property string on
        required property string kindText
        required property string text

        readonly property bool marked: ListView.isCurrentItem && root.activeFocus

        width: root.lineWidth
        implicitHeight: what.implicitHeight + Theme.space16
        Accessible.role: Accessible.ListItem
        Accessible.name: [line.on, line.kindText, line.text].filter(part => part).join(", ")

        Rectangle {
            anchors.fill: parent
            visible: line.marked
            color: Theme.accentSoft
            radius: Theme.radiusChip
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            spacing: Theme.space12

            Caption {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space8
                Layout.preferredWidth: Theme.labelWidth
                text: line.on || qsTr("no date")
                Accessible.ignored: true
            }
            BodyText {
                id: what

                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space8
                Layout.fillWidth: true
                text: line.text
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Chip {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space8 - 2
                text: line.kindText
                Accessible.ignored: true
            }
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    QtObject {
        id: kinds

        property int current: 0
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space32 * 3
        width: Math.min(root.width - Theme.space24 * 2, Theme.cardWidth)
        visible: timeline.count === 0
        icon24: Theme.icons.calendar
        title: qsTr("Nothing has happened yet")
    }
}
