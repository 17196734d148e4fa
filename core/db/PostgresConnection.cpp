#include "db/Connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QtEndian>

#include <libpq-fe.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Clear {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

/// Types as the wire names them (pg_type.dat).
enum : Oid { kInt8 = 20, kInt2 = 21, kInt4 = 23, kBool = 16 };

/// Advisory locks of a database: held by everybody who has the workspace's key, and by who brings the schema up to
/// date.
constexpr QByteArrayView kInUse = "4919131752989213697";
constexpr QByteArrayView kMigrating = "4919131752989213696";

/// What a class or state of SQLSTATE means to us; the longest match counts.
struct StateMeaning {
    QLatin1StringView prefix;
    Error::Kind kind;
    const char *code;
    const char *message;
};
constexpr std::array kStates{
    StateMeaning{"53100"_L1, Error::Kind::Io, "disk-full",
        QT_TRANSLATE_NOOP("Database", "The disk is full. Nothing was changed.")},
    StateMeaning{"23505"_L1, Error::Kind::Conflict, "already-there",
        QT_TRANSLATE_NOOP("Database", "Something with this name is there already.")},
    StateMeaning{"42501"_L1, Error::Kind::Right, "no-right",
        QT_TRANSLATE_NOOP("Database", "The server does not allow this account to do that.")},
    StateMeaning{"55P03"_L1, Error::Kind::Database, "database-busy",
        QT_TRANSLATE_NOOP("Database", "The database is busy; nothing was changed. Try again in a moment.")},
    StateMeaning{"40"_L1, Error::Kind::Database, "database-busy",
        QT_TRANSLATE_NOOP("Database", "The database is busy; nothing was changed. Try again in a moment.")},
    StateMeaning{"XX001"_L1, Error::Kind::Database, "database-damaged",
        QT_TRANSLATE_NOOP("Database", "The database is damaged. Do not write to it; restore the latest backup.")},
    StateMeaning{"XX002"_L1, Error::Kind::Database, "database-damaged",
        QT_TRANSLATE_NOOP("Database", "The database is damaged. Do not write to it; restore the latest backup.")},
    StateMeaning{"08"_L1, Error::Kind::Database, "server-unreachable",
        QT_TRANSLATE_NOOP("Database", "The database server cannot be reached. Check the network.")},
    StateMeaning{"57P"_L1, Error::Kind::Database, "server-unreachable",
        QT_TRANSLATE_NOOP("Database", "The database server cannot be reached. Check the network.")},
};

Error errorOf(QLatin1StringView state) {
    const QString detail = u"sqlstate "_s + state;
    for (const StateMeaning &meaning : kStates)
        if (state.startsWith(meaning.prefix))
            return {meaning.kind, meaning.code, Database::tr(meaning.message), {}, detail};
    return {Error::Kind::Database, "database-failed",
        Database::tr("The database refused an operation; nothing was changed. Try again; if it comes back, verify the"
                     " workspace."),
        {}, detail};
}

Error errorOf(PGconn *connection, const PGresult *result) {
    const char *field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return errorOf(QLatin1StringView{field ? field : PQstatus(connection) == CONNECTION_OK ? "" : "08000"});
}

bool isFine(const PGresult *result) {
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN;
}

Result<Answer> run(PGconn *connection, const QByteArray &sql) {
    Answer answer{PQexecParams(connection, sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 1)};
    if (!isFine(answer.get()))
        return std::unexpected{errorOf(connection, answer.get())};
    return answer;
}

/// '?' to $1, $2, …, outside of quotes.
QByteArray numbered(QByteArrayView sql) {
    QByteArray result;
    int parameter = 0;
    char quote = 0;
    for (const char c : sql) {
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '\'' || c == '"')
            quote = c;
        if (c == '?' && quote == 0)
            result += '$' + QByteArray::number(++parameter);
        else
            result += c;
    }
    return result;
}

/// Values as libpq takes them. Integers go as text, which fits every integer type; texts and bytes as they are.
class Parameters {
public:
    explicit Parameters(std::span<const BoundValue> cells) {
        m_texts.reserve(cells.size());
        for (const BoundValue &cell : cells) {
            const bool isInteger = cell.type == BoundValue::Type::Integer;
            if (isInteger)
                m_texts.push_back(QByteArray::number(cell.integer));
            m_values.push_back(isInteger                             ? m_texts.back().constData()
                               : cell.type == BoundValue::Type::Null ? nullptr
                               : cell.bytes.isNull()                 ? ""
                                                                     : cell.bytes.data());
            m_lengths.push_back(int(cell.bytes.size()));
            m_formats.push_back(isInteger ? 0 : 1);
        }
    }

    int count() const { return int(m_values.size()); }
    const char *const *values() const { return m_values.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

class PostgresStatement : public Statement {
public:
    PostgresStatement(PGconn *connection, QByteArray name) : m_connection{connection}, m_name{std::move(name)} {}
    ~PostgresStatement() override = default;

    using Statement::run;
    bool isNull(int column) const override { return PQgetisnull(m_answer.get(), m_row, column) != 0; }
    qint64 integer(int column) const override {
        const char *data = PQgetvalue(m_answer.get(), m_row, column);
        if (isNull(column))
            return 0;
        switch (PQftype(m_answer.get(), column)) {
        case kInt8: return qFromBigEndian<qint64>(data);
        case kInt4: return qFromBigEndian<qint32>(data);
        case kInt2: return qFromBigEndian<qint16>(data);
        case kBool: return data[0];
        default: return 0;
        }
    }
    QByteArrayView bytes(int column) const override {
        return {PQgetvalue(m_answer.get(), m_row, column), PQgetlength(m_answer.get(), m_row, column)};
    }

protected:
    /// Takes the rows or the error of @p result.
    Result<void> take(PGresult *result) {
        m_answer.reset(result);
        m_row = -1;
        if (!isFine(result))
            return std::unexpected{errorOf(m_connection, result)};
        return {};
    }
    bool step() { return ++m_row < PQntuples(m_answer.get()); }

    PGconn *m_connection;
    QByteArray m_name;
    Answer m_answer;
    int m_row = -1;
};

/// All rows at once.
class PreparedStatement final : public PostgresStatement {
public:
    using PostgresStatement::PostgresStatement;
    ~PreparedStatement() override { Answer{PQexec(m_connection, ("DEALLOCATE " + m_name).constData())}; }

    Result<void> run(std::span<const BoundValue> values) override {
        const Parameters parameters{values};
        return take(PQexecPrepared(m_connection, m_name.constData(), parameters.count(), parameters.values(),
            parameters.lengths(), parameters.formats(), 1));
    }
    Result<bool> next() override { return step(); }
    void finish() override { m_answer.reset(); }
    qint64 affected() const override { return QByteArrayView{PQcmdTuples(m_answer.get())}.toLongLong(); }
};

/// A cursor: some thousand rows at once.
class CursorStatement final : public PostgresStatement {
public:
    CursorStatement(PGconn *connection, QByteArray name, QByteArray sql)
        : PostgresStatement{connection, std::move(name)}, m_sql{std::move(sql)} {}
    ~CursorStatement() override { close(); }

    Result<void> run(std::span<const BoundValue> values) override {
        close();
        const Parameters parameters{values};
        const QByteArray declare = "DECLARE " + m_name + " NO SCROLL CURSOR FOR " + m_sql;
        auto done = take(PQexecParams(m_connection, declare.constData(), parameters.count(), nullptr,
            parameters.values(), parameters.lengths(), parameters.formats(), 1));
        m_isOpen = done.has_value();
        return done;
    }
    Result<bool> next() override {
        if (!m_isOpen)
            return false;
        if (step())
            return true;
        const QByteArray fetch = "FETCH FORWARD 2000 FROM " + m_name;
        if (auto done = take(PQexecParams(m_connection, fetch.constData(), 0, nullptr, nullptr, nullptr, nullptr, 1));
            !done)
            return std::unexpected{done.error()};
        if (step())
            return true;
        close();
        return false;
    }
    void finish() override { close(); }
    qint64 affected() const override { return 0; }

private:
    void close() {
        // In a failed transaction the cursor is gone, and closing it says so to nobody.
        if (std::exchange(m_isOpen, false))
            Answer{PQexec(m_connection, ("CLOSE " + m_name).constData())};
        m_answer.reset();
    }

    QByteArray m_sql;
    bool m_isOpen = false;
};

/// COPY in its binary form. Source: PostgreSQL 17 manual, COPY, "Binary Format".
class CopyInsert final : public RowInsert {
public:
    CopyInsert(PGconn *connection, QByteArray copy) : m_connection{connection}, m_copy{std::move(copy)} {}

    Result<void> add(std::span<const BoundValue> row) override {
        append(qint16(row.size()));
        for (const BoundValue &cell : row) {
            if (cell.type == BoundValue::Type::Null) {
                append(qint32(-1));
            } else if (cell.type == BoundValue::Type::Integer) {
                append(qint32(8));
                append(cell.integer);
            } else {
                append(qint32(cell.bytes.size()));
                m_rows.append(cell.bytes);
            }
        }
        return {};
    }

    Result<void> flush() override {
        if (m_rows.isEmpty())
            return {};
        append(qint16(-1));
        static constexpr QByteArrayView kHeader{"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19};
        if (auto begun = dossier::run(m_connection, m_copy); !begun)
            return std::unexpected{begun.error()};
        const bool isSent = PQputCopyData(m_connection, kHeader.data(), int(kHeader.size())) == 1 &&
                            PQputCopyData(m_connection, m_rows.constData(), int(m_rows.size())) == 1 &&
                            PQputCopyEnd(m_connection, nullptr) == 1;
        m_rows.resize(0);
        Result<void> done;
        if (!isSent)
            done = std::unexpected{errorOf(m_connection, nullptr)};
        while (Answer answer{PQgetResult(m_connection)})
            if (!isFine(answer.get()))
                done = std::unexpected{errorOf(m_connection, answer.get())};
        return done;
    }

private:
    template <class Integer>
    void append(Integer value) {
        char bytes[sizeof value];
        qToBigEndian(value, bytes);
        m_rows.append(bytes, sizeof bytes);
    }

    PGconn *m_connection;
    QByteArray m_copy;
    QByteArray m_rows;
};

class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(PGconn *connection) : m_connection{connection} {}

    Result<std::unique_ptr<Statement>> prepare(QByteArrayView sql, Rows rows) override {
        const QByteArray name = "dossier_" + QByteArray::number(++m_names);
        if (rows == Rows::Many)
            return std::make_unique<CursorStatement>(m_connection, name, numbered(sql));
        const Answer answer{PQprepare(m_connection, name.constData(), numbered(sql).constData(), 0, nullptr)};
        if (!isFine(answer.get()))
            return std::unexpected{errorOf(m_connection, answer.get())};
        return std::make_unique<PreparedStatement>(m_connection, name);
    }

    Result<std::unique_ptr<RowInsert>> insertInto(
        const QByteArray &table, const std::vector<QByteArray> &columns) override {
        QByteArray list;
        for (const QByteArray &column : columns)
            list += (list.isEmpty() ? "" : ", ") + column;
        return std::make_unique<CopyInsert>(m_connection, "COPY " + table + " (" + list + ") FROM STDIN BINARY");
    }

    Result<void> begin(Transaction::Kind kind) override {
        using Kind = Transaction::Kind;
        if (kind == Kind::Read)
            return execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        if (auto begun = execute("BEGIN"); !begun)
            return begun;
        // One writer at a time: the chain has one head. The migrator has no such row yet.
        auto locked = execute(kind == Kind::Write ? "SELECT seq FROM chain_head FOR UPDATE"
                                                  : "SELECT pg_advisory_xact_lock(" + kMigrating.toByteArray() + ")");
        if (!locked)
            Answer{PQexec(m_connection, "ROLLBACK")};
        return locked;
    }
    Result<void> end(QByteArrayView how) override {
        auto answer = dossier::run(m_connection, how.toByteArray());
        if (!answer)
            return std::unexpected{answer.error()};
        // COMMIT of a failed transaction rolls back and calls that a success.
        if (how != QByteArrayView{PQcmdStatus(answer->get())})
            return std::unexpected{errorOf(m_connection, nullptr)};
        return {};
    }
    Result<void> shutOthersOut() override {
        auto answer = dossier::run(m_connection, "SELECT pg_try_advisory_lock(" + kInUse.toByteArray() + ")");
        if (!answer)
            return std::unexpected{answer.error()};
        const bool isAlone = *PQgetvalue(answer->get(), 0, 0) != 0;
        return isAlone ? Result<void>{} : std::unexpected{errorOf("55P03"_L1)};
    }
    Result<void> encryptAnew(const SecretBytes &) override { return {}; }

    QString cipherVersion() const override { return {}; }
    pg_conn *postgres() const override { return m_connection; }

    Result<void> execute(const QByteArray &sql) {
        return dossier::run(m_connection, sql).transform([](const Answer &) {});
    }

private:
    PGconn *m_connection;
    quint64 m_names = 0;
};

Error unreachable(const QSqlDatabase &sql) {
    // The server's words can hold names of hosts and people; its state is enough, where it got so far as to have one.
    const QString state = sql.lastError().nativeErrorCode();
    return {Error::Kind::Database, "server-unreachable",
        Database::tr("The database server at %1 cannot be reached, or it refuses the account %2. Check the network and "
                     "the password that the keychain keeps, then open the workspace again.")
            .arg(sql.hostName(), sql.userName()),
        {}, state.isEmpty() ? QString{} : u"sqlstate "_s + state};
}

} // namespace

Result<std::unique_ptr<Connection>> openPostgres(QSqlDatabase &sql, const DatabaseOptions &options) {
    const PostgresAddress &address = options.postgres;
    sql.setHostName(address.host);
    sql.setPort(address.port > 0 ? address.port : 5432);
    sql.setDatabaseName(address.database);
    sql.setUserName(address.user);
    sql.setPassword(address.password);
    // A network that swallows everything is noticed after half a minute, not after a quarter of an hour.
    sql.setConnectOptions(
        u"connect_timeout=10;keepalives_idle=30;keepalives_interval=10;keepalives_count=3;tcp_user_timeout=30000"_s);
    if (!sql.open())
        return std::unexpected{unreachable(sql)};
    const QVariant handle = sql.driver()->handle();
    // Qt registers the handle under libpq's own name of the type.
    if (qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return std::unexpected{unreachable(sql)};
    auto connection = std::make_unique<PostgresConnection>(*static_cast<PGconn *const *>(handle.constData()));
    const bool isRead = options.access == DatabaseOptions::Access::Read;
    for (const QByteArray &setting :
        {QByteArray{"SET lock_timeout = '60s'"}, QByteArray{"SET client_min_messages = error"},
            QByteArray{isRead ? "SET default_transaction_read_only = on" : "SET default_transaction_read_only = off"}})
        if (auto done = connection->execute(setting); !done)
            return std::unexpected{done.error()};
    // Who knows the key keeps it from being exchanged: what was sealed by the former one would be lost.
    if (!options.key.isEmpty())
        if (auto shared = connection->execute("SELECT pg_advisory_lock_shared(" + kInUse.toByteArray() + ")"); !shared)
            return std::unexpected{shared.error()};
    return connection;
}

} // namespace dossier
