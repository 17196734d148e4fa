pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T

/// The list that opens below a field.
T.Popup {
    id: root

    property alias model: list.model
    property alias currentIndex: list.currentIndex
    property alias delegate: list.delegate

    /// At most so many rows are shown at once.
    readonly property int rows: 10

    implicitHeight: Math.min(list.contentHeight, root.rows * (Theme.fieldRow + Theme.space4)) + topPadding + bottomPadding
    padding: Theme.space4
    margins: Theme.space8

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusButton
        border.color: Theme.outline
        border.width: Theme.hairline
    }
    contentItem: ListView {
        id: list

        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Options")
    }
}
