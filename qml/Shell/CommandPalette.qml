pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Dossier.Controls
import Dossier.Session

/// Finds commands and customers by a few letters. The keyboard stays in the field; the arrows go through what is found.
T.Dialog {
    id: root

    required property CommandList commands

    /// At most so many rows are shown at once.
    readonly property int rows: 9
    readonly property bool settled: found.settled

    signal customerWanted(customer: string)

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: Theme.space32 * 2
    width: Math.min(Theme.formWidth + Theme.space32 * 2, parent ? parent.width - Theme.space32 : Theme.formWidth)
    height: field.height + Math.max(list.height, nothing.height) + Theme.space8 * 3
    padding: Theme.space8
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        field.clear();
        found.refresh();
        list.currentIndex = 0;
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    PaletteListModel {
        id: found

        session: Session
        commands: root.commands
        text: field.typed
        onCustomerWanted: customer => root.customerWanted(customer)
        onModelReset: list.currentIndex = 0
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.line
        border.width: Theme.hairline
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Commands and customers")

        SearchField {
            id: field

            width: parent.width
            focus: true
            label: qsTr("What to do, or whom to open")
            placeholderText: qsTr("Type a command, a customer, pinyin or initials")
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            Keys.onReturnPressed: root.take(list.currentIndex)
            Keys.onEnterPressed: root.take(list.currentIndex)
            Keys.onEscapePressed: root.close()
            // The palette is for the keyboard alone: there is nowhere else to go.
            Keys.onTabPressed: event => event.accepted = true
            Keys.onBacktabPressed: event => event.accepted = true
        }
        ListView {
            id: list

            anchors.top: field.bottom
            anchors.topMargin: Theme.space8
            width: parent.width
            height: Math.min(contentHeight, root.rows * (Theme.controlHeight + Theme.space4))
            clip: true
            model: found
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            // Rows are few; those being made for later would be missed when the text changes.
            cacheBuffer: 0
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            delegate: PaletteRow {
                width: ListView.view.width
                onClicked: root.take(index)
            }
        }
        Caption {
            id: nothing

            anchors.top: field.bottom
            width: parent.width
            height: found.count === 0 ? Theme.controlHeight * 2 : 0
            visible: found.count === 0
            text: found.settled ? qsTr("Nothing is called so.") : ""
            horizontalAlignment: Text.AlignHCenter
        }
    }

    function take(row: int) {
        root.close();
        found.choose(row);
    }
}
