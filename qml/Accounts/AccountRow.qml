pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One colleague: what he works as, where, and whether his account is in use.
Item {
    id: root

    required property int index
    required property string name
    required property string about
    required property int roleRow
    required property string department
    required property bool active
    required property list<string> roles
    property bool editable: true
    property bool narrow: false

    signal roleChosen(role: int)
    signal departmentTyped(department: string)
    signal switched(on: bool)

    implicitHeight: grid.implicitHeight + Theme.space16
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.about

    Rule {
        width: parent.width
        visible: root.index > 0
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.narrow ? 2 : 4
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.Medium
                color: root.active ? Theme.text : Theme.secondary
                wrapMode: Text.Wrap
            }
            Caption {
                Layout.fillWidth: true
                visible: !root.editable || !root.active
                text: root.editable ? qsTr("switched off") : root.about
                wrapMode: Text.Wrap
            }
        }
        Toggle {
            visible: root.editable && root.narrow
            text: qsTr("Account of %1 in use").arg(root.name)
            checked: root.active
            onToggled: root.switched(checked)
        }
        ChoiceField {
            Layout.preferredWidth: Theme.labelWidth * 1.5
            Layout.fillWidth: root.narrow
            visible: root.editable
            label: qsTr("Role of %1").arg(root.name)
            model: root.roles
            currentIndex: root.roleRow
            onActivated: index => root.roleChosen(index)
        }
        EntryField {
            Layout.preferredWidth: Theme.labelWidth * 1.5
            Layout.fillWidth: root.narrow
            visible: root.editable
            label: qsTr("Department of %1").arg(root.name)
            placeholderText: qsTr("No department")
            text: root.department
            onEditingFinished: root.departmentTyped(text)
            Keys.onEscapePressed: text = root.department
        }
        Toggle {
            visible: root.editable && !root.narrow
            text: qsTr("Account of %1 in use").arg(root.name)
            checked: root.active
            onToggled: root.switched(checked)
        }
    }
}
