pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls

/// 版本: every change of the dossier, the newest first.
ListView {
    id: root

    required property VersionListModel versions

    leftMargin: Theme.space24
    rightMargin: Theme.space24
    bottomMargin: Theme.space24
    spacing: Theme.space12
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.versions
    activeFocusOnTab: true
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    keyNavigationEnabled: true
    ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Versions")
    delegate: VersionCard {
        width: Math.min(ListView.view.width - Theme.space24 * 2, Theme.cardWidth * 2)
    }
}
