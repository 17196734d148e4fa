pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Dossier.Controls

/// What the keyboard can do.
T.Dialog {
    id: root

    readonly property list<string> keys: ["Ctrl+F", "↑ ↓ PgUp PgDn", "Enter", "Ctrl+N", "F2", "Enter / Esc / Tab", "Ctrl+Z / Ctrl+Shift+Z", "Ctrl+1 … 4", "Y / N", "? / F1"]
    readonly property list<string> meanings: [qsTr("Search"), qsTr("Go through the list"), qsTr("Open the customer"), qsTr("New customer"), qsTr("Edit"), qsTr("Save, give up, go on to the next field"), qsTr("Undo, do again"), qsTr("Tabs of the dossier"), qsTr("In the preview: the same customer, another one"), qsTr("This list")]

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.formWidth, parent ? parent.width - Theme.space32 : Theme.formWidth)
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space4

        Heading {
            Layout.bottomMargin: Theme.space8
            text: qsTr("Keyboard")
        }
        Repeater {
            model: root.keys

            RowLayout {
                id: line

                required property int index
                required property string modelData

                Accessible.role: Accessible.StaticText
                Accessible.name: line.modelData + ": " + root.meanings[line.index]

                BodyText {
                    Layout.preferredWidth: Theme.labelWidth * 1.5
                    Layout.preferredHeight: Theme.fieldRow
                    text: line.modelData
                    color: Theme.secondary
                    font.pixelSize: Theme.textLabel
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.meanings[line.index]
                    font.pixelSize: Theme.textLabel
                    Accessible.ignored: true
                }
            }
        }
        ActionButton {
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.space8
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
