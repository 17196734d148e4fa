pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The form for something new. Ctrl+S or the button saves, Esc drops it.
Card {
    id: root

    required property FormModel form
    required property string saveText
    property bool busy: false

    signal submitted
    signal dropped

    Keys.onEscapePressed: root.dropped()
    Component.onCompleted: fields.focusFirst()

    Connections {
        target: root.form
        function onRefused() {
            fields.focusRow(root.form.firstWrong());
        }
    }

    FormFields {
        id: fields

        Layout.fillWidth: true
        form: root.form
        onSubmitted: root.submitted()
        onDropped: root.dropped()
    }
    RowLayout {
        Layout.topMargin: Theme.space16
        spacing: Theme.space8

        ActionButton {
            primary: true
            enabled: !root.busy
            text: root.form.insisting ? qsTr("Save as written, to be confirmed") : root.saveText
            onClicked: root.submitted()
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.dropped()
        }
    }
    Shortcut {
        sequences: [StandardKey.Save]
        onActivated: root.submitted()
    }
}
