#pragma once

#include "db/Changes.h"
#include "services/BulkEdit.h"

#include <QString>

namespace dossier {

/// Everything of one colleague goes to another (移交): the customers he owns and the needs that he still handles. What
/// he did stays his. Source: R72.
class HandOver {
public:
    HandOver(QString from, QString to) : m_from{std::move(from)}, m_to{std::move(to)} {}

    /// Whose dossiers change, the bin apart.
    Result<std::vector<QUuid>> customers(Database &database) const;
    /// What becomes of each of them.
    BulkEdit edit() const;

private:
    QString m_from;
    QString m_to;
};

/// Hands everything of @p from over to @p to, as one change of @p changes.actor. Kind::Right ("no-right") for who is
/// neither administrator nor manager of @p from; Kind::NotFound ("not-found") where @p to cannot work on it.
Result<Applied> handOver(
    Database &database, const QString &from, const QString &to, ChangeSet changes, Applying applying);

} // namespace dossier
