pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Dossier.Controls
import Dossier.Session

/// Fields beside the values of one of them, with how many customers have each; below, a condition in writing.
T.Popup {
    id: root

    required property CustomerFilter filter
    property alias text: facets.text

    /// More values than this can be searched.
    readonly property int manyValues: 12
    property bool startsAtValues: false
    readonly property int bodyHeight: Theme.fieldRow * 12

    function openAt(field: string) {
        fields.currentIndex = Math.max(0, root.filter.fields.indexOf(field));
        root.startsAtValues = field !== "";
        root.open();
    }

    width: Theme.listWidth + Theme.space32
    height: problem.y + problem.height + topPadding + bottomPadding
    padding: Theme.space8
    margins: Theme.space8
    focus: true
    modal: true
    dim: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: (root.startsAtValues ? values : fields).forceActiveFocus(Qt.PopupFocusReason)
    onClosed: sought.clear()

    FacetListModel {
        id: facets

        session: Session
        filter: root.filter
        active: root.opened
        field: root.filter.fields[fields.currentIndex] ?? ""
        sought: sought.visible ? sought.typed : ""
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radiusCard
        border.color: Theme.outline
        border.width: Theme.hairline
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Filter")

        Item {
            id: body

            width: parent.width
            height: root.bodyHeight

            ListView {
                id: fields

                width: Theme.labelWidth
                height: parent.height
                clip: true
                model: root.filter.fields
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Fields")
                Keys.onRightPressed: values.forceActiveFocus(Qt.TabFocusReason)
                Keys.onReturnPressed: values.forceActiveFocus(Qt.TabFocusReason)
                ScrollBar.vertical: ScrollBar {}
                delegate: ChoiceRow {
                    required property int index
                    required property string modelData

                    width: ListView.view.width
                    text: root.filter.label(modelData)
                    detail: root.filter.chosenCounts[modelData] ?? ""
                    chosen: ListView.isCurrentItem
                    highlighted: ListView.isCurrentItem
                    focusPolicy: Qt.NoFocus
                    onClicked: fields.currentIndex = index
                }
                FocusRing {
                    shown: fields.activeFocus
                    around: Theme.radiusChip
                }
            }
            Rectangle {
                x: fields.width + Theme.space4
                width: Theme.hairline
                height: parent.height
                color: Theme.line
            }
            SearchField {
                id: sought

                anchors.left: values.left
                anchors.right: parent.right
                visible: values.count > root.manyValues || text !== ""
                label: qsTr("Search the values")
                placeholderText: qsTr("Search the values")
                Keys.onDownPressed: values.forceActiveFocus(Qt.TabFocusReason)
            }
            ListView {
                id: values

                anchors.left: fields.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.top: sought.visible ? sought.bottom : parent.top
                anchors.topMargin: sought.visible ? Theme.space4 : 0
                anchors.bottom: parent.bottom
                clip: true
                model: facets
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Values of %1").arg(root.filter.label(facets.field))
                onCountChanged: currentIndex = count > 0 ? Math.max(0, currentIndex) : -1
                Keys.onLeftPressed: fields.forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onSpacePressed: (currentItem as FacetRow)?.click()
                Keys.onReturnPressed: (currentItem as FacetRow)?.click()
                ScrollBar.vertical: ScrollBar {}
                delegate: FacetRow {
                    required property string value

                    width: ListView.view.width
                    highlighted: ListView.isCurrentItem && values.activeFocus
                    onClicked: root.filter.toggle(facets.field, value)
                }
            }
            BodyText {
                anchors.centerIn: values
                visible: facets.count === 0
                text: qsTr("Nobody has a value here.")
                color: Theme.secondary
            }
        }
        EntryField {
            id: written

            anchors.top: body.bottom
            anchors.topMargin: Theme.space8
            width: parent.width
            label: qsTr("Condition in writing")
            placeholderText: qsTr("Or in writing: total_amount>=100000 and founded_on<2020")
            text: root.filter.expression
            onAccepted: if (root.filter.setExpression(text)) root.close()
        }
        Caption {
            id: problem

            anchors.top: written.bottom
            anchors.topMargin: visible ? Theme.space4 : 0
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: root.filter.expressionError !== ""
            text: root.filter.expressionError
            color: Theme.red
            wrapMode: Text.Wrap
        }
    }
}
