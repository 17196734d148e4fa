pragma ComponentBehavior: Bound

import QtQuick

/// The title of a page or, with level 2, of a card.
BodyText {
    id: root

    property int level: 1

    font.pixelSize: root.level === 1 ? Theme.textHeadline : Theme.textBody
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
