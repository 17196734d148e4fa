pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Dossier.Session

/// Asks where the form of the dossier goes, and writes it there.
Item {
    id: root

    required property DossierModel dossier

    function start() {
        dialog.selectedFile = form.suggestedFile(dialog.currentFolder);
        dialog.open();
    }

    DossierPrint {
        id: form

        session: Session
        dossier: root.dossier
    }
    FileDialog {
        id: dialog

        title: qsTr("Print the registration form into a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF documents (%1)").arg("*.pdf")]
        onAccepted: form.write(selectedFile)
    }
}
