pragma ComponentBehavior: Bound

import QtQuick

/// Grey bars in place of rows that are on their way; shown only once the wait has lasted.
Item {
    id: root

    required property bool waiting
    property int rows: 6
    property int rowHeight: Theme.listRow

    property bool shown: false

    visible: root.waiting && root.shown
    onWaitingChanged: root.shown = false
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading")

    Timer {
        interval: Theme.patience
        running: root.waiting
        onTriggered: root.shown = true
    }
    Column {
        anchors.fill: parent
        clip: true

        Repeater {
            // Not before, because every item in the window takes part in each of its frames.
            model: root.shown ? root.rows : 0

            SkeletonRow {
                width: root.width
                height: root.rowHeight
            }
        }
    }
}
