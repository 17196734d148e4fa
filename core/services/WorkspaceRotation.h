#pragma once

#include "services/Workspace.h"
#include "services/WorkspaceSite.h"
#include "services/WorkspaceUnlocking.h"

#include <dossier/Error.h>

#include <QCoreApplication>

namespace dossier {

/// Exchanges the key of a workspace that nobody has open and whose lock is held. In between, workspace.json holds the
/// slots of both keys, so that a kill leaves a workspace that opens, whichever key the database has got to.
class WorkspaceRotation {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceRotation)

public:
    /// @p file is kept up to date.
    WorkspaceRotation(const WorkspaceSite &site, const WorkspaceSurroundings &surroundings, WorkspaceFile &file)
        : m_site{site}, m_surroundings{surroundings}, m_file{file} {}

    /// Makes the next key and its slots. Errors as Workspace::rotateKey().
    Result<WorkspaceUnlocking::Keys> begin(SecretBytes key, const Workspace::RotateOptions &options);
    /// Exchanges the key, from wherever it was broken off. "passphrase-required" where one of the keys is missing;
    /// "workspace-locked" where somebody has the database open.
    Result<void> finish(const WorkspaceUnlocking::Keys &keys);

private:
    Result<KeySlots> nextSlots(const SecretBytes &next, const Workspace::RotateOptions &options);
    Result<void> exchange(const WorkspaceUnlocking::Keys &keys) const;
    Result<void> checkAlone() const;
    static Error lockedWhereBusy(Error error);
    void stepDone(QLatin1StringView step) const;

    const WorkspaceSite &m_site;
    const WorkspaceSurroundings &m_surroundings;
    WorkspaceFile &m_file;
};

} // namespace dossier
