#pragma once

#include "db/DatabaseThread.h"
#include "services/Workspace.h"
#include "services/WorkspaceFile.h"
#include "services/WorkspaceLock.h"
#include "services/WorkspaceSite.h"

#include <QMutex>

#include <memory>

namespace dossier {

/// What is behind a Workspace that is open, shared by the classes that make and change it. The lock goes last.
struct OpenWorkspace {
    WorkspaceSurroundings surroundings;
    WorkspaceSite site;
    Workspace::Access access;
    std::unique_ptr<WorkspaceLock> lock = {}; ///< Access::Write on a folder.
    WorkspaceFile file = {};
    SecretBytes key = {}; ///< The key in force.
    std::unique_ptr<DatabaseThread> writer = {};
    std::unique_ptr<DatabaseThread> reader = {};
    std::unique_ptr<DatabaseThread> bulkReader = {};
    std::unique_ptr<DatabaseThread> noter = {}; ///< Access::Read, where the folder may be written.
    QMutex changingKeys = {};                   ///< Held while `file` is read or changed.
};

} // namespace dossier
