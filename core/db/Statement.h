#pragma once

#include <dossier/Error.h>

#include <QByteArrayView>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <span>

namespace dossier {

/// One value on its way into the database. It refers to bytes that the caller keeps until the statement has run.
struct BoundValue {
    enum class Type : quint8 { Null, Integer, Text, Bytes };

    Type type = Type::Null;
    qint64 integer = 0;
    QByteArrayView bytes = {}; ///< Text: UTF-8.

    static BoundValue null() { return {}; }
    static BoundValue of(qint64 number) { return {Type::Integer, number, {}}; }
    static BoundValue text(QByteArrayView utf8) { return {Type::Text, 0, utf8}; }
    static BoundValue blob(QByteArrayView bytes) { return {Type::Bytes, 0, bytes}; }
};

/// Whether a statement's rows are taken into memory by the back end or stream; those that stream need a transaction.
enum class Rows : quint8 { Few, Many };

/// A prepared statement, run any number of times. The seam between the two back ends: the native calls behind it cost a
/// third of what QSqlQuery costs, and rows stream with both.
class Statement {
public:
    virtual ~Statement();

    /// Runs it with @p values, one for each '?'; rows, if any, are then fetched with next().
    virtual Result<void> run(std::span<const BoundValue> values) = 0;
    /// As run(std::span<const BoundValue>): qint64, QString, QByteArray (bytes), QUuid or null.
    Result<void> run(const QVariantList &values = {});
    /// The next row; false after the last.
    virtual Result<bool> next() = 0;
    /// Lets rows that were not fetched go. Statements that return rows hold a lock until they are through or finished.
    virtual void finish() = 0;
    /// Rows that the last run inserted, changed or deleted.
    virtual qint64 affected() const = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;       ///< 0 where null.
    virtual QByteArrayView bytes(int column) const = 0; ///< Valid until next(), run() or finish(); empty where null.
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }
};

} // namespace dossier
