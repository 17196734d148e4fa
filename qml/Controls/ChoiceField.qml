pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One of several options. The model is a list of texts, or of maps with textRole and valueRole.
T.ComboBox {
    id: root

    required property string label
    property bool wrong: false

    implicitWidth: Theme.listWidth / 2
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space12
    rightPadding: Theme.space32
    font.pixelSize: Theme.textBody
    opacity: root.enabled ? 1 : 0.6
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.label
    Accessible.description: root.displayText

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusButton
        border.color: root.wrong ? Theme.red : root.activeFocus ? Theme.accent : Theme.outline
        border.width: root.activeFocus || root.wrong ? Theme.focusWidth : Theme.hairline

        // The red border says that something is wrong, so the keyboard is told by a frame of its own.
        FocusRing {
            shown: root.activeFocus && root.wrong
        }
    }
    contentItem: Text {
        text: root.displayText
        font: root.font
        color: Theme.text
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - Theme.space8
        y: (root.height - height) / 2
        path: Theme.icons.chevron
        size: Theme.iconSmall + Theme.space4
    }
    delegate: ChoiceRow {
        required property int index

        width: ListView.view.width
        text: root.textAt(index)
        chosen: root.currentIndex === index
        highlighted: root.highlightedIndex === index
    }
    popup: ChoicePopup {
        y: root.height + Theme.space4
        width: Math.max(root.width, Theme.listWidth / 2)
        model: root.popup.visible ? root.delegateModel : null
        currentIndex: root.highlightedIndex
    }
}
