#pragma once

#include "db/Database.h"

#include <QDate>
#include <QSet>

#include <functional>
#include <optional>

namespace dossier {

/// Hands out dossier numbers: 年月-4位流水号, "202405-0001"; past 9999 the serial just grows. Source: seed 3, §二(二)2.
/// A number is given once: it stays its dossier's in the bin and after a change of number. Lives inside one write
/// transaction, which keeps other writers out.
class Numbers {
public:
    /// Numbers of the month of @p date. @p isReserved: see Applying.
    Numbers(Database &database, const QDate &date, std::function<bool(QStringView)> isReserved = {});

    /// The next free number.
    Result<QString> next();
    /// Tells that @p number is taken in this transaction, so that it is not handed out.
    void took(const QString &number);
    /// Whether @p number is one that this workspace gave out, or passed over because somebody had brought it along.
    static Result<bool> wasGiven(Database &database, const QString &number);
    /// Writes how far the month has come; before the commit.
    Result<void> save();

private:
    Result<void> readLast();
    Result<void> lookAhead();
    QString number(qint64 serial) const;

    Database &m_database;
    QString m_month; ///< "202405".
    std::function<bool(QStringView)> m_isReserved;
    std::optional<qint64> m_last = {};
    qint64 m_seenUpTo = 0; ///< Numbers up to here that are taken are in m_taken.
    QSet<QString> m_taken = {};
};

} // namespace dossier
