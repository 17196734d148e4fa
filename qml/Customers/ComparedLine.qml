pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One value in two versions, and who changed it.
Item {
    id: root

    required property versionLine modelData

    /// A value takes no more room.
    readonly property int mostLines: 12

    implicitHeight: line.implicitHeight + Theme.space16
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2, before %3").arg(root.modelData.label).arg(root.modelData.after || "—").arg(root.modelData.before || "—")
    Accessible.description: root.modelData.source

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Caption {
            Layout.preferredWidth: Theme.listWidth / 3
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.hairline * 2
            text: root.modelData.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // Both are equally wide.
            Layout.leftMargin: Theme.space8
            Layout.alignment: Qt.AlignTop
            text: root.modelData.before || "—"
            color: Theme.secondary
            wrapMode: Text.Wrap
            maximumLineCount: root.mostLines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.leftMargin: Theme.space8
            Layout.alignment: Qt.AlignTop
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.modelData.after || "—"
                wrapMode: Text.Wrap
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.modelData.source
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
