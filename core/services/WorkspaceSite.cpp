#include "services/WorkspaceSite.h"

#include "db/Settings.h"
#include "services/Keychain.h"
#include "services/PostgresUrl.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier {

Result<WorkspaceSite> WorkspaceSite::at(const QString &where, Keychain &keychain) {
    if (!PostgresUrl::isOne(where))
        return WorkspaceSite{QDir::cleanPath(QFileInfo{where}.absoluteFilePath())};
    Result<PostgresAddress> team = PostgresUrl::read(where);
    if (!team)
        return std::unexpected(std::move(team.error()));
    WorkspaceSite site{where};
    const KeychainAnswer password = keychain.read(passwordEntry(*team));
    if (password.state == KeychainAnswer::State::Found)
        team->password = QString::fromUtf8(password.value.view());
    site.m_team = *std::move(team);
    return site;
}

QString WorkspaceSite::passwordEntry(const PostgresAddress &team) {
    return u"postgresql/%1@%2:%3/%4"_s.arg(team.user, team.host, QString::number(team.port), team.database);
}

DatabaseOptions WorkspaceSite::database(DatabaseOptions::Access access) const {
    DatabaseOptions options;
    options.access = access;
    options.backend = m_team ? Backend::Postgres : Backend::Sqlite;
    if (m_team)
        options.postgres = *m_team;
    else
        options.path = QDir{m_text}.filePath(u"dossier.db"_s);
    return options;
}

Result<WorkspaceFile> WorkspaceSite::load() const {
    if (!m_team)
        return WorkspaceFile::load(m_text);
    return Database::open(database(DatabaseOptions::Access::Read))
        .and_then([](const std::unique_ptr<Database> &opened) { return WorkspaceRecord{*opened}.slotDocument(); })
        .and_then([](const QByteArray &document) -> Result<WorkspaceFile> {
            if (document.isEmpty())
                return std::unexpected(
                    Error{Error::Kind::NotFound, "not-found", tr("There is no workspace in this database.")});
            return WorkspaceFile::fromJson(document);
        });
}

Result<void> WorkspaceSite::save(const WorkspaceFile &file) const {
    if (!m_team)
        return file.save(m_text);
    return Database::open(database(DatabaseOptions::Access::Write))
        .and_then([&](const std::unique_ptr<Database> &opened) {
            return WorkspaceRecord{*opened}.setSlotDocument(file.toJson());
        });
}

} // namespace dossier
