#pragma once

#include "db/Database.h"
#include "domain/NumberScheme.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace dossier {

/// Hands out dossier numbers by the workspace's scheme. A number is given once: it stays its dossier's in the bin,
/// after a change of number and under another scheme. Lives inside one write transaction, which keeps other writers
/// out.
class Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    /// Numbers of @p date. @p isReserved: see Applying.
    Numbers(Database &database, const QDate &date, std::function<bool(QStringView)> isReserved = {});

    /// The next free number for such a dossier. Kind::InvalidInput ("number-too-long") where the scheme has none left.
    Result<QString> next(const NumberTraits &traits);
    /// Tells that @p number is taken in this transaction, so that it is not handed out.
    void took(const QString &number);
    /// Whether @p number is one that this workspace gave out, or passed over because somebody had brought it along.
    static Result<bool> wasGiven(Database &database, const QString &number);
    /// Writes how far each series has come; before the commit.
    Result<void> save();

private:
    struct Series {
        qint64 last = 0;
        qint64 seenUpTo = 0; ///< Numbers up to here that are taken are in m_taken.
        int digits = 0;
    };

    Result<void> readScheme();
    Result<Series *> begun(const NumberSeries &series);
    Result<void> lookAhead(const NumberSeries &series, Series &state);
    bool isFree(const QString &number) const;

    Database &m_database;
    QDate m_date;
    std::function<bool(QStringView)> m_isReserved;
    std::optional<NumberScheme> m_scheme = {};
    QHash<QString, Series> m_series = {}; ///< By prefix.
    /// By hash, for an import brings a million along: where two have the same one, a number is passed over.
    QSet<std::size_t> m_taken = {};
};

} // namespace dossier
