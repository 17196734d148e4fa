pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// What stands in a FieldRow while its value is verified (核实): the value, how, and what there is to say of it.
FocusScope {
    id: root

    required property FieldListModel fields
    required property int row
    required property string label
    required property string value
    required property bool verified ///< Already; that can be taken back.

    /// Done, or given up.
    signal finished

    implicitHeight: column.implicitHeight
    focus: true
    Keys.onEscapePressed: root.finished()
    Keys.onReturnPressed: root.verify()
    Keys.onEnterPressed: root.verify()

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space8

        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.hairline * 2
            text: root.value
            font.pixelSize: Theme.textLabel
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        ChoiceField {
            id: way

            Layout.fillWidth: true
            focus: true
            label: qsTr("How %1 was verified").arg(root.label)
            model: root.fields.waysToVerify()
            // Its own Enter closes the list, and does nothing where that is closed.
            Keys.onReturnPressed: event => root.verifyUnless(way.popup.visible, event)
            Keys.onEnterPressed: event => root.verifyUnless(way.popup.visible, event)
        }
        EntryField {
            id: note

            Layout.fillWidth: true
            label: qsTr("Note")
            placeholderText: qsTr("Whom you asked, or which document; may stay empty")
        }
        RowLayout {
            spacing: Theme.space8

            ActionButton {
                primary: true
                text: qsTr("Verified")
                onClicked: root.verify()
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.finished()
            }
            LinkButton {
                visible: root.verified
                text: qsTr("Not verified after all")
                onClicked: {
                    root.fields.takeProofOff(root.row);
                    root.finished();
                }
            }
        }
    }

    function verifyUnless(open: bool, event: KeyEvent) {
        event.accepted = !open;
        if (!open)
            root.verify();
    }
    function verify() {
        root.fields.verify(root.row, way.currentIndex, note.text);
        root.finished();
    }
}
