#pragma once

#include "db/Database.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <functional>

namespace dossier {

/// Hands out dossier numbers: 年月-4位流水号, "202405-0001"; past 9999 the serial just grows. Source: seed 3, §二(二)2.
/// A number is given once: it stays its dossier's in the bin and after a change of number. Lives inside one write
/// transaction, which keeps other writers out.
class Numbers {
public:
    explicit Numbers(Database &database, std::function<bool(QStringView)> isReserved = {})
        : m_database{database}, m_isReserved{std::move(isReserved)} {}

    /// The next free number of the month of @p date.
    Result<QString> next(const QDate &date);
    /// Tells that @p number is taken in this transaction, so that it is not handed out.
    void took(QStringView number);
    /// Writes how far each month has come; before the commit.
    Result<void> save();

private:
    struct Month {
        qint64 last = 0;
        QSet<QString> taken = {}; ///< Numbers of this month that were brought along.
    };

    Result<Month *> month(const QString &prefix);

    Database &m_database;
    std::function<bool(QStringView)> m_isReserved;
    QHash<QString, Month> m_months;
};

} // namespace dossier
