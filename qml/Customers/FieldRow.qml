pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// A label and its value; a click, F2 or Enter edits it where it stands, the right button or Shift+F2 verifies it.
FocusScope {
    id: root

    required property int index
    required property bool shown
    required property string label
    required property string value
    required property int fieldState
    required property int editor
    required property string about ///< What else there is to say of the value.
    required property string hint
    required property string problem
    required property bool mayStay
    required property bool needsReason
    required property bool masked
    required property bool verifiable

    required property FieldListModel fields
    property bool editable: true

    readonly property bool mayEdit: root.editable && !root.masked
    readonly property bool mayVerify: root.editable && root.verifiable
    property bool editing: false
    property bool verifying: false
    readonly property bool isOpen: root.editing || root.verifying

    /// A longer text is read whole where it is edited.
    readonly property int mostLines: 12

    readonly property real valueWidth: root.width - Theme.labelWidth
    readonly property bool isMissing: root.fieldState === FieldListModel.Missing
    readonly property string shownText: root.isMissing ? qsTr("to be added") : root.value || "—"

    /// The person went on with Tab (1) or back (-1).
    signal wentOn(step: int)

    implicitHeight: root.isOpen ? form.implicitHeight + Theme.space8 : Math.max(valueText.implicitHeight, labelText.implicitHeight) + Theme.space4
    visible: root.shown
    activeFocusOnTab: !root.isOpen
    onProblemChanged: if (root.problem && !root.editing) root.startEditing()
    Keys.enabled: !root.isOpen
    // The window's F2 begins with the first field; here it means this one.
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F2
    Keys.onPressed: event => {
        event.accepted = [Qt.Key_F2, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
        if (event.key === Qt.Key_F2 && event.modifiers & Qt.ShiftModifier)
            root.startVerifying();
        else if (event.accepted)
            root.startEditing();
    }
    Accessible.role: Accessible.Button
    Accessible.name: root.label + ": " + root.shownText
    Accessible.description: root.about
    Accessible.focusable: true
    Accessible.onPressAction: root.startEditing()

    Connections {
        target: root.fields

        function onLeft() {
            root.editing = root.verifying = false;
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space8
        anchors.rightMargin: -Theme.space8
        visible: !root.isOpen
        color: root.mayEdit && hover.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusChip
        border.color: Theme.accent
        border.width: root.activeFocus ? Theme.focusWidth : 0
    }
    HoverHandler {
        id: hover

        cursorShape: root.mayEdit && !root.isOpen ? Qt.IBeamCursor : Qt.ArrowCursor
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        enabled: root.mayEdit && !root.isOpen
        onTapped: (point, button) => {
            if (button === Qt.RightButton)
                root.startVerifying();
            else
                root.startEditing();
        }
    }
    BodyText {
        id: labelText

        y: root.editing ? (Theme.controlHeight - Theme.fieldRow) / 2 + Theme.hairline * 2 : Theme.hairline * 2
        width: Theme.labelWidth - Theme.space8
        text: root.label
        color: Theme.secondary
        font.pixelSize: Theme.textLabel
        lineHeight: Theme.lineSpacing
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    BodyText {
        id: valueText

        x: Theme.labelWidth
        y: Theme.hairline * 2
        width: badge.active ? Math.min(implicitWidth, root.valueWidth - badge.width - Theme.space8) : root.valueWidth
        visible: !root.isOpen
        text: root.shownText
        color: root.isMissing ? Theme.amber : root.value ? Theme.text : Theme.secondary
        font.pixelSize: Theme.textLabel
        lineHeight: Theme.lineSpacing
        wrapMode: Text.Wrap
        maximumLineCount: root.mostLines
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Loader {
        id: badge

        anchors.left: valueText.right
        anchors.leftMargin: Theme.space8
        y: (Theme.fieldRow - height) / 2
        active: root.fieldState === FieldListModel.Marked || root.fieldState === FieldListModel.Verified
        visible: active && !root.isOpen
        sourceComponent: Chip {
            text: root.fieldState === FieldListModel.Verified ? qsTr("verified") : qsTr("to be confirmed")
            tone: root.fieldState === FieldListModel.Verified ? Chip.Green : Chip.Amber
        }
    }
    Loader {
        active: !root.isOpen && (hover.hovered || root.activeFocus)
        x: Theme.labelWidth
        y: root.height
        sourceComponent: Item {
            Tip {
                x: 0
                y: Theme.space4
                text: root.about
                wanted: true
            }
            // For the mouse; the keyboard has Shift+F2. The value may reach as far as here.
            Rectangle {
                x: root.valueWidth - width
                y: -root.height
                width: verifyButton.implicitWidth
                height: verifyButton.implicitHeight
                visible: root.mayVerify && hover.hovered
                color: Theme.hover

                LinkButton {
                    id: verifyButton

                    focusPolicy: Qt.NoFocus
                    activeFocusOnTab: false
                    text: qsTr("Verify")
                    Accessible.ignored: true
                    onClicked: root.startVerifying()
                }
            }
        }
    }
    Loader {
        id: form

        x: Theme.labelWidth
        width: root.valueWidth
        active: root.isOpen
        focus: root.isOpen
        sourceComponent: root.verifying ? verification : edit
    }
    Component {
        id: edit

        FieldForm {
            fields: root.fields
            row: root.index
            label: root.label
            editor: root.editor
            hint: root.hint
            problem: root.problem
            mayStay: root.mayStay
            needsReason: root.needsReason
            onFinished: step => root.stopEditing(step)
        }
    }
    Component {
        id: verification

        VerifyForm {
            fields: root.fields
            row: root.index
            label: root.label
            value: root.value
            verified: root.fieldState === FieldListModel.Verified
            onFinished: root.stopVerifying()
        }
    }

    function startEditing() {
        root.verifying = false;
        root.editing = root.mayEdit;
        if (root.editing)
            form.forceActiveFocus();
    }
    function startVerifying() {
        root.verifying = root.mayVerify;
        if (root.verifying)
            form.forceActiveFocus();
    }
    function stopVerifying() {
        root.verifying = false;
        root.forceActiveFocus();
    }
    function stopEditing(step: int) {
        root.editing = false;
        root.forceActiveFocus();
        root.wentOn(step);
    }
}
