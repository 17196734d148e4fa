#pragma once

#include "services/OpenWorkspace.h"
#include "services/WorkspaceUnlocking.h"

#include <dossier/Error.h>

#include <QCoreApplication>

#include <memory>
#include <span>

namespace dossier {

/// The steps from a place to an open workspace.
class WorkspaceOpening {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceOpening)

public:
    WorkspaceOpening(const WorkspaceSite &site, const WorkspaceSurroundings &surroundings)
        : m_site{site}, m_surroundings{surroundings} {}

    /// Errors as Workspace::open().
    Result<std::unique_ptr<OpenWorkspace>> run(Workspace::Access access, std::span<const Passphrase> passphrases);

    /// "folder-not-local" where a workspace must not be written.
    Result<void> checkPlace() const;
    /// The lock of a folder; null for a team. "workspace-locked", "workspace-read-only", "folder-not-local".
    Result<std::unique_ptr<WorkspaceLock>> lock() const;

private:
    /// Loads and unlocks; finishes a rotation where @p open may write. Gives the key that may still be in force in
    /// part.
    Result<SecretBytes> unlock(OpenWorkspace &open, std::span<const Passphrase> passphrases) const;
    Result<void> startThreads(OpenWorkspace &open, SecretBytes otherKey) const;
    void fillKeychain(OpenWorkspace &open) const;

    const WorkspaceSite &m_site;
    const WorkspaceSurroundings &m_surroundings;
};

} // namespace dossier
