pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One column of the file and what it becomes.
Item {
    id: root

    required property int index
    required property string letter
    required property string heading
    required property string samples
    required property int target
    required property string sourceText
    required property bool byPerson

    required property list<string> targets

    signal chosen(target: int)
    /// The keyboard has come here.
    signal entered

    /// Room for what the column becomes only.
    readonly property bool narrow: width < Theme.formWidth * 1.5

    implicitHeight: Theme.controlHeight + Theme.space12
    Accessible.role: Accessible.Row
    Accessible.name: root.heading || root.letter

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        spacing: Theme.space16

        Caption {
            Layout.preferredWidth: Theme.railItem
            text: root.letter
        }
        BodyText {
            Layout.preferredWidth: Theme.labelWidth * 1.5
            Layout.fillWidth: root.narrow
            text: root.heading || qsTr("(no heading)")
            color: root.heading ? Theme.text : Theme.secondary
            font.pixelSize: Theme.textLabel
            elide: Text.ElideRight
        }
        Caption {
            Layout.fillWidth: true
            visible: !root.narrow
            text: root.samples
            elide: Text.ElideRight
        }
        ChoiceField {
            Layout.preferredWidth: Theme.formWidth / 2
            label: qsTr("What “%1” becomes").arg(root.heading || root.letter)
            model: root.targets
            currentIndex: root.target
            onActivated: index => root.chosen(index)
            onActiveFocusChanged: if (activeFocus) root.entered()
        }
        Caption {
            Layout.preferredWidth: Theme.labelWidth
            visible: !root.narrow
            text: root.sourceText
            color: root.byPerson ? Theme.accent : root.target === 0 ? Theme.amber : Theme.secondary
            elide: Text.ElideRight
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        x: Theme.space16
        width: parent.width - Theme.space32
    }
}
