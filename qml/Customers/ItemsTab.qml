pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls

/// The contacts or the follow-ups of a dossier: each a card, and a form for a new one.
ScrollView {
    id: root

    required property DossierModel dossier
    required property ItemListModel items
    required property string addText
    required property string emptyText
    property string icon24: Theme.icons.person

    readonly property bool adding: root.items.draft !== null

    contentWidth: availableWidth
    clip: true

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space16

        ActionButton {
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
}
