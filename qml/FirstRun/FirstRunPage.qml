pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// What stands in the window while no workspace is open: make one, open one, or one of the latest.
AppPage {
    id: root

    /// The workspace that is being opened; empty: none yet.
    property string where: Session.place
    property bool creating: false

    settled: !(Session.state === Session.Opening || Session.state === Session.Creating)

    // Where a workspace is being closed, another one is wanted, or none.
    Component.onCompleted: if (!root.where && Session.state === Session.Closed) root.where = recent.latest()

    RecentWorkspaces {
        id: recent
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Workspace to open")
        onAccepted: root.where = recent.placeOf(selectedFolder)
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: Math.max(height, card.height + Theme.space32 * 2)

        Rectangle {
            id: card

            x: (scroller.width - width) / 2
            y: (scroller.contentHeight - height) / 2
            width: Math.min(Theme.formWidth, scroller.width - Theme.space32)
            height: loader.implicitHeight + Theme.space32 * 2
            color: Theme.surface
            radius: Theme.radiusCard
            border.color: Theme.line
            border.width: Theme.hairline

            Loader {
                id: loader

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.space32
                focus: true
                sourceComponent: root.creating ? createForm : root.where ? unlockForm : choices
            }
        }
    }
    Connections {
        target: Session
        function onOpened() {
            recent.remember(Session.workspacePath);
        }
    }
    Component {
        id: createForm

        CreateForm {
            onDeparted: root.leave()
        }
    }
    Component {
        id: unlockForm

        UnlockForm {
            where: root.where
            name: recent.nameOf(root.where)
            onDeparted: root.leave()
        }
    }
    Component {
        id: choices

        ColumnLayout {
            spacing: Theme.space12

            Heading {
                text: qsTr("Dossier")
            }
            BodyText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space8
                text: qsTr("Customer dossiers in an encrypted workspace on this computer.")
                color: Theme.secondary
                wrapMode: Text.Wrap
            }
            WorkspaceChoice {
                Layout.fillWidth: true
                focus: true
                path: Theme.icons.add
                text: qsTr("Create a workspace")
                detail: qsTr("A new, empty place for dossiers.")
                onClicked: root.creating = true
            }
            WorkspaceChoice {
                Layout.fillWidth: true
                path: Theme.icons.folder
                text: qsTr("Open a workspace")
                detail: qsTr("A folder that ends in .dossier, from this computer or a colleague.")
                onClicked: folderDialog.open()
            }
            Caption {
                Layout.topMargin: Theme.space12
                visible: recent.count > 0
                text: qsTr("Recently open")
            }
            Repeater {
                model: recent

                RecentRow {
                    Layout.fillWidth: true
                    onClicked: root.where = where
                    onForgotten: recent.forget(where)
                }
            }
        }
    }

    function leave() {
        root.creating = false;
        root.where = "";
        Session.clearError();
    }
}
