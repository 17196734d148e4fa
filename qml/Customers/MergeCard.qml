pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// Two dossiers side by side, to become one.
Rectangle {
    id: root

    required property CustomerSelection selection

    signal merged(customer: string)
    signal departed

    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    Component.onCompleted: two.load()

    DossierMerging {
        id: two

        session: Session
        selection: root.selection
        onMerged: customer => root.merged(customer)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Heading {
                Layout.fillWidth: true
                level: 2
                text: qsTr("Merge into one dossier")
            }
            ActionButton {
                text: qsTr("Keep the other one")
                enabled: two.ready
                onClicked: two.exchange()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            spacing: Theme.space12

            Item {
                Layout.preferredWidth: Theme.listWidth / 3
            }
            MergeHead {
                name: two.keptName
                role: qsTr("Stays · %1").arg(two.keptNumber)
            }
            MergeHead {
                name: two.mergedName
                role: qsTr("Is merged into it · %1").arg(two.mergedNumber)
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: rows.implicitHeight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Where the two differ")

            Column {
                id: rows

                width: parent.width

                Repeater {
                    model: two

                    MergeRow {
                        width: rows.width
                        onChosen: (row, takesMerged) => two.choose(row, takesMerged)
                    }
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Banner.Warning
            text: two.warning
        }
        Caption {
            Layout.fillWidth: true
            text: two.problem || two.summary
            color: two.problem ? Theme.red : Theme.secondary
            wrapMode: Text.Wrap
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Nothing of either is lost: the other values stay in the history, and the two can be taken apart again at any time.")
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space8

            ActionButton {
                text: qsTr("Cancel")
                onClicked: root.departed()
            }
            ActionButton {
                primary: true
                enabled: two.ready && !Session.readOnly
                text: qsTr("Merge")
                onClicked: two.merge()
            }
        }
    }
}
