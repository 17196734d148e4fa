pragma ComponentBehavior: Bound

import QtQuick

/// A page of the window. The shell asks it whether it has come to rest and what runs on it.
FocusScope {
    /// Nothing more is on its way to the screen.
    property bool settled: true

    /// What runs, for the status bar; empty: nothing.
    property string work: ""

    /// How far that has come, 0 to 1; negative: not known.
    property real progress: -1

    /// Height of what stands at the lower edge and must stay in reach, such as the way on.
    property real footing: 0

    /// The person has changed his mind about what runs.
    signal workCancelled

    focus: true
}
