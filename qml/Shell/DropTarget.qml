pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls
import Dossier.Session

/// Takes files that are dropped anywhere on the window. While they hang over it, it says what letting go will do.
DropArea {
    id: root

    /// Something runs that must come to its end first.
    required property bool busy

    readonly property string refusal: Session.readOnly ? qsTr("This workspace is open for reading only; nothing can be imported.") : root.busy ? qsTr("An import is running. Drop the files again when it is done.") : ""

    signal taken(files: list<url>)

    keys: ["text/uri-list"]
    onDropped: drop => {
        // Never as a move: whoever drags would take the files away.
        drop.accept(Qt.CopyAction);
        root.take(drop.urls);
    }

    function take(files: list<url>) {
        if (root.refusal)
            Notices.tellFailure(root.refusal);
        else
            root.taken(files);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.shade
        Accessible.role: Accessible.AlertMessage
        Accessible.name: message.title

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(Theme.formWidth, parent.width - Theme.space32)
            height: message.implicitHeight + Theme.space32 * 2
            color: Theme.surface
            radius: Theme.radiusCard
            border.color: root.refusal ? Theme.line : Theme.accent
            border.width: Theme.focusWidth

            EmptyState {
                id: message

                anchors.centerIn: parent
                icon24: root.refusal ? Theme.icons.warning : Theme.icons.download
                title: root.refusal ? qsTr("Cannot be imported now") : qsTr("Let go to import")
                detail: root.refusal || qsTr("Workbooks, text tables or whole folders. Nothing is written before you have seen the preview.")
            }
        }
    }
}
