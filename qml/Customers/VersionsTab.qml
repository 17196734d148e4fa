pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// 版本: every change of the dossier, the newest first; two that are picked are compared.
FocusScope {
    id: root

    required property VersionListModel versions

    readonly property bool comparing: pair.ready

    onComparingChanged: if (root.activeFocus) Qt.callLater(root.follow)

    VersionComparison {
        id: pair

        versions: root.versions
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !pair.ready
        spacing: Theme.space8

        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
            text: pair.problem || (pair.picked.length === 1 ? qsTr("Pick one more version to see what differs.") : "")
            tone: pair.problem ? Banner.Failure : Banner.Note
            actionText: qsTr("Cancel")
            onActed: pair.clear()
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            leftMargin: Theme.space24
            rightMargin: Theme.space24
            bottomMargin: Theme.space24
            spacing: Theme.space12
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.versions
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
            keyNavigationEnabled: true
            Keys.onSpacePressed: (list.currentItem as VersionCard)?.pickToggled()
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Versions")
            delegate: VersionCard {
                width: Math.min(ListView.view.width - Theme.space24 * 2, Theme.cardWidth * 2)
                comparable: root.versions.count > 1
                picked: pair.picked.includes(entry)
                onPickToggled: pair.toggle(entry)
                editable: !Session.readOnly
                onParted: root.versions.takeApart(index)
            }
        }
    }
    ComparedVersions {
        id: compared

        anchors.fill: parent
        anchors.leftMargin: Theme.space24
        anchors.rightMargin: Theme.space24
        anchors.bottomMargin: Theme.space24
        visible: pair.ready
        pair: pair
    }

    /// The keyboard goes to what has come.
    function follow() {
        (root.comparing ? compared : list).forceActiveFocus(Qt.OtherFocusReason);
    }
}
