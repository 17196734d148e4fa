import QtQuick
import QtQuick.Controls

// The peer of the customers' list: as many rows, two texts each.
ApplicationWindow {
    width: 1320
    height: 860
    visible: true

    ListView {
        objectName: "rows"
        anchors.fill: parent
        anchors.bottomMargin: 30
        clip: true
        model: 100000
        reuseItems: true
        ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            required property int index

            width: ListView.view.width
            height: 68

            Text {
                x: 16
                y: 12
                text: "上海恒启信息科技有限公司 " + parent.index
                font.pixelSize: 15
            }
            Text {
                x: 16
                y: 38
                text: "王磊 · 13810322046 · 浦东新区"
                font.pixelSize: 12
            }
        }
    }
}
