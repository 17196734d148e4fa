pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The way on and the way back; while something runs, how far it has come.
Rectangle {
    id: root

    required property ImportWizard wizard

    readonly property bool isPreview: root.wizard.step === ImportWizard.Preview

    readonly property int returned: root.wizard.rows?.rejected ?? 0
    readonly property string promise: root.returned > 0 ? qsTr("Written at once, and can be undone as a whole. The %Ln returned rows can be saved with their reasons.", "", root.returned) : qsTr("Written at once, and can be undone as a whole.")

    implicitHeight: Theme.listRow
    color: Theme.surface

    Rule {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space32
        anchors.rightMargin: Theme.space32
        spacing: Theme.space12

        BodyText {
            Layout.fillWidth: true
            text: root.wizard.busy ? root.wizard.busyText : root.isPreview ? root.promise : qsTr("%Ln columns will be read; the others are left out.", "", root.wizard.columns.mapped)
            color: Theme.secondary
            font.pixelSize: Theme.textLabel
            wrapMode: Text.Wrap
        }
        ProgressLine {
            visible: root.wizard.busy
            label: root.wizard.busyText
            indeterminate: root.wizard.progress < 0
            value: Math.max(0, root.wizard.progress)
        }
        ActionButton {
            id: cancel

            visible: root.wizard.busy
            text: qsTr("Cancel")
            onClicked: root.wizard.cancel()
        }
        ActionButton {
            visible: !root.wizard.busy
            text: qsTr("Back")
            onClicked: root.wizard.back()
        }
        ActionButton {
            id: next

            visible: !root.wizard.busy
            primary: true
            enabled: !root.isPreview || root.wizard.rowsToWrite > 0
            text: root.isPreview ? qsTr("Import %Ln rows", "", root.wizard.rowsToWrite) : qsTr("Preview")
            onClicked: root.isPreview ? root.wizard.commit() : root.wizard.next()
        }
    }

    function enter() {
        (root.wizard.busy ? cancel : next).forceActiveFocus(Qt.TabFocusReason);
    }
}
