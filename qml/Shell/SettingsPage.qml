pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// How the program looks on this computer, which workspace is open, and what it shows of the customers.
AppPage {
    id: root

    required property AppearanceSettings appearance

    onVisibleChanged: if (root.visible) largeExports.refresh()

    LargeExports {
        id: largeExports

        session: Session
    }
    Scroller {
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space24 + Theme.space32

        ColumnLayout {
            id: column

            x: Theme.space32
            y: Theme.space24
            width: Math.min(parent.width - Theme.space32 * 2, Theme.cardWidth * 1.5)
            spacing: Theme.space16

            Heading {
                text: qsTr("Settings")
            }
            Card {
                Layout.fillWidth: true
                title: qsTr("Appearance")
                spacing: Theme.space12

                FormField {
                    label: qsTr("Light or dark")

                    ChoiceField {
                        focus: true
                        label: qsTr("Light or dark")
                        model: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                        currentIndex: root.appearance.scheme
                        onActivated: index => root.appearance.scheme = index
                    }
                }
                FormField {
                    label: qsTr("Motion")

                    ChoiceField {
                        label: qsTr("Motion")
                        model: [qsTr("As the system"), qsTr("Always reduced")]
                        currentIndex: root.appearance.motion
                        onActivated: index => root.appearance.motion = index
                    }
                }
                FormField {
                    label: qsTr("Language")
                    hint: root.appearance.restartNeeded ? qsTr("In force when the program starts next.") : ""

                    ChoiceField {
                        label: qsTr("Language")
                        model: [qsTr("As the system"), "中文", "English"]
                        currentIndex: root.appearance.language
                        onActivated: index => root.appearance.language = index
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: largeExports.lines.length > 0
                title: qsTr("Large exports of the last 30 days")

                Repeater {
                    model: largeExports.lines

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        color: Theme.amber
                        font.pixelSize: Theme.textLabel
                        wrapMode: Text.Wrap
                    }
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("“dossier-cli exports list” tells of every export, with its reason.")
                    wrapMode: Text.Wrap
                }
            }
            Card {
                Layout.fillWidth: true
                title: qsTr("Workspace")
                spacing: Theme.space12

                BodyText {
                    Layout.fillWidth: true
                    text: Session.workspacePath
                    font.pixelSize: Theme.textLabel
                    wrapMode: Text.WrapAnywhere
                }
                Caption {
                    Layout.fillWidth: true
                    text: Session.encrypted ? qsTr("Everything in it is encrypted. It opens by itself where this computer's keychain holds the key, and anywhere with the recovery passphrase.") : qsTr("Nothing in it is encrypted.")
                    color: Session.encrypted ? Theme.secondary : Theme.amber
                    wrapMode: Text.Wrap
                    lineHeight: 1.3
                }
                FormField {
                    label: qsTr("Mask contact data")
                    hint: qsTr("Telephones, addresses and names read 138****8000 and 王**, and a search does not find them. Whoever looks at them in a dossier, for half a minute, leaves an entry in its history.")

                    ChoiceField {
                        readonly property list<string> whose: ["none", "others", "all"]

                        label: qsTr("Mask contact data")
                        enabled: !Session.readOnly
                        model: [qsTr("Of nobody"), qsTr("Of other owners' customers"), qsTr("Of all customers")]
                        currentIndex: whose.indexOf(Session.masking)
                        onActivated: index => Session.setMasking(whose[index])
                    }
                }
                ActionButton {
                    text: qsTr("Close and open another one")
                    onClicked: Session.closeWorkspace()
                }
            }
        }
    }
}
