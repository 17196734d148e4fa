pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// A customer that is being typed in. What was typed stays until it is saved or dropped.
FocusScope {
    id: root

    signal created(customer: string)
    /// Somebody stored already is to be looked at; what was typed stays.
    signal wanted(customer: string)
    signal departed

    function begin() {
        baseFields.focusFirst();
    }
    function goToProblem() {
        const row = draft.base.firstWrong();
        const fields = row >= 0 ? baseFields : contactFields;
        fields.focusRow(row >= 0 ? row : draft.contact.firstWrong());
    }

    Keys.onEscapePressed: root.departed()

    CustomerDraft {
        id: draft

        session: Session
        onCreated: customer => root.created(customer)
        onRefused: root.goToProblem()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.margins: Theme.space24
            Layout.topMargin: Theme.space16 + Theme.space4
            Layout.bottomMargin: Theme.space16
            spacing: Theme.space8

            ColumnLayout {
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("New customer")
                    elide: Text.ElideRight
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("The number is given when it is saved.")
                    font.pixelSize: Theme.textLabel
                    elide: Text.ElideRight
                }
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.departed()
            }
            ActionButton {
                primary: true
                enabled: !draft.busy
                text: draft.duplicates.text !== "" ? qsTr("Save as another customer") : draft.insisting ? qsTr("Save as written, to be confirmed") : qsTr("Save customer")
                onClicked: draft.submit()
            }
        }
        Rule {
            Layout.fillWidth: true
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space24
            Layout.bottomMargin: 0
            text: draft.errorText
            actionText: qsTr("Try again")
            onActed: draft.submit()
        }
        Banner {
            Layout.fillWidth: true
            Layout.margins: Theme.space24
            Layout.bottomMargin: 0
            tone: Banner.Warning
            text: draft.duplicates.text
            actionText: draft.duplicates.customer ? qsTr("Look at it") : ""
            onActed: root.wanted(draft.duplicates.customer)
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: cards.implicitHeight + Theme.space16 + Theme.space24

            ColumnLayout {
                id: cards

                x: Theme.space24
                y: Theme.space16
                width: Math.min(parent.width - Theme.space24 * 2, Theme.cardWidth * 2 + Theme.space16)
                spacing: Theme.space16

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
                        id: contactFields

                        Layout.fillWidth: true
                        form: draft.contact
                        onSubmitted: draft.submit()
                    }
                }
            }
        }
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.visible
        onActivated: draft.submit()
    }
}
