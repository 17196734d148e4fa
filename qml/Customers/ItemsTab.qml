pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls

/// One list of a dossier, such as its contacts or needs: each item a card, and a form for a new one.
ListView {
    id: root

    required property DossierModel dossier
    required property ItemListModel items
    required property string addText
    required property string emptyText
    property string closeText: "" ///< What closes an item, where items are closed.
    property FieldListModel card: null ///< Fields of the customer that go with the list.
    property string icon24: Theme.icons.person

    readonly property bool adding: root.items.draft !== null && root.items.draftRow < 0
    readonly property bool editable: !root.dossier.readOnly && !root.items.hidden
    property bool returning: false ///< The keyboard goes to where the next one is begun, once what was saved is there.
    readonly property real cardWidth: Math.min(root.width - Theme.space24 * 2, Theme.cardWidth * 2)

    /// The keyboard is to go to where one more is begun.
    signal addWanted

    property FocusFollower follower: FocusFollower {
        page: root
    }

    model: root.items
    leftMargin: Theme.space24
    rightMargin: Theme.space24
    bottomMargin: Theme.space24
    spacing: Theme.space16
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // Tab goes on to a card that is there: the next one has to be.
    cacheBuffer: Theme.cardWidth * 2
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    // The first card to come would take the keyboard.
    currentIndex: -1
    ScrollBar.vertical: ScrollBar {}
    onAddingChanged: {
        if (!root.adding)
            root.returnToList();
        else
            root.positionViewAtBeginning();
    }

    Connections {
        target: root.dossier
        function onLoadingChanged() {
            Qt.callLater(root.goBack);
        }
    }

    header: ColumnLayout {
        width: root.cardWidth
        spacing: 0

        Loader {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space16
            active: root.card !== null
            visible: active && root.card.count > 0
            sourceComponent: FieldCard {
                fields: root.card
                editable: !root.dossier.readOnly
            }
        }
        ActionButton {
            id: another

            Layout.bottomMargin: Theme.space16
            visible: !root.adding && root.editable && root.items.count > 0
            icon24: Theme.icons.add
            text: root.addText
            onClicked: root.items.beginDraft()

            Connections {
                target: root
                function onAddWanted() {
                    another.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space16
            active: root.adding
            visible: active
            sourceComponent: DraftCard {
                form: root.items.draft
                title: root.addText
                saveText: qsTr("Save")
                onSubmitted: root.items.submitDraft()
                onDropped: root.items.dropDraft()
            }
        }
    }
    delegate: FocusScope {
        id: entry

        required property int index
        required property string heading
        required property list<string> chips
        required property list<string> alerts
        required property FieldListModel fields
        required property bool closable

        readonly property bool closing: root.items.draft !== null && root.items.draftRow === entry.index

        width: root.cardWidth
        implicitHeight: column.implicitHeight
        onClosingChanged: if (!closing && root.activeFocus) Qt.callLater(card.enter)
        // Where the keyboard is, the card stays, and what is typed into it.
        onActiveFocusChanged: if (activeFocus) root.currentIndex = index

        ColumnLayout {
            id: column

            width: entry.width
            spacing: Theme.space8

            Loader {
                Layout.fillWidth: true
                active: entry.closing
                visible: active
                sourceComponent: DraftCard {
                    form: root.items.draft
                    title: root.closeText + " · " + entry.heading
                    saveText: root.closeText
                    onSubmitted: root.items.submitDraft()
                    onDropped: root.items.dropDraft()
                }
            }
            ItemCard {
                id: card

                Layout.fillWidth: true
                heading: entry.heading
                chips: entry.chips
                alerts: entry.alerts
                fields: entry.fields
                editable: root.editable
                closeText: entry.closable && !entry.closing ? root.closeText : ""
                onRemoved: root.items.remove(entry.index)
                onClosed: root.items.close(entry.index)
            }
        }
    }

    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space32 * 2
        width: Math.min(root.width - Theme.space24 * 2, Theme.cardWidth)
        visible: root.items.count === 0 && !root.adding
        icon24: root.icon24
        title: root.items.hidden ? qsTr("Your role does not see these records") : root.emptyText

        ActionButton {
            id: first

            visible: root.editable
            icon24: Theme.icons.add
            text: root.addText
            onClicked: root.items.beginDraft()
        }
    }

    function returnToList() {
        root.returning = root.visible;
        Qt.callLater(root.goBack);
    }
    function goBack() {
        if (!root.returning || root.dossier.loading)
            return;
        root.returning = false;
        if (root.items.count > 0)
            root.addWanted();
        else
            first.forceActiveFocus(Qt.TabFocusReason);
    }
}
