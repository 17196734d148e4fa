#pragma once

#include "db/Database.h"
#include "db/Statement.h"

#include <memory>
#include <vector>

namespace dossier {

/// Rows on their way into one table, many. What was added is there for sure only after flush().
class RowInsert {
public:
    virtual ~RowInsert();

    /// One row, in the order of the columns.
    virtual Result<void> add(std::span<const BoundValue> row) = 0;
    virtual Result<void> flush() = 0;
};

/// The native side of one open database: everything in which the back ends differ.
class Connection {
public:
    virtual ~Connection();

    virtual Result<std::unique_ptr<Statement>> prepare(QByteArrayView sql, Rows rows) = 0;
    virtual Result<std::unique_ptr<RowInsert>> insertInto(
        const QByteArray &table, const std::vector<QByteArray> &columns) = 0;
    virtual Result<void> begin(Transaction::Kind kind) = 0;
    /// "COMMIT" or "ROLLBACK".
    virtual Result<void> end(QByteArrayView how) = 0;
    /// Keeps everybody else out of the file from the next transaction on, until this connection ends: "database-busy"
    /// then, where somebody has it open. On a server that is who has opened it with its key, and the answer comes now.
    virtual Result<void> shutOthersOut() = 0;
    /// Encrypts the file anew; nothing to do where there is none.
    virtual Result<void> encryptAnew(const SecretBytes &fileKey) = 0;

    virtual QString cipherVersion() const = 0; ///< Empty where it is not encrypted.
    virtual sqlite3 *sqlite() const { return nullptr; }
    virtual pg_conn *postgres() const { return nullptr; }
};

/// Opens @p sql, a connection of QSQLITE; errors as Database::open().
Result<std::unique_ptr<Connection>> openSqlite(QSqlDatabase &sql, const DatabaseOptions &options);
/// Opens @p sql, a connection of QPSQL; errors as Database::open().
Result<std::unique_ptr<Connection>> openPostgres(QSqlDatabase &sql, const DatabaseOptions &options);

} // namespace dossier
