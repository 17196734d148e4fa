pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/// One of Theme.icons, drawn as strokes; decorative, so it is silent for a screen reader.
Shape {
    id: root

    required property string path
    property color color: Theme.secondary
    property real size: Theme.icon
    property real strokeWidth: 1.6

    /// Icons are drawn on a square of this side.
    readonly property real grid: 24

    implicitWidth: root.size
    implicitHeight: root.size
    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true

    ShapePath {
        strokeColor: root.color
        strokeWidth: root.strokeWidth
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(root.size / root.grid, root.size / root.grid)

        PathSvg {
            path: root.path
        }
    }
}
