pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Dossier.Controls
import Dossier.Session

/// 账号 and 移交: who works in this workspace and as what, and whose customers go to whom.
AppPage {
    id: root

    settled: !accounts.loading

    AccountListModel {
        id: accounts

        session: Session
    }
    Scroller {
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space24 + Theme.space32

        ColumnLayout {
            id: column

            x: Theme.space32
            y: Theme.space24
            width: Math.min(parent.width - Theme.space32 * 2, Theme.cardWidth * 2)
            spacing: Theme.space16

            Heading {
                text: qsTr("Accounts")
            }
            Caption {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.space8
                text: accounts.editable ? qsTr("Who works in this workspace. A rep sees his own customers, a manager those of the department, service everybody's service information, an administrator everything.") : qsTr("Who works in this workspace. Only an administrator may change accounts.")
                font.pixelSize: Theme.textLabel
                wrapMode: Text.Wrap
            }
            Card {
                Layout.fillWidth: true

                Caption {
                    Layout.fillWidth: true
                    visible: accounts.errorText !== ""
                    text: accounts.errorText
                    color: Theme.red
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: accounts

                    AccountRow {
                        Layout.fillWidth: true
                        roles: accounts.roles
                        editable: accounts.editable
                        narrow: width < Theme.cardWidth * 1.3
                        onRoleChosen: role => accounts.setRole(index, role)
                        onDepartmentTyped: department => accounts.setDepartment(index, department)
                        onSwitched: on => accounts.setActive(index, on)
                    }
                }
            }
            NewAccountCard {
                Layout.fillWidth: true
                visible: accounts.editable
                first: accounts.editable
                accounts: accounts
            }
            HandOverCard {
                Layout.fillWidth: true
                first: !accounts.editable
                names: accounts.names
            }
        }
    }
}
