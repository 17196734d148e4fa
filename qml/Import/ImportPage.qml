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

    signal customersWanted

    // Later, because a step that was off has to be on before it can take the keyboard.
    onStepChanged: Qt.callLater(root.enter)
    Keys.onEscapePressed: wizard.cancel()
    settled: !wizard.busy
    work: wizard.busyText
    progress: wizard.progress
    onWorkCancelled: wizard.cancel()

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
                    text: wizard.fileName ? qsTr("Import %1").arg(wizard.fileName) : qsTr("Import")
                    elide: Text.ElideMiddle
                }
                BodyText {
                    Layout.fillWidth: true
                    text: wizard.aboutText || qsTr("Bring in customers from a spreadsheet or a text file")
                    color: Theme.secondary
                    font.pixelSize: Theme.textLabel
                    elide: Text.ElideRight
                }
            }
            StepBar {
                Layout.alignment: Qt.AlignTop
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
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space32
            Layout.rightMargin: Theme.space32
            currentIndex: wizard.step
            enabled: !wizard.busy

            ChooseStep {
                id: choosing

                wizard: wizard
            }
            MapStep {
                wizard: wizard
            }
            PreviewStep {
                id: preview

                wizard: wizard
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
        const places = [choosing, footer, preview, result];
        if (root.visible)
            (places[root.step] ?? footer).enter();
    }
}
