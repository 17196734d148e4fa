pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Shows Notices above the status bar and takes it away after a while, unless somebody is at it.
Rectangle {
    id: root

    readonly property bool attended: hover.hovered || undo.activeFocus || close.activeFocus

    /// Milliseconds that a notice stays.
    readonly property int stay: 8000

    signal undone

    implicitWidth: row.implicitWidth + Theme.space24
    implicitHeight: Theme.controlHeight + Theme.space8
    visible: Notices.text !== ""
    color: Theme.text
    radius: Theme.radiusCard
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Notices.text

    function begin() {
        timer.restart();
        root.Accessible.announce(Notices.text);
    }

    HoverHandler {
        id: hover
    }
    Timer {
        id: timer

        interval: root.stay
        running: Notices.text !== "" && !root.attended
        onTriggered: Notices.dismiss()
    }
    Connections {
        target: Notices
        function onChanged() {
            root.begin();
        }
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space24)
        spacing: Theme.space12

        Icon {
            path: Notices.failure ? Theme.icons.warning : Theme.icons.check
            size: Theme.iconSmall + Theme.space4
            color: Theme.surface
        }
        BodyText {
            Layout.fillWidth: true
            text: Notices.text
            color: Theme.surface
            font.pixelSize: Theme.textLabel
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        ActionButton {
            id: undo

            visible: Notices.undoable
            implicitHeight: Theme.fieldRow
            text: qsTr("Undo")
            onClicked: root.undone()
        }
        IconButton {
            id: close

            path: Theme.icons.close
            text: qsTr("Close this notice")
            ink: Theme.surface
            onClicked: Notices.dismiss()
        }
    }
}
