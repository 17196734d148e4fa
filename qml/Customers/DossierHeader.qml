pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Who it is: name, number, type, stage, tier, owner, and what can be done.
ColumnLayout {
    id: root

    required property DossierModel dossier
    property bool showsBack: false

    signal departed
    signal followUpWanted
    signal printWanted

    spacing: Theme.space8

    DossierReview {
        id: review

        session: Session
        dossier: root.dossier
    }
    Connections {
        target: root.dossier

        function onCustomerChanged() {
            reason.hide();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        IconButton {
            visible: root.showsBack
            path: Theme.icons.back
            text: qsTr("Back to the list")
            onClicked: root.departed()
        }
        Heading {
            Layout.fillWidth: true
            text: root.dossier.name
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        IconButton {
            implicitWidth: Theme.controlHeight
            implicitHeight: Theme.controlHeight
            path: Theme.icons.printer
            text: qsTr("Print the registration form…")
            onClicked: root.printWanted()
        }
        IconButton {
            implicitWidth: Theme.controlHeight
            implicitHeight: Theme.controlHeight
            visible: !root.dossier.readOnly
            path: Theme.icons.trash
            text: qsTr("Put this dossier into the bin")
            onClicked: root.dossier.putIntoBin()
        }
        ActionButton {
            visible: !root.dossier.readOnly
            checkable: true
            checked: root.dossier.showsEmpty
            text: root.dossier.showsEmpty ? qsTr("Done") : qsTr("Edit")
            onToggled: root.dossier.showsEmpty = checked
        }
        ActionButton {
            visible: !root.dossier.readOnly
            primary: true
            text: qsTr("Log a follow-up")
            onClicked: root.followUpWanted()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8

        Chip {
            text: root.dossier.number
        }
        TypeChip {
            type: root.dossier.customerType
            text: root.dossier.typeText
        }
        Chip {
            text: root.dossier.stageText
            tone: Chip.Accent
        }
        Chip {
            text: root.dossier.tierText
            tone: Chip.Green
        }
        Chip {
            text: root.dossier.keenText
            tone: Chip.Green
        }
        Chip {
            text: root.dossier.riskText
            tone: Chip.Red
            maximumWidth: Theme.cardWidth
        }
        ReviewSteps {
            id: steps

            review: review
            onReturnWanted: reason.ask()
        }
        Caption {
            height: Theme.space24 - 2
            text: root.dossier.aboutText
        }
        LinkButton {
            height: Theme.space24 - 2
            visible: root.dossier.revealed || (root.dossier.masked && !root.dossier.readOnly)
            text: root.dossier.revealed ? qsTr("Hide contact data") : qsTr("Show contact data")
            onClicked: root.dossier.revealed ? root.dossier.hide() : root.dossier.reveal()
        }
    }
    ReturnReason {
        id: reason

        Layout.fillWidth: true
        review: review
        onFinished: steps.enter()
    }
}
