pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// The contacts or the follow-ups of a dossier: each a card, and a form for a new one.
Scroller {
    id: root

    required property DossierModel dossier
    required property ItemListModel items
    required property string addText
    required property string emptyText
    property string icon24: Theme.icons.person

    readonly property bool adding: root.items.draft !== null

    contentHeight: cards.implicitHeight
    onAddingChanged: if (!root.adding) Qt.callLater(root.returnToList)

    ColumnLayout {
        id: cards

        width: root.width
        spacing: Theme.space16

        ActionButton {
            id: another

            Layout.leftMargin: Theme.space24
            visible: !root.adding && !root.dossier.readOnly && root.items.count > 0
            icon24: Theme.icons.add
            text: root.addText
            onClicked: root.items.beginDraft()
        }
        Loader {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.cardWidth * 2
            Layout.leftMargin: Theme.space24
            Layout.rightMargin: Theme.space24
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
        Repeater {
            model: root.items

            ItemCard {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.cardWidth * 2
                Layout.leftMargin: Theme.space24
                Layout.rightMargin: Theme.space24
                editable: !root.dossier.readOnly
                onRemoved: root.items.remove(index)
            }
        }
        EmptyState {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space32 * 2
            Layout.maximumWidth: Theme.cardWidth
            visible: root.items.count === 0 && !root.adding
            icon24: root.icon24
            title: root.emptyText

            ActionButton {
                id: first

                visible: !root.dossier.readOnly
                icon24: Theme.icons.add
                text: root.addText
                onClicked: root.items.beginDraft()
            }
        }
        Item {
            implicitHeight: Theme.space24
        }
    }

    /// The form has gone: the keyboard stays where the next one is begun.
    function returnToList() {
        if (root.visible)
            (another.visible ? another : first).forceActiveFocus(Qt.TabFocusReason);
    }
}
