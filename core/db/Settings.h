#pragma once

#include "db/Database.h"

#include <QMap>

#include <optional>

namespace dossier {

/// The settings of a workspace as they are stored: key and text. What keys there are and what they default to is the
/// services' matter.
class Settings {
public:
    explicit Settings(Database &database) : m_database{database} {}

    /// Every setting that was set.
    Result<QMap<QString, QString>> all() const;
    /// Nothing where it was not set.
    Result<std::optional<QString>> value(const QString &key) const;
    Result<void> set(const QString &key, const QString &value);
    /// Back to the default.
    Result<void> remove(const QString &key);

private:
    Database &m_database;
};

/// What a workspace says of itself inside its database. A workspace on PostgreSQL has no folder: its key slots are
/// here.
class WorkspaceRecord {
public:
    explicit WorkspaceRecord(Database &database) : m_database{database} {}

    /// The workspace's id; null in a database that was just created.
    Result<QUuid> id() const;
    Result<void> setId(const QUuid &id);
    /// The key slots, opaque here.
    Result<QByteArray> slotDocument() const;
    Result<void> setSlotDocument(const QByteArray &document);

private:
    Database &m_database;
};

} // namespace dossier
