pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// The line below everything: whether it is encrypted, what is open, what runs, and the way back.
Rectangle {
    id: root

    /// What runs, such as an import; empty: nothing.
    property string work: ""
    property real progress: -1

    signal cancelled
    /// What runs is to be seen.
    signal workWanted

    implicitHeight: Theme.statusHeight
    color: Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Rule {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16 + Theme.space4
        anchors.rightMargin: Theme.space16
        spacing: Theme.space8

        Icon {
            path: Session.encrypted ? Theme.icons.lock : Theme.icons.unlock
            size: Theme.iconSmall
            color: Session.encrypted ? Theme.green : Theme.amber
        }
        Caption {
            Layout.fillWidth: true
            text: Session.status
            elide: Text.ElideRight
        }
        LinkButton {
            Layout.maximumWidth: root.width / 2
            visible: root.work !== ""
            text: root.work
            Accessible.description: qsTr("Shows what runs")
            onClicked: root.workWanted()
        }
        ProgressLine {
            visible: root.work !== ""
            label: root.work
            implicitWidth: Theme.labelWidth
            indeterminate: root.progress < 0
            value: Math.max(0, root.progress)
        }
        LinkButton {
            visible: root.work !== ""
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        Caption {
            visible: root.work === ""
            text: Session.editing?.savedText ?? ""
        }
    }
}
