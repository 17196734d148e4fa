pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// Makes a page when it is first shown, and keeps it.
Loader {
    id: root

    required property string name
    required property string current

    readonly property bool shown: root.name === root.current
    readonly property AppPage page: root.item as AppPage
    readonly property bool settled: root.page?.settled ?? root.status === Loader.Ready

    anchors.fill: parent
    visible: root.shown
    focus: root.shown
    active: false
    onShownChanged: root.show()
    Component.onCompleted: root.show()

    function show() {
        if (root.shown) root.active = true;
        if (root.shown) root.forceActiveFocus();
    }
}
