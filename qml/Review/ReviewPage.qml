pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// The queue of the review (审核): Y approves the current dossier, N returns it with a reason, Enter looks at it.
AppPage {
    id: root

    signal customerWanted(customer: string)

    settled: !waiting.loading

    ReviewListModel {
        id: waiting

        session: Session
        onModelReset: list.currentIndex = Math.min(Math.max(list.currentIndex, 0), waiting.count - 1)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space24
        anchors.leftMargin: Theme.space32
        anchors.bottomMargin: 0
        spacing: Theme.space12

        Heading {
            text: qsTr("Review")
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space8
            text: qsTr("What colleagues have submitted, who waits longest first. Y approves, N returns, Enter opens the dossier.")
            font.pixelSize: Theme.textLabel
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.cardWidth * 2 + Theme.space16
            focus: true
            activeFocusOnTab: true
            clip: true
            spacing: Theme.space12
            bottomMargin: Theme.space24
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: waiting
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Dossiers that wait")
            ScrollBar.vertical: ScrollBar {}
            Keys.onPressed: event => event.accepted = root.handle(event.key)
            delegate: ReviewCard {
                width: ListView.view.width
                current: ListView.isCurrentItem
                listFocused: ListView.view.activeFocus
                onApproved: waiting.approve(index)
                onReturned: reason => waiting.giveBack(index, reason)
                onOpened: root.customerWanted(customer)
                onReturningChanged: list.currentIndex = index
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: waiting.count === 0 && !waiting.loading
        icon24: waiting.errorText ? Theme.icons.warning : Theme.icons.review
        title: waiting.errorText ? qsTr("The queue cannot be shown") : qsTr("Nothing waits for a review")
        detail: waiting.errorText || qsTr("Dossiers that colleagues submit come here.")
    }

    /// Whether @p key answers the current dossier.
    function handle(key: int): bool {
        const card = list.currentItem as ReviewCard;
        if (!card || card.returning || Session.readOnly)
            return false;
        if (key === Qt.Key_Y)
            card.approved();
        else if (key === Qt.Key_N)
            card.askForReason();
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            card.opened();
        else
            return false;
        return true;
    }
}
