pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

/// One of Theme.icons, drawn as strokes; decorative, so it is silent for a screen reader.
Item {
    id: root

    required property string path
    property color color: Theme.secondary
    property real size: Theme.icon
    property real strokeWidth: 1.6

    /// Icons are drawn on a square of this side.
    readonly property real grid: 24

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    // Within an item, because a shape measures itself by its strokes and would not stand in the middle.
    Shape {
        width: root.size
        height: root.size
        preferredRendererType: Shape.CurveRenderer

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
}
