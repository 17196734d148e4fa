#include "db/Database.h"

#include "db/Connection.h"
#include "db/Migrator.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace dossier {

bool isOutOfReach(const Error &error) {
    return error.code == "storage-unreachable" || error.code == "server-unreachable";
}

Database::Database(Backend backend, bool isReadOnly) : m_backend{backend}, m_isReadOnly{isReadOnly} {}

Database::~Database() {
    m_connection.reset();
    const QString name = m_sql.connectionName();
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options) {
    const bool isReadOnly = options.access == DatabaseOptions::Access::Read;
    std::unique_ptr<Database> database{new Database{options.backend, isReadOnly}};
    if (auto done = database->connect(options); !done)
        return std::unexpected{done.error()};
    if (auto done = database->checkSchema(options.access); !done)
        return std::unexpected{done.error()};
    if (auto done = database->chooseKey(options); !done)
        return std::unexpected{done.error()};
    return database;
}

Result<void> Database::connect(const DatabaseOptions &options) {
    const bool isSqlite = options.backend == Backend::Sqlite;
    m_sql = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, QUuid::createUuid().toString());
    auto opened = isSqlite ? openSqlite(m_sql, options) : openPostgres(m_sql, options);
    if (!opened)
        return std::unexpected{opened.error()};
    m_connection = std::move(*opened);
    return {};
}

Result<void> Database::checkSchema(DatabaseOptions::Access access) {
    using Access = DatabaseOptions::Access;
    auto version = dossier::schemaVersion(*this);
    if (!version)
        return std::unexpected{version.error()};
    if (access == Access::Create && *version != 0) {
        const auto brokenOff = isBrokenOff();
        if (!brokenOff)
            return std::unexpected{brokenOff.error()};
        if (!*brokenOff)
            return std::unexpected{Error{
                Error::Kind::InvalidInput, "workspace-exists", tr("There is a workspace in this database already.")}};
    }
    if (access != Access::Create && *version == 0)
        return m_backend == Backend::Postgres
                   ? std::unexpected{Error{Error::Kind::NotFound, "not-found",
                         tr("There is no workspace here. Check the place, or make a workspace.")}}
                   : std::unexpected{Error{Error::Kind::Database, "database-damaged",
                         tr("The database is damaged. Do not write to it; restore the latest backup.")}};
    if (access == Access::Read && *version < kMigrations.back().version)
        return std::unexpected{Error{Error::Kind::Database, "workspace-too-old",
            tr("The workspace is of an older version. Open it once for writing to bring it up to date.")}};
    auto reached = migrate(*this);
    if (!reached)
        return std::unexpected{reached.error()};
    m_schemaVersion = *reached;
    return {};
}

Result<bool> Database::isBrokenOff() {
    if (m_backend == Backend::Sqlite)
        return false;
    return integer("SELECT (SELECT count(slots) FROM workspace) + (SELECT count(*) FROM customers)")
        .transform([](qint64 found) { return found == 0; });
}

Result<void> Database::chooseKey(const DatabaseOptions &options) {
    if (options.key.isEmpty())
        return {};
    auto read = prepare("SELECT key_check FROM workspace");
    if (!read)
        return std::unexpected{read.error()};
    if (auto done = (*read)->run(); !done)
        return done;
    if (auto row = (*read)->next(); !row)
        return std::unexpected{row.error()};
    // A creation that was broken off has left the proof of a key that nobody knows.
    const bool isNew = options.access == DatabaseOptions::Access::Create;
    const QByteArray check = isNew ? QByteArray{} : (*read)->bytes(0).toByteArray();
    (*read)->finish();
    for (const SecretBytes *key : {&options.key, &options.otherKey}) {
        if (key->isEmpty())
            continue;
        auto sealing = std::make_unique<Sealing>(*key);
        if (!check.isEmpty() && !sealing->accepts(check))
            continue;
        m_sealing = std::move(sealing);
        if (check.isEmpty() && !m_isReadOnly)
            return execute("UPDATE workspace SET key_check = ?", {m_sealing->check()});
        return {};
    }
    return std::unexpected{
        Error{Error::Kind::Database, "passphrase-wrong", tr("The key does not open the workspace.")}};
}

QString Database::cipherVersion() const { return m_connection->cipherVersion(); }

Result<const Sealing *> Database::sealing() const {
    if (!m_sealing)
        return std::unexpected{Error{Error::Kind::Right, "no-key", tr("The workspace was opened without its key.")}};
    return m_sealing.get();
}

Result<void> Database::shutOthersOut() { return m_connection->shutOthersOut(); }

Result<void> Database::rotateKey(const SecretBytes &next) {
    // A connection that has the former key would read pages that it cannot open.
    if (auto done = shutOthersOut(); !done)
        return done;
    auto sealing = std::make_unique<Sealing>(next);
    if (auto done = wrapAnew(*sealing); !done)
        return done;
    m_sealing = std::move(sealing);
    return m_connection->encryptAnew(Sealing::fileKey(next));
}

Result<void> Database::wrapAnew(const Sealing &next) {
    auto former = this->sealing();
    if (!former)
        return std::unexpected{former.error()};
    auto transaction = Transaction::begin(*this);
    auto read = prepare("SELECT customer_id, wrapped FROM customer_keys WHERE customer_id > ? "
                        "ORDER BY customer_id LIMIT 10000");
    auto write = prepare("UPDATE customer_keys SET wrapped = ? WHERE customer_id = ?");
    if (!transaction || !read || !write)
        return std::unexpected{!transaction ? transaction.error() : !read ? read.error() : write.error()};
    // In stretches: a table must not be read and written at the same time.
    QByteArray last(16, '\0');
    RandomBytes random;
    for (bool isMore = true; isMore;) {
        std::vector<std::pair<QByteArray, QByteArray>> keys;
        if (auto done = (*read)->run({last}); !done)
            return done;
        for (auto row = (*read)->next();; row = (*read)->next()) {
            if (!row)
                return std::unexpected{row.error()};
            if (!*row)
                break;
            keys.emplace_back((*read)->bytes(0).toByteArray(), (*read)->bytes(1).toByteArray());
        }
        for (auto &[customer, wrapped] : keys) {
            // A repeated rotation finds keys that are wrapped by the new key already; they were committed as a whole.
            auto key = (*former)->unwrap(wrapped, customer);
            if (!key)
                return std::unexpected{key.error()};
            next.wrap(*key, customer, random, reinterpret_cast<unsigned char *>(wrapped.data()));
            if (auto done = (*write)->run({wrapped, customer}); !done)
                return done;
        }
        isMore = !keys.empty();
        if (isMore)
            last = keys.back().first;
    }
    if (auto done = execute("UPDATE workspace SET key_check = ?", {next.check()}); !done)
        return done;
    return transaction->commit();
}

Result<std::unique_ptr<Statement>> Database::prepare(QByteArrayView sql, Rows rows) {
    return m_connection->prepare(sql, rows);
}

Result<void> Database::execute(QByteArrayView sql, const QVariantList &values) {
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected{statement.error()};
    return (*statement)->run(values);
}

Result<qint64> Database::integer(QByteArrayView sql, const QVariantList &values) {
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(values); !done)
        return std::unexpected{done.error()};
    return (*statement)->next().transform([&](bool isThere) { return isThere ? (*statement)->integer(0) : 0; });
}

Result<Transaction> Transaction::begin(Database &database, Kind kind) {
    if (kind == Kind::Read && database.m_isInTransaction)
        return Transaction{nullptr};
    return database.connection().begin(kind).transform([&] {
        database.m_isInTransaction = true;
        return Transaction{&database};
    });
}

Transaction::~Transaction() {
    if (!m_database)
        return;
    m_database->m_isInTransaction = false;
    // Nobody can be told, and what cannot be rolled back is rolled back when the connection ends.
    [[maybe_unused]] const auto done = m_database->connection().end("ROLLBACK");
}

Result<void> Transaction::commit() {
    if (!m_database)
        return {};
    auto done = m_database->connection().end("COMMIT");
    if (done)
        std::exchange(m_database, nullptr)->m_isInTransaction = false;
    return done;
}

} // namespace dossier
