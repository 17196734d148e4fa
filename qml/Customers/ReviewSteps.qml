pragma ComponentBehavior: Bound

import QtQuick
import Dossier.Controls

/// How far the dossier is in its review (草稿 待审 已审 已归档), and the next steps for who may take them.
Row {
    id: root

    required property DossierReview review

    signal returnWanted

    function enter() {
        giving.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: root.review.stateText !== ""
    spacing: Theme.space4

    Chip {
        text: root.review.stateText
        tone: root.review.done ? Chip.Green : root.review.draft ? Chip.Neutral : Chip.Amber
    }
    LinkButton {
        visible: root.review.maySubmit
        text: qsTr("Submit for review")
        onClicked: root.review.submit()
    }
    LinkButton {
        visible: root.review.mayApprove
        text: qsTr("Approve")
        onClicked: root.review.approve()
    }
    LinkButton {
        visible: root.review.mayFile
        text: qsTr("Confirm and file")
        onClicked: root.review.file()
    }
    LinkButton {
        id: giving

        visible: root.review.mayReturn
        text: qsTr("Return…")
        onClicked: root.returnWanted()
    }
}
