#include "db/Migrator.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

Result<QByteArrayList> statementsOf(const Migration &migration, Backend backend) {
    const QLatin1StringView dialect = backend == Backend::Sqlite ? "sqlite"_L1 : "psql"_L1;
    QFile file{u":/dossier/migrations/%1.%2.sql"_s.arg(QLatin1StringView{migration.name}, dialect)};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected{Error{Error::Kind::Database, "database-failed",
            Database::tr("A step of the database's schema is missing from this build."), {}, file.fileName()}};
    QByteArrayList statements{QByteArray{}};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line == "-- next")
            statements.append(QByteArray{});
        else
            statements.last() += line + '\n';
    }
    return statements;
}

Result<void> step(Database &database, const Migration &migration) {
    auto statements = statementsOf(migration, database.backend());
    if (!statements)
        return std::unexpected{statements.error()};
    auto transaction = Transaction::begin(database, Transaction::Kind::Schema);
    if (!transaction)
        return std::unexpected{transaction.error()};
    // Another program may have been faster while this one waited.
    auto current = schemaVersion(database);
    if (!current)
        return std::unexpected{current.error()};
    if (*current >= migration.version)
        return {};
    for (const QByteArray &statement : *statements)
        if (auto done = database.execute(statement); !done)
            return done;
    if (auto done = database.execute("INSERT INTO schema_versions (version) VALUES (?)", {migration.version}); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<int> schemaVersion(Database &database) {
    auto hasTable = database.integer(database.backend() == Backend::Sqlite
                                         ? "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_versions'"
                                         : "SELECT count(*) FROM pg_tables WHERE tablename = 'schema_versions' "
                                           "AND schemaname = current_schema()");
    if (!hasTable)
        return std::unexpected{hasTable.error()};
    if (*hasTable == 0)
        return 0;
    return database.integer("SELECT max(version) FROM schema_versions").transform([](qint64 version) {
        return int(version);
    });
}

Result<int> migrate(Database &database, std::span<const Migration> migrations) {
    auto current = schemaVersion(database);
    if (!current)
        return std::unexpected{current.error()};
    if (*current > migrations.back().version)
        return std::unexpected{Error{Error::Kind::Database, "workspace-too-new",
            Database::tr(
                "The workspace was written by a newer version of the program. Install that version to open it.")}};
    for (const Migration &migration : migrations) {
        if (migration.version <= *current)
            continue;
        if (auto done = step(database, migration); !done)
            return std::unexpected{done.error()};
        current = migration.version;
    }
    return *current;
}

} // namespace dossier
