#pragma once

#include "db/Database.h"
#include "services/WorkspaceFile.h"

#include <dossier/Error.h>

#include <optional>

namespace dossier {

class Keychain;

/// Where a workspace is, a folder or a team's database, and what it says about itself there.
class WorkspaceSite {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceSite)

public:
    /// @p where as the person gave it. The password of a team's database is fetched from @p keychain; without one the
    /// server may still let the person in. Kind::Usage "workspace-url".
    static Result<WorkspaceSite> at(const QString &where, Keychain &keychain);

    bool isTeam() const { return m_team.has_value(); }
    /// Absolute path of the folder, or the URL.
    const QString &text() const { return m_text; }
    /// The entry of the keychain that holds the password of @p team's person.
    static QString passwordEntry(const PostgresAddress &team);

    /// How to open the database; the keys are still to be filled in.
    DatabaseOptions database(DatabaseOptions::Access access) const;

    /// Errors as WorkspaceFile::load(), and Database::open() for a team.
    Result<WorkspaceFile> load() const;
    /// As a whole or not at all.
    Result<void> save(const WorkspaceFile &file) const;

private:
    explicit WorkspaceSite(QString text) : m_text{std::move(text)} {}

    QString m_text;
    std::optional<PostgresAddress> m_team;
};

} // namespace dossier
