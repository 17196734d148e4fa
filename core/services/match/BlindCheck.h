#pragma once

#include "db/Changes.h"

namespace dossier {

class Workspace;
struct Reference;

/// Whether a customer is somebody's already (撞单), and whom to ask. Nothing else of him is told, to nobody.
struct BlindAnswer {
    bool isKnown = false;
    QString ask = {}; ///< His owner; empty where he has none.

    bool operator==(const BlindAnswer &) const = default;
};

/// Looks for a customer whose code, telephone or name @p text is: the name as an import takes names for equal, the
/// short name, or one that differs in legal form or in leaving the place out. A piece of any of them finds nobody.
Result<BlindAnswer> blindAnswer(Database &database, const Reference &reference, const QString &text);

/// Kind::Right ("check-limit") where @p person has asked @p perHour times in the hour before @p now.
Result<void> mayCheck(Database &database, const QString &person, qint64 perHour, const QDateTime &now);

/// Tells the history who asked for what. @param by who asks; has no changes yet.
/// Kind::Database ("workspace-read-only") where nothing can be noted, ("database-busy") while another program writes.
Async<void> noteCheck(Workspace &workspace, ChangeSet by, const QString &text, const QDateTime &at);

} // namespace dossier
