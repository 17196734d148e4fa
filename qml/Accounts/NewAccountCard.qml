pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// Gives a colleague an account.
Card {
    id: root

    required property AccountListModel accounts
    property bool first: false ///< The keyboard begins here.

    title: qsTr("Give a colleague an account")
    spacing: Theme.space12

    Connections {
        target: root.accounts

        function onAdded() {
            name.text = department.text = "";
            name.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.cardWidth ? 3 : 1
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        uniformCellWidths: true

        FormField {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Name")
            required: true
            hint: qsTr("as owners of customers are called")
            errorText: root.accounts.problem

            EntryField {
                id: name

                Layout.fillWidth: true
                focus: root.first
                label: qsTr("Name")
                wrong: root.accounts.problem !== ""
                onTextEdited: root.accounts.forgetProblem()
                onAccepted: root.add()
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Role")

            ChoiceField {
                id: role

                Layout.fillWidth: true
                label: qsTr("Role")
                model: root.accounts.roles
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Department")

            EntryField {
                id: department

                Layout.fillWidth: true
                label: qsTr("Department")
                onAccepted: root.add()
            }
        }
    }
    ActionButton {
        text: qsTr("Add the account")
        onClicked: root.add()
    }

    function add() {
        root.accounts.add(name.text, role.currentIndex, department.text);
        if (root.accounts.problem)
            name.forceActiveFocus(Qt.TabFocusReason);
    }
}
