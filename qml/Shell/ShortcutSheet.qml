pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Dossier.Controls

/// What the keyboard can do, read from the commands.
T.Dialog {
    id: root

    required property CommandList commands

    readonly property list<Command> shown: root.commands.commands.filter(command => command.keyText !== "")
    readonly property int columns: parent && parent.width > Theme.formWidth * 1.6 ? 2 : 1

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.formWidth * root.columns, parent ? parent.width - Theme.space32 : Theme.formWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - Theme.space32 : 0)
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
        spacing: Theme.space16

        Heading {
            text: qsTr("Keyboard")
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: grid.implicitHeight
            contentHeight: grid.implicitHeight

            GridLayout {
                id: grid

                width: parent.width
                columnSpacing: Theme.space32
                rowSpacing: Theme.space8
                flow: GridLayout.TopToBottom
                rows: Math.ceil(root.shown.length / root.columns)
                uniformCellWidths: true

                Repeater {
                    model: root.shown

                    RowLayout {
                        id: line

                        required property Command modelData

                        Layout.fillWidth: true
                        spacing: Theme.space12
                        Accessible.role: Accessible.StaticText
                        Accessible.name: line.modelData.keyText + ": " + line.modelData.title

                        BodyText {
                            Layout.fillWidth: true
                            text: line.modelData.title
                            font.pixelSize: Theme.textLabel
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        KeyCaps {
                            keyText: line.modelData.keyText
                        }
                    }
                }
            }
        }
        ActionButton {
            Layout.alignment: Qt.AlignRight
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
