pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// Asks why a dossier is returned, and returns it.
RowLayout {
    id: root

    required property DossierReview review

    /// Returned, or not after all.
    signal finished

    function ask() {
        root.visible = true;
        reason.forceActiveFocus(Qt.TabFocusReason);
    }
    function hide() {
        root.visible = false;
        reason.clear();
    }
    function drop() {
        // First, or the keyboard would be handed on to a field that is gone.
        root.finished();
        root.hide();
    }

    visible: false
    spacing: Theme.space8

    EntryField {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Why it is returned")
        placeholderText: qsTr("What is missing or wrong? The history keeps it.")
        onAccepted: root.giveBack()
        Keys.onEscapePressed: root.drop()
    }
    ActionButton {
        text: qsTr("Return it")
        enabled: reason.text.trim() !== ""
        onClicked: root.giveBack()
    }
    ActionButton {
        text: qsTr("Cancel")
        onClicked: root.drop()
    }

    function giveBack() {
        if (reason.text.trim() === "")
            return;
        root.review.giveBack(reason.text.trim());
        root.drop();
    }
}
