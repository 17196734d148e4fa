pragma ComponentBehavior: Bound

import QtQuick

/// A tab of the dossier: made when it is looked at, and kept as long as the same dossier is, so that who goes through
/// the list waits for the tab in sight alone.
Loader {
    id: root

    required property DossierModel dossier
    required property bool current

    active: false
    onCurrentChanged: if (root.current) root.active = true

    Connections {
        target: root.dossier

        function onCustomerChanged() {
            root.active = root.current;
        }
    }
}
