pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Dossier.Controls

/// The rows of the file with what will happen to each. Y and N decide on the current one.
Rectangle {
    id: root

    required property ImportWizard wizard

    readonly property real inner: width - Theme.focusWidth * 2 - Theme.space32
    /// Numbers are shown whole; where that leaves little room, the industry gives way.
    readonly property list<real> fixed: [Theme.space32 + Theme.space16, Math.max(Theme.space32 * 2, inner * 0.1), Math.max(Theme.labelWidth - Theme.space12, inner * 0.16), inner < Theme.formWidth * 1.3 ? 0 : inner * 0.175]
    readonly property real rest: inner - fixed.reduce((sum, width) => sum + width, 0)
    /// Row, customer, contact, phone, industry, what happens.
    readonly property list<real> widths: [fixed[0], rest * 0.55, fixed[1], fixed[2], fixed[3], rest * 0.45]

    color: Theme.surface
    radius: Theme.radiusCard
    border.color: list.activeFocus ? Theme.accent : Theme.line
    border.width: list.activeFocus ? Theme.focusWidth : Theme.hairline

    PreviewLine {
        id: heading

        x: Theme.focusWidth
        width: parent.width - Theme.focusWidth * 2
        height: Theme.controlHeight + Theme.space4
        widths: root.widths
        texts: [qsTr("Row"), qsTr("Customer"), qsTr("Contact"), qsTr("Phone"), qsTr("Industry"), qsTr("What happens")]
        inks: [Theme.secondary, Theme.secondary, Theme.secondary, Theme.secondary, Theme.secondary, Theme.secondary]
        size: Theme.textSmall
    }
    Rule {
        id: rule

        anchors.top: heading.bottom
        anchors.left: heading.left
        anchors.right: heading.right
    }
    ListView {
        id: list

        anchors.top: rule.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.focusWidth
        anchors.topMargin: 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.wizard.rows
        currentIndex: root.wizard.currentRow
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Rows of the file")
        Keys.onUpPressed: root.go(currentIndex - 1)
        Keys.onDownPressed: root.go(currentIndex + 1)
        Keys.onPressed: event => event.accepted = root.handle(event.key)
        delegate: PreviewRow {
            width: ListView.view.width
            widths: root.widths
            onClicked: root.pick(index)
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: list.count === 0
        title: qsTr("No rows of this kind")
    }

    function enter() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function pick(row: int) {
        root.enter();
        root.go(row);
    }
    function go(row: int) {
        root.wizard.currentRow = Math.max(0, Math.min(list.count - 1, row));
    }
    function handle(key: int): bool {
        const decision = ({[Qt.Key_Y]: RowDetail.Same, [Qt.Key_N]: RowDetail.Different})[key] ?? -1;
        const row = ({[Qt.Key_Home]: 0, [Qt.Key_End]: list.count - 1, [Qt.Key_PageDown]: list.currentIndex + 10, [Qt.Key_PageUp]: list.currentIndex - 10})[key];
        return root.take(decision, row ?? -1);
    }
    function take(decision: int, row: int): bool {
        if (decision >= 0) root.wizard.decide(decision);
        if (row >= 0) root.go(row);
        return decision >= 0 || row >= 0;
    }
}
