pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// The import: heading with the steps, one page a step, and the way on below.
AppPage {
    id: root

    /// The step that can be worked on; -1 while something runs.
    readonly property int step: wizard.busy ? -1 : wizard.step
    readonly property bool busy: wizard.busy
    /// Nothing has been begun, so pasting cannot mean anything else.
    readonly property bool choosing: root.step === ImportWizard.Choose

    signal customersWanted
    signal customerWanted(customer: string)

    // Later, because a step that was off has to be on before it can take the keyboard.
    onStepChanged: Qt.callLater(root.enter)
    Keys.onEscapePressed: wizard.cancel()
    settled: !wizard.busy
    work: wizard.busyText
    progress: wizard.progress
    footing: footer.visible ? footer.height : 0
    onWorkCancelled: wizard.cancel()

    function take(files: list<url>) {
        wizard.choose(files);
    }
    function paste() {
        wizard.paste();
    }

    ImportWizard {
        id: wizard

        session: Session
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space32
            Layout.topMargin: Theme.space24
            Layout.bottomMargin: Theme.space16
            spacing: Theme.space16

            ColumnLayout {
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    text: wizard.title ? qsTr("Import %1").arg(wizard.title) : qsTr("Import")
                    elide: Text.ElideMiddle
                }
                BodyText {
                    Layout.fillWidth: true
                    text: wizard.aboutText || qsTr("Bring in customers from a spreadsheet or a text file")
                    color: Theme.secondary
                    font.pixelSize: Theme.textLabel
                    wrapMode: Text.Wrap
                }
            }
            StepBar {
                Layout.alignment: Qt.AlignTop
                compact: root.width < Theme.cardWidth * 2
                steps: [qsTr("Choose a file"), qsTr("Match fields"), qsTr("Preview"), qsTr("Result")]
                current: wizard.step
                canGoBack: wizard.step !== ImportWizard.Result && !wizard.busy
                onChosen: step => wizard.goTo(step)
            }
        }
        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space32
            Layout.rightMargin: Theme.space32
            Layout.bottomMargin: Theme.space16
            text: wizard.errorText
        }
        Banner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space32
            Layout.rightMargin: Theme.space32
            Layout.bottomMargin: Theme.space16
            tone: Banner.Warning
            text: wizard.noteText
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space32
            Layout.rightMargin: Theme.space32
            currentIndex: wizard.step
            enabled: !wizard.busy

            ChooseStep {
                id: chooseStep

                wizard: wizard
            }
            MapStep {
                wizard: wizard
            }
            PreviewStep {
                id: preview

                wizard: wizard
                onCustomerWanted: customer => root.customerWanted(customer)
            }
            ResultStep {
                id: result

                wizard: wizard
                onCustomersWanted: root.customersWanted()
            }
        }
        ImportFooter {
            id: footer

            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            visible: wizard.step === ImportWizard.Map || wizard.step === ImportWizard.Preview || wizard.busy
            wizard: wizard
        }
    }

    /// The keyboard goes along with the steps.
    function enter() {
        const places = [chooseStep, footer, preview, result];
        if (root.visible)
            (places[root.step] ?? footer).enter();
    }
}
