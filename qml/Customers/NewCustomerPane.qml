pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// A customer that is being typed in. What was typed stays until it is saved or dropped.
FocusScope {
    id: root

    signal created(customer: string)
    signal departed

    function begin() {
        baseFields.focusFirst();
    }

    Keys.onEscapePressed: root.departed()

    CustomerDraft {
        id: draft

        session: Session
        onCreated: customer => root.created(customer)
    }
    ScrollView {
        id: scroller

        anchors.fill: parent
        contentWidth: availableWidth
        clip: true

        ColumnLayout {
            width: scroller.availableWidth
            spacing: Theme.space16

            ColumnLayout {
                Layout.margins: Theme.space24
                Layout.topMargin: Theme.space16 + Theme.space4
                Layout.maximumWidth: Theme.cardWidth * 2
                spacing: Theme.space16

                Heading {
                    text: qsTr("New customer")
                }
                Caption {
                    text: qsTr("The number is given when it is saved.")
                    font.pixelSize: Theme.textLabel
                }
                Card {
                    Layout.fillWidth: true
                    title: draft.base.title

                    FormFields {
                        id: baseFields

                        Layout.fillWidth: true
                        form: draft.base
                        onSubmitted: draft.submit()
                    }
                }
                Card {
                    Layout.fillWidth: true
                    title: draft.contact.title

                    FormFields {
                        Layout.fillWidth: true
                        form: draft.contact
                        onSubmitted: draft.submit()
                    }
                }
                Banner {
                    Layout.fillWidth: true
                    text: draft.errorText
                    actionText: qsTr("Try again")
                    onActed: draft.submit()
                }
                RowLayout {
                    spacing: Theme.space8

                    ActionButton {
                        primary: true
                        enabled: !draft.busy
                        text: draft.insisting ? qsTr("Save as written, to be confirmed") : qsTr("Save customer")
                        onClicked: draft.submit()
                    }
                    ActionButton {
                        text: qsTr("Cancel")
                        onClicked: root.departed()
                    }
                }
            }
        }
    }
    Shortcut {
        sequences: [StandardKey.Save]
        onActivated: draft.submit()
    }
}
