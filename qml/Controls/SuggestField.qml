pragma ComponentBehavior: Bound

import QtQuick

/// A line to type in that offers what it could become.
EntryField {
    id: root

    /// What the text could become; whoever hears offersWanted() sets it.
    property list<string> offers: []

    signal offersWanted(text: string)

    onTextEdited: root.offersWanted(root.text)
    onActiveFocusChanged: if (!activeFocus) root.offers = []
    Keys.onDownPressed: popup.currentIndex = Math.min(popup.currentIndex + 1, root.offers.length - 1)
    Keys.onUpPressed: popup.currentIndex = Math.max(popup.currentIndex - 1, -1)
    Keys.onReturnPressed: event => root.takeOr(event)
    Keys.onEnterPressed: event => root.takeOr(event)
    Keys.onTabPressed: event => root.takeOr(event)

    ChoicePopup {
        id: popup

        y: root.height + Theme.space4
        width: Math.max(root.width, Theme.listWidth / 2)
        visible: root.offers.length > 0
        focus: false
        currentIndex: -1
        model: root.offers
        delegate: ChoiceRow {
            required property int index
            required property string modelData

            width: ListView.view.width
            text: modelData
            highlighted: ListView.isCurrentItem
            onClicked: root.take(index)
        }
    }

    function takeOr(event: KeyEvent) {
        event.accepted = popup.currentIndex >= 0;
        if (event.accepted)
            root.take(popup.currentIndex);
    }
    function take(index: int) {
        root.text = root.offers[index];
        root.offers = [];
    }
}
