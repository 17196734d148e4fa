#pragma once

#include "db/DatabaseThread.h"
#include "services/Workspace.h"

#include <dossier/Error.h>

namespace dossier {

/// The head of a workspace's chain in the keychain, out of reach of who can write the workspace's files.
class WorkspaceAnchor {
public:
    WorkspaceAnchor(Keychain &keychain, const QUuid &workspace) : m_keychain{keychain}, m_workspace{workspace} {}

    Anchor read() const;
    /// Moves the anchor to the head of the chain in @p database where the chain continues the anchored one; else, and
    /// where the keychain does not answer, it stays.
    Result<void> advance(DatabaseThread &database) const;

private:
    QString entry() const;

    Keychain &m_keychain;
    QUuid m_workspace;
};

} // namespace dossier
