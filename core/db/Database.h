#pragma once

#include "db/Sealing.h"
#include "db/Statement.h"
#include "domain/SecretBytes.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <utility>

struct sqlite3;
struct pg_conn;

namespace dossier {

class Connection;

enum class Backend : quint8 { Sqlite, Postgres };

/// Where a PostgreSQL database is and who comes. The password is from the keychain or a prompt, never from a URL.
struct PostgresAddress {
    QString host = {}; ///< Name, address, or the folder of a Unix socket.
    int port = 0;      ///< 0: the default.
    QString database = {};
    QString user = {};
    QString password = {};
};

struct DatabaseOptions {
    enum class Access : quint8 {
        Create, ///< Must not exist yet (SQLite); holds no tables, or a creation that was broken off (PostgreSQL).
        Write,  ///< Brings an older schema up to date.
        Read,   ///< Changes nothing; works in a folder that may not be written, beside a writer too.
    };

    Backend backend = Backend::Sqlite;
    QString path = {};             ///< Sqlite: the file.
    PostgresAddress postgres = {}; ///< Postgres.
    bool isPlain = false;          ///< Sqlite: the file is not encrypted. Its history is sealed all the same.
    SecretBytes key = {};          ///< The workspace key, 32 bytes. Without it (PostgreSQL, to read the key slots)
                                   ///< nothing sealed can be read or written: Kind::Right ("no-key").
    SecretBytes otherKey = {};     ///< A rotation that was broken off: the key that may still be in force in part.
    bool isKeyProven = false;      ///< The key is known to be right: a file that it does not open is damaged.
    Access access = Access::Write;
};

/// Whether @p error says that the file or the server is out of reach: "storage-unreachable", "server-unreachable". The
/// connection that had it is of no use any more; another one may be had once the file or the server is back.
bool isOutOfReach(const Error &error);

/// One open connection with its back end and the keys that open what is sealed. Belongs to the thread that opened it.
/// Writing is serialised: SQLite by its own lock, PostgreSQL by the row of the chain's head.
class Database {
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    /// Kind::Database with "passphrase-wrong" (the key does not open it), "database-damaged", "workspace-too-new",
    /// "workspace-too-old" (Access::Read only), "database-busy", "server-unreachable"; "cipher-missing" where SQLite is
    /// not SQLCipher. Kind::NotFound ("not-found") where there is no such database; Kind::InvalidInput
    /// ("workspace-exists") with Access::Create.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Backend backend() const { return m_backend; }
    bool isReadOnly() const { return m_isReadOnly; }
    QSqlDatabase &sql() { return m_sql; }
    Connection &connection() { return *m_connection; }

    /// Version of SQLCipher as this connection tells; empty where it is not encrypted.
    QString cipherVersion() const;
    int schemaVersion() const { return m_schemaVersion; }

    /// What seals and opens. Kind::Right ("no-key") where the database was opened without a key.
    Result<const Sealing *> sealing() const;
    /// Keeps everybody else out until this object ends: "database-busy" where that cannot be.
    Result<void> shutOthersOut();
    /// Gives the workspace the key @p next: wraps the customers' keys anew (one transaction), then encrypts the file
    /// anew. Safe to repeat: a kill in between leaves a database that opens with key = @p next and otherKey = the old
    /// one, whereupon calling this again finishes. Where somebody else has the file open: "database-busy".
    Result<void> rotateKey(const SecretBytes &next);

    // The calls below fail with "disk-full" (Kind::Io), "already-there" (Kind::Conflict), "no-right" (Kind::Right), or
    // "database-damaged", "database-busy", "storage-unreachable" (the file was moved or deleted, its drive is gone),
    // "server-unreachable", "database-failed" (Kind::Database).

    /// Prepares @p sql, whose parameters are '?' with both back ends.
    Result<std::unique_ptr<Statement>> prepare(QByteArrayView sql, Rows rows = Rows::Few);
    /// Runs one statement that returns nothing.
    Result<void> execute(QByteArrayView sql, const QVariantList &values = {});
    /// The first column of the first row as an integer; 0 without a row.
    Result<qint64> integer(QByteArrayView sql, const QVariantList &values = {});

private:
    Database(Backend backend, bool isReadOnly);

    friend class Transaction;

    Result<void> connect(const DatabaseOptions &options);
    Result<void> checkSchema(DatabaseOptions::Access access);
    /// Whether a creation on a server ended before the workspace could be opened.
    Result<bool> isBrokenOff();
    Result<void> chooseKey(const DatabaseOptions &options);
    Result<void> wrapAnew(const Sealing &next);

    Backend m_backend;
    bool m_isReadOnly;
    QSqlDatabase m_sql;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Sealing> m_sealing;
    int m_schemaVersion = 0;
    bool m_isInTransaction = false;
};

/// A transaction that is rolled back unless it was committed. Nothing stays changed after a failed commit.
class Transaction {
public:
    enum class Kind : quint8 {
        Read,   ///< One consistent view for several statements.
        Write,  ///< Waits for other writers, then keeps them out.
        Schema, ///< As Write, before there are any tables.
    };

    /// Kind::Read inside of another transaction is a part of that one.
    static Result<Transaction> begin(Database &database, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept : m_database{std::exchange(other.m_database, nullptr)} {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database{database} {}

    Database *m_database; ///< Null: nothing to end.
};

} // namespace dossier
