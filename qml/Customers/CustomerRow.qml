pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Dossier.Controls

/// One customer in the list.
T.ItemDelegate {
    id: root

    required property int row
    required property string customer
    required property string name
    required property string markedName ///< As name with what was searched for in <b>; empty: nothing was.
    required property string detail
    required property string markedDetail
    required property string type
    required property string typeText
    required property string tail
    required property string flag ///< What stands out; mostly empty.
    required property bool atRisk
    required property bool marked
    required property bool selected
    required property bool loaded

    property bool current: false
    property bool selecting: false ///< Several are selected: each row says whether it is.

    /// Ctrl and Shift with a click.
    signal marking
    signal extending

    function coloured(text: string): string {
        return text.replace(/<b>/g, `<b><font color="${Theme.accent}">`).replace(/<\/b>/g, "</font></b>");
    }

    implicitHeight: Theme.listRow
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.typeText, root.flag, root.detail, root.tail].filter(part => part).join(", ")
    Accessible.selected: root.current || root.selected

    background: Rectangle {
        color: root.current || root.selected ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        Rectangle {
            width: Theme.space4 - Theme.hairline
            height: parent.height
            visible: root.current
            color: Theme.accent
        }
        Rule {
            anchors.bottom: parent.bottom
            x: Theme.space16
            width: parent.width - Theme.space32
            visible: !root.current
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.marking()
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.extending()
    }
    contentItem: Item {
        SkeletonRow {
            anchors.fill: parent
            anchors.leftMargin: -Theme.space16
            visible: !root.loaded
        }
        BodyText {
            id: nameText

            anchors.left: parent.left
            anchors.leftMargin: root.selecting ? Theme.space24 : 0
            anchors.right: chip.left
            anchors.rightMargin: Theme.space12
            anchors.bottom: parent.verticalCenter
            anchors.bottomMargin: Theme.hairline
            text: root.markedName ? root.coloured(root.markedName) : root.name
            textFormat: root.markedName ? Text.StyledText : Text.PlainText
            font.pixelSize: Theme.textBody + Theme.hairline
            font.weight: Font.Medium
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        CheckMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.selecting
            checked: root.selected
        }
        Caption {
            anchors.left: nameText.left
            anchors.right: flagText.left
            anchors.rightMargin: Theme.space12
            anchors.top: parent.verticalCenter
            anchors.topMargin: Theme.space4
            text: root.markedDetail ? root.coloured(root.markedDetail) : root.detail
            textFormat: root.markedDetail ? Text.StyledText : Text.PlainText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        TypeChip {
            id: chip

            anchors.right: parent.right
            anchors.verticalCenter: nameText.verticalCenter
            type: root.type
            text: root.typeText
            // A soft neutral ground would vanish on the soft accent of the chosen row.
            color: root.current && tone === Chip.Neutral ? Theme.surface : grounds[tone]
            Accessible.ignored: true
        }
        Caption {
            id: flagText

            anchors.right: tailText.left
            anchors.rightMargin: root.flag && tailText.text ? Theme.space8 : 0
            anchors.top: parent.verticalCenter
            anchors.topMargin: Theme.space4
            visible: text !== ""
            text: root.flag
            color: root.atRisk ? Theme.red : Theme.green
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Caption {
            id: tailText

            anchors.right: parent.right
            anchors.top: parent.verticalCenter
            anchors.topMargin: Theme.space4
            text: root.marked && root.tail ? qsTr("%1 · to be confirmed").arg(root.tail) : root.marked ? qsTr("to be confirmed") : root.tail
            color: root.marked ? Theme.amber : Theme.secondary
            Accessible.ignored: true
        }
    }
}
