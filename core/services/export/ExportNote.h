#pragma once

#include "db/Changes.h"

namespace dossier {

class Workspace;

/// Tells the history that dossiers left the workspace in a file: who, when, why, how many, which, masked or not (R89).
/// @param by who and why; has no changes yet. While another program writes for long, waits for its turn.
///
/// Kind::Database ("workspace-read-only") where nothing can be noted.
Async<void> noteExport(Workspace &workspace, ChangeSet by, Exported exported, const QDateTime &at);

} // namespace dossier
