pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls

/// One change: when, who, why, and each value before and after.
Card {
    id: root

    required property int index
    required property string when
    required property string who
    required property string what
    required property string why
    required property list<versionLine> lines
    required property string entry
    property bool comparable: false
    property bool picked: false
    required property bool partable
    property bool editable: true

    property bool whole: false

    readonly property bool marked: ListView.isCurrentItem && ListView.view.activeFocus

    /// So many values are shown before "all" is asked for.
    readonly property int few: 6

    /// A value takes no more room.
    readonly property int mostLines: 12

    signal pickToggled
    signal parted

    title: [root.what, root.when, root.who].filter(part => part).join(" · ")
    Accessible.description: root.why
    border.color: root.marked ? Theme.accent : Theme.line
    border.width: root.marked ? Theme.focusWidth : Theme.hairline
    tools: [
        LinkButton {
            visible: root.comparable
            text: root.picked ? qsTr("Picked") : qsTr("Compare")
            Accessible.description: root.title
            Accessible.checkable: true
            Accessible.checked: root.picked
            onClicked: root.pickToggled()
        },
        LinkButton {
            visible: root.partable && root.editable
            text: qsTr("Take apart")
            onClicked: root.parted()
        },
        LinkButton {
            visible: root.lines.length > root.few
            text: root.whole ? qsTr("Show fewer") : qsTr("Show all %1").arg(root.lines.length)
            onClicked: root.whole = !root.whole
        }
    ]

    Caption {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space4
        visible: text !== ""
        text: root.why
        elide: Text.ElideRight
    }
    Repeater {
        model: root.whole ? root.lines : root.lines.slice(0, root.few)

        RowLayout {
            id: line

            required property versionLine modelData

            spacing: Theme.space8
            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData.before ? qsTr("%1: %2, before %3").arg(line.modelData.label).arg(line.modelData.after || "—").arg(line.modelData.before) : line.modelData.label + ": " + line.modelData.after

            BodyText {
                Layout.preferredWidth: Theme.labelWidth + Theme.space24
                Layout.preferredHeight: Theme.fieldRow - Theme.space4
                Layout.alignment: Qt.AlignTop
                text: line.modelData.label
                color: Theme.secondary
                font.pixelSize: Theme.textLabel
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            BodyText {
                Layout.maximumWidth: Theme.cardWidth / 2
                Layout.topMargin: Theme.hairline * 3
                Layout.alignment: Qt.AlignTop
                visible: text !== ""
                text: line.modelData.before
                color: Theme.secondary
                font.pixelSize: Theme.textLabel
                font.strikeout: true
                wrapMode: Text.Wrap
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.hairline * 3
                Layout.alignment: Qt.AlignTop
                text: line.modelData.after || "—"
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
