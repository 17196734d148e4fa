pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The steps of a way, the present one marked; a finished one can be gone back to.
RowLayout {
    id: root

    required property list<string> steps
    required property int current
    property bool canGoBack: true
    /// Only the present step is named.
    property bool compact: false

    signal chosen(int step)

    spacing: Theme.space8
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Step %1 of %2: %3").arg(root.current + 1).arg(root.steps.length).arg(root.steps[root.current])

    Repeater {
        model: root.steps

        StepMark {
            current: root.current
            named: !root.compact || index === root.current
            reachable: root.canGoBack && index < root.current
            onClicked: root.chosen(index)
        }
    }
}
