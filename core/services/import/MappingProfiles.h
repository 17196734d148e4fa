#pragma once

#include "services/import/ImportRequest.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace dossier {

class Database;

/// Mappings that people saved, by name; kept among the workspace's settings. Used on the thread that owns the database.
class MappingProfiles {
    Q_DECLARE_TR_FUNCTIONS(dossier::MappingProfiles)

public:
    explicit MappingProfiles(Database &database) : m_database{database} {}

    Result<QHash<QString, QList<ColumnChoice>>> all() const;
    /// Saves a mapping under @p name: every heading of the table with its target, which is empty where the column is
    /// left out. A table with just these headings is read by it from then on. Kind::InvalidInput "profile-invalid" for
    /// an empty name or a mapping without headings.
    Result<void> save(const QString &name, const QList<ColumnChoice> &columns);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace dossier
