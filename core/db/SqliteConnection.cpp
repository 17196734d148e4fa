#include "db/Connection.h"
#include "db/FilterSql.h"

#include <dossier/SystemPath.h>

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

// The header is SQLCipher's. Windows and macOS build SQLCipher under the name of sqlite3, so that Qt's driver uses it;
// on Linux the same comes from the order in which a program's libraries are searched.
#define SQLITE_HAS_CODEC 1
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// SQLite says "I/O error" for a full disk where it grows its shared memory.
bool isDiskFull(sqlite3 *handle, int code) {
    return code == SQLITE_FULL || (code == SQLITE_IOERR && sqlite3_system_errno(handle) == ENOSPC);
}

/// What is written to a file that has lost its name is lost with it.
Error unreachable(const QString &detail) {
    return {Error::Kind::Database, "storage-unreachable",
        Database::tr(
            "The workspace is not where it was: it was moved, renamed or deleted, or its drive is gone. Nothing "
            "was changed. Put it back to go on."),
        {}, detail};
}

Error errorOf(sqlite3 *handle) {
    const int extended = sqlite3_extended_errcode(handle);
    const int code = extended & 0xff;
    // Only the code: SQLite's text can quote a name.
    const QString detail = u"sqlite %1"_s.arg(extended);
    if (isDiskFull(handle, code))
        return {Error::Kind::Io, "disk-full", Database::tr("The disk is full. Nothing was changed."), {}, detail};
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Database, "database-damaged",
            Database::tr("The database is damaged. Do not write to it; restore the latest backup."), {}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Database, "database-busy",
            Database::tr("The database is busy; nothing was changed. Try again in a moment."), {}, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return unreachable(detail);
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_UNIQUE)
            return {Error::Kind::Conflict, "already-there", Database::tr("Something with this name is there already."),
                {}, detail};
        break;
    default: break;
    }
    return {Error::Kind::Database, "database-failed",
        Database::tr("The database refused an operation; nothing was changed. Try again; if it comes back, verify the"
                     " workspace."),
        {}, detail};
}

/// Prepared statements that nobody uses now: preparing those that read a dossier takes longer than reading it.
class IdleStatements {
public:
    IdleStatements() = default;
    IdleStatements(const IdleStatements &) = delete;
    IdleStatements &operator=(const IdleStatements &) = delete;
    ~IdleStatements() { std::ranges::for_each(m_statements, sqlite3_finalize); }

    /// Null where none of them is @p sql.
    sqlite3_stmt *take(QByteArrayView sql) {
        const auto found = std::ranges::find(m_statements, sql, sqlite3_sql);
        if (found == m_statements.end())
            return nullptr;
        sqlite3_stmt *statement = *found;
        m_statements.erase(found);
        return statement;
    }
    void keep(sqlite3_stmt *statement) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        m_statements.push_back(statement);
        if (m_statements.size() > kMost) {
            sqlite3_finalize(m_statements.front());
            m_statements.pop_front();
        }
    }

private:
    static constexpr std::size_t kMost = 48; ///< Those of a dossier, its history and one writer.
    std::deque<sqlite3_stmt *> m_statements; ///< The one used last at the end.
};

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement, std::shared_ptr<IdleStatements> idle)
        : m_handle{handle}, m_statement{statement}, m_idle{std::move(idle)},
          m_returnsRows{sqlite3_column_count(statement) > 0},
          m_isBound(std::size_t(sqlite3_bind_parameter_count(statement)), false) {}
    ~SqliteStatement() override { m_idle->keep(m_statement); }

    using Statement::run;
    Result<void> run(std::span<const BoundValue> values) override {
        sqlite3_reset(m_statement);
        Q_ASSERT(values.size() == m_isBound.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(i, values[i]);
        if (m_returnsRows)
            return {};
        return next().transform([](bool) {});
    }
    Result<bool> next() override {
        switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW: return true;
        case SQLITE_DONE: sqlite3_reset(m_statement); return false;
        default: {
            const Error error = errorOf(m_handle);
            sqlite3_reset(m_statement);
            return std::unexpected{error};
        }
        }
    }
    void finish() override { sqlite3_reset(m_statement); }
    qint64 affected() const override { return sqlite3_changes64(m_handle); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArrayView bytes(int column) const override {
        const void *data = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
    }

private:
    /// Most columns of most rows are null; what is null stays null without a call.
    void bind(std::size_t index, const BoundValue &cell) {
        const int at = int(index) + 1;
        if (cell.type == BoundValue::Type::Null) {
            if (m_isBound[index])
                sqlite3_bind_null(m_statement, at);
            m_isBound[index] = false;
            return;
        }
        m_isBound[index] = true;
        // Rows are fetched when the caller's bytes may be gone.
        const auto lifetime = m_returnsRows ? SQLITE_TRANSIENT : SQLITE_STATIC;
        // A null pointer would bind NULL; an empty value is not that.
        const char *data = cell.bytes.isNull() ? "" : cell.bytes.data();
        if (cell.type == BoundValue::Type::Integer)
            sqlite3_bind_int64(m_statement, at, cell.integer);
        else if (cell.type == BoundValue::Type::Text)
            sqlite3_bind_text64(m_statement, at, data, quint64(cell.bytes.size()), lifetime, SQLITE_UTF8);
        else
            sqlite3_bind_blob64(m_statement, at, data, quint64(cell.bytes.size()), lifetime);
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    std::shared_ptr<IdleStatements> m_idle;
    bool m_returnsRows;
    std::vector<bool> m_isBound;
};

class SqliteInsert final : public RowInsert {
public:
    explicit SqliteInsert(std::unique_ptr<Statement> statement) : m_statement{std::move(statement)} {}

    Result<void> add(std::span<const BoundValue> row) override { return m_statement->run(row); }
    Result<void> flush() override { return {}; }

private:
    std::unique_ptr<Statement> m_statement;
};

class SqliteConnection final : public Connection {
public:
    SqliteConnection(sqlite3 *handle, bool isPlain) : m_handle{handle}, m_isPlain{isPlain} {}

    Result<std::unique_ptr<Statement>> prepare(QByteArrayView sql, Rows) override {
        sqlite3_stmt *statement = m_idle->take(sql);
        if (!statement &&
            sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &statement, nullptr) != SQLITE_OK)
            return std::unexpected{errorOf(m_handle)};
        return std::make_unique<SqliteStatement>(m_handle, statement, m_idle);
    }

    Result<std::unique_ptr<RowInsert>> insertInto(
        const QByteArray &table, const std::vector<QByteArray> &columns) override {
        QByteArray sql = "INSERT INTO " + table + " (";
        QByteArray marks;
        for (const QByteArray &column : columns) {
            sql += (marks.isEmpty() ? "" : ", ") + column;
            marks += marks.isEmpty() ? "?" : ", ?";
        }
        return prepare(sql + ") VALUES (" + marks + ')', Rows::Few)
            .transform([](std::unique_ptr<Statement> statement) -> std::unique_ptr<RowInsert> {
                return std::make_unique<SqliteInsert>(std::move(statement));
            });
    }

    Result<void> begin(Transaction::Kind kind) override {
        if (hasMoved())
            return std::unexpected{unreachable(u"moved"_s)};
        return execute(kind == Transaction::Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    Result<void> end(QByteArrayView how) override {
        // A failure such as a full disk may have rolled back already.
        if (sqlite3_get_autocommit(m_handle) != 0)
            return how == "COMMIT"_L1 ? Result<void>{std::unexpected{errorOf(m_handle)}} : Result<void>{};
        if (how == "COMMIT"_L1 && hasMoved())
            return std::unexpected{unreachable(u"moved"_s)};
        return execute(how);
    }

    Result<void> shutOthersOut() override { return execute("PRAGMA locking_mode = EXCLUSIVE"); }
    Result<void> encryptAnew(const SecretBytes &fileKey) override;

    QString cipherVersion() const override { return m_isPlain ? QString() : m_cipherVersion; }
    sqlite3 *sqlite() const override { return m_handle; }

    /// Sets the connection up with @p fileKey (null: plain) and reads a first page.
    Result<void> unlock(const SecretBytes *fileKey, bool isReadOnly);
    void setCipherVersion(const QString &version) { m_cipherVersion = version; }

    Result<void> execute(QByteArrayView sql) {
        if (sqlite3_exec(m_handle, sql.toByteArray().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return std::unexpected{errorOf(m_handle)};
        return {};
    }

private:
    /// Whether the file is not under its name any more. Where the system keeps an open file in its place, never.
    bool hasMoved() const {
        int moved = 0;
        return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
    }

    sqlite3 *m_handle;
    std::shared_ptr<IdleStatements> m_idle = std::make_shared<IdleStatements>();
    bool m_isPlain;
    QString m_cipherVersion;
};

/// x'…' with 64 digits: SQLCipher takes it as it is and derives nothing.
SecretBytes rawKey(const SecretBytes &fileKey) {
    SecretBytes text = SecretBytes::zeros(2 + 2 * fileKey.size() + 1);
    std::size_t at = 0;
    text.data()[at++] = 'x';
    text.data()[at++] = '\'';
    for (const unsigned char byte : fileKey.bytes()) {
        text.data()[at++] = static_cast<unsigned char>("0123456789abcdef"[byte >> 4]);
        text.data()[at++] = static_cast<unsigned char>("0123456789abcdef"[byte & 0xf]);
    }
    text.data()[at++] = '\'';
    return text;
}

Result<void> SqliteConnection::unlock(const SecretBytes *fileKey, bool isReadOnly) {
    if (fileKey) {
        const SecretBytes raw = rawKey(*fileKey);
        if (sqlite3_key_v2(m_handle, "main", raw.data(), int(raw.size())) != SQLITE_OK)
            return std::unexpected{errorOf(m_handle)};
        // Pages of 16 KiB: a seventh less time for a bulk load than with the default of 4.
        if (auto done = execute("PRAGMA cipher_page_size = 16384"); !done)
            return done;
    }
    for (const char *pragma : {"PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
             "PRAGMA cache_size = -32768", "SELECT count(*) FROM sqlite_schema"})
        if (auto done = execute(pragma); !done)
            return done;
    if (isReadOnly)
        return execute("PRAGMA query_only = ON");
    // FULL: what was committed is there after a power cut, too.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        if (auto done = execute(pragma); !done)
            return done;
    return {};
}

Result<void> SqliteConnection::encryptAnew(const SecretBytes &fileKey) {
    if (m_isPlain)
        return {};
    const SecretBytes raw = rawKey(fileKey);
    if (sqlite3_rekey_v2(m_handle, "main", raw.data(), int(raw.size())) != SQLITE_OK)
        return std::unexpected{errorOf(m_handle)};
    // Pages under the former key must not stay behind in the log.
    return execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Error cannotOpen(const QSqlDatabase &sql) {
    return {Error::Kind::Database, "database-failed",
        Database::tr("The database cannot be opened. Check that you may read its folder and that the disk is sound."),
        {}, u"sqlite "_s + sql.lastError().nativeErrorCode()};
}

/// Options of Qt's driver. A folder that may not be written holds no shared memory for the log: where there is no log
/// either, nobody writes, and the file is read as one that does not change.
void setFile(QSqlDatabase &sql, const DatabaseOptions &options) {
    if (options.access != DatabaseOptions::Access::Read)
        return sql.setDatabaseName(systemPath(options.path));
    const QFileInfo file{options.path};
    const bool isFixed = !QFileInfo{file.absolutePath()}.isWritable() && !QFile::exists(options.path + u"-wal"_s);
    // Not QUrl's idea of a file: that of Windows' long names would be one of another machine.
    const QByteArray name = QUrl::toPercentEncoding(systemPath(file.absoluteFilePath()), "/");
    sql.setDatabaseName(u"file:"_s + QLatin1StringView{name} + (isFixed ? "?immutable=1"_L1 : ""_L1));
    sql.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
}

/// The version of SQLCipher behind Qt's driver. Where Qt took the system's SQLite instead, our calls must not touch its
/// handle.
Result<QString> cipherVersion(const QSqlDatabase &sql) {
    QSqlQuery query{sql};
    // It would tell standard error about every key that does not fit.
    query.exec(u"PRAGMA cipher_log_level = NONE"_s);
    if (!query.exec(u"PRAGMA cipher_version"_s) || !query.next() || query.value(0).toString().isEmpty())
        return std::unexpected{Error{Error::Kind::Database, "cipher-missing",
            Database::tr("This build of the program cannot encrypt; the workspace was not opened.")}};
    return query.value(0).toString();
}

Result<std::unique_ptr<SqliteConnection>> attempt(
    QSqlDatabase &sql, const DatabaseOptions &options, const SecretBytes *workspaceKey) {
    if (!sql.open())
        return std::unexpected{cannotOpen(sql)};
    auto version = cipherVersion(sql);
    if (!version)
        return std::unexpected{version.error()};
    const QVariant handle = sql.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return std::unexpected{cannotOpen(sql)};
    auto *native = *static_cast<sqlite3 *const *>(handle.data());
    auto connection = std::make_unique<SqliteConnection>(native, options.isPlain);
    connection->setCipherVersion(*version);
    const SecretBytes fileKey = workspaceKey ? Sealing::fileKey(*workspaceKey) : SecretBytes{};
    if (auto done =
            connection->unlock(workspaceKey ? &fileKey : nullptr, options.access == DatabaseOptions::Access::Read);
        !done)
        return std::unexpected{done.error()};
    if (auto done = addFilterFunctions(native); !done)
        return std::unexpected{done.error()};
    return connection;
}

/// A whole number of pages that the key does not open is somebody else's; anything else is damage.
bool maySayWrongKey(const DatabaseOptions &options) {
    QFile file{options.path};
    return !options.isPlain && !options.isKeyProven && file.open(QIODevice::ReadOnly) && file.size() > 0 &&
           file.size() % 16384 == 0 && !file.read(15).startsWith("SQLite format 3");
}

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(QSqlDatabase &sql, const DatabaseOptions &options) {
    const bool isThere = QFile::exists(options.path);
    if (options.access == DatabaseOptions::Access::Create && isThere)
        return std::unexpected{
            Error{Error::Kind::InvalidInput, "workspace-exists", Database::tr("There is a database already.")}};
    if (options.access != DatabaseOptions::Access::Create && !isThere)
        return std::unexpected{Error{Error::Kind::NotFound, "not-found", Database::tr("There is no database here.")}};
    setFile(sql, options);
    auto connection = attempt(sql, options, options.isPlain ? nullptr : &options.key);
    const auto isShut = [&connection] { return !connection && connection.error().code == "database-damaged"; };
    if (isShut() && !options.isPlain && !options.otherKey.isEmpty()) {
        sql.close();
        connection = attempt(sql, options, &options.otherKey);
    }
    if (isShut() && maySayWrongKey(options))
        return std::unexpected{Error{Error::Kind::Database, "passphrase-wrong",
            Database::tr("The key does not open the database."), {}, connection.error().detail}};
    if (!connection)
        return std::unexpected{connection.error()};
    return std::move(*connection);
}

} // namespace dossier
