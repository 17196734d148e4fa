pragma ComponentBehavior: Bound

import Dossier.Controls

/// Why somebody keeps what a rule does not allow; the history tells it.
EntryField {
    label: qsTr("Reason")
    placeholderText: qsTr("Give a reason to keep it as written.")
}
