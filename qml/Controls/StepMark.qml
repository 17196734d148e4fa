pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One step of a StepBar: a number or a tick, and its name.
T.AbstractButton {
    id: root

    required property int index
    required property string modelData
    required property int current
    required property bool reachable
    property bool named: true

    readonly property bool isCurrent: root.index === root.current
    readonly property bool isDone: root.index < root.current

    implicitWidth: implicitContentWidth
    implicitHeight: Theme.fieldRow
    enabled: root.reachable
    text: root.modelData
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text

    background: Item {
        FocusRing {
            shown: root.activeFocus && root.focusReason !== Qt.MouseFocusReason
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space8

        Rule {
            visible: root.index > 0
            implicitWidth: root.named ? Theme.space24 : Theme.space8
        }
        Rectangle {
            implicitWidth: Theme.space24 - 2
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: root.isCurrent ? Theme.accent : root.isDone ? Theme.accentSoft : Theme.neutralSoft

            Icon {
                anchors.centerIn: parent
                visible: root.isDone
                path: Theme.icons.check
                size: Theme.iconSmall
                color: Theme.accent
                strokeWidth: 2
            }
            Text {
                anchors.centerIn: parent
                visible: !root.isDone
                text: root.index + 1
                color: root.isCurrent ? Theme.accentInk : Theme.secondary
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
        Text {
            visible: root.named
            text: root.text
            color: root.isCurrent ? Theme.text : Theme.secondary
            font.pixelSize: Theme.textLabel
            font.weight: root.isCurrent ? Font.DemiBold : Font.Normal
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
