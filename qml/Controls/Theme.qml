pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/// Every colour, distance and size of our own surfaces. Source: the window's drawings; contrast is tested over them.
QtObject {
    id: root

    enum Scheme { System, Light, Dark }

    property int scheme: Theme.System
    readonly property bool dark: scheme === Theme.Dark || (scheme === Theme.System && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    // Surfaces and lines
    readonly property color background: dark ? "#16181B" : "#F5F6F8"
    readonly property color surface: dark ? "#1E2125" : "#FFFFFF"
    readonly property color line: dark ? "#32373E" : "#E4E7EC"
    readonly property color outline: dark ? "#7B838F" : "#868E9B"
    readonly property color hover: dark ? "#262A2F" : "#F0F2F5"
    readonly property color neutralSoft: dark ? "#2A2E34" : "#EEF0F4"
    readonly property color shade: dark ? "#99000000" : "#661D2129"

    // Text
    readonly property color text: dark ? "#E9EBEE" : "#1D2129"
    readonly property color secondary: dark ? "#A3A9B3" : "#5B6472"

    // Meaning; never alone, a word always says it too
    readonly property color accent: dark ? "#7AA5FF" : "#2459D6"
    readonly property color accentSoft: dark ? "#22304D" : "#E8EEFC"
    readonly property color accentInk: dark ? "#10131A" : "#FFFFFF"
    readonly property color accentStrong: dark ? "#94B7FF" : "#1D4ABB"
    readonly property color green: dark ? "#6CC78D" : "#1B7A43"
    readonly property color greenSoft: dark ? "#1D3528" : "#E4F4EA"
    readonly property color amber: dark ? "#F0B35A" : "#8F5300"
    readonly property color amberSoft: dark ? "#3A2D17" : "#FDF1DC"
    readonly property color red: dark ? "#F08A80" : "#B3261E"
    readonly property color redSoft: dark ? "#412320" : "#FCE8E6"

    // Distances
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int radiusChip: 4
    readonly property int radiusButton: 6
    readonly property int radiusCard: 8
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    // Text sizes
    readonly property int textSmall: 12
    readonly property int textLabel: 13
    readonly property int textBody: 14
    readonly property int textTitle: 16
    readonly property int textHeadline: 22

    /// Of labels and values, on top of the font's own.
    readonly property real lineSpacing: 1.25

    // Parts of the window
    readonly property int railWidth: 60
    readonly property int railItem: 44
    readonly property int listWidth: 420
    readonly property int listRow: 68
    readonly property int tableRow: 36
    readonly property int statusHeight: 30
    readonly property int controlHeight: 34
    readonly property int fieldRow: 28
    readonly property int labelWidth: 132
    readonly property int cardWidth: 388
    readonly property int formWidth: 520
    readonly property int narrowWindow: 1000
    readonly property int icon: 20
    readonly property int iconSmall: 14
    readonly property int iconLarge: 40

    /// Nothing may move: the person has asked for it, here or in the system.
    property bool still: false

    /// Milliseconds; longer than this nothing moves.
    readonly property int motion: still ? 0 : 120

    /// Milliseconds before a page that waits shows that it waits.
    readonly property int patience: 150

    readonly property IconPaths icons: IconPaths {}
}
