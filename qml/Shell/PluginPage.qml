pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// A page that a plug-in ships; our own pages, which have no module, stay empty here.
PageLoader {
    id: root

    required property string title
    required property string uri
    required property string typeName

    readonly property Component type: root.uri ? Qt.createComponent(root.uri, root.typeName, Component.PreferSynchronous, root) : null

    sourceComponent: root.uri ? root.type : null

    EmptyState {
        anchors.centerIn: parent
        visible: root.status === Loader.Error
        icon24: Theme.icons.warning
        title: qsTr("The page “%1” cannot be shown").arg(root.title)
        detail: root.type?.errorString() ?? ""
    }
}
