#include "db/Settings.h"

namespace dossier {
namespace {

/// The first column of the first row; null where there is no row or no value.
Result<QByteArray> first(Database &database, QByteArrayView sql, const QVariantList &values = {}) {
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(values); !done)
        return std::unexpected{done.error()};
    auto row = (*statement)->next();
    if (!row)
        return std::unexpected{row.error()};
    if (!*row || (*statement)->isNull(0))
        return QByteArray{};
    const QByteArrayView bytes = (*statement)->bytes(0);
    return QByteArray{bytes.isEmpty() ? "" : bytes.data(), bytes.size()};
}

} // namespace

Result<QMap<QString, QString>> Settings::all() const {
    auto statement = m_database.prepare("SELECT key, value FROM settings");
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(); !done)
        return std::unexpected{done.error()};
    QMap<QString, QString> settings;
    for (auto row = (*statement)->next();; row = (*statement)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return settings;
        settings.insert((*statement)->text(0), (*statement)->text(1));
    }
}

Result<std::optional<QString>> Settings::value(const QString &key) const {
    return first(m_database, "SELECT value FROM settings WHERE key = ?", {key})
        .transform([](const QByteArray &value) -> std::optional<QString> {
            if (value.isNull())
                return std::nullopt;
            return QString::fromUtf8(value);
        });
}

Result<void> Settings::set(const QString &key, const QString &value) {
    return m_database.execute("INSERT INTO settings (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {key, value});
}

Result<void> Settings::remove(const QString &key) {
    return m_database.execute("DELETE FROM settings WHERE key = ?", {key});
}

Result<QUuid> WorkspaceRecord::id() const {
    return first(m_database, "SELECT id FROM workspace").transform([](const QByteArray &id) {
        return QUuid::fromRfc4122(id);
    });
}

Result<void> WorkspaceRecord::setId(const QUuid &id) { return m_database.execute("UPDATE workspace SET id = ?", {id}); }

Result<QByteArray> WorkspaceRecord::slotDocument() const { return first(m_database, "SELECT slots FROM workspace"); }

Result<void> WorkspaceRecord::setSlotDocument(const QByteArray &document) {
    return m_database.execute("UPDATE workspace SET slots = ?", {document});
}

} // namespace dossier
