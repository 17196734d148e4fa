#include "db/Numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

Numbers::Numbers(Database &database, const QDate &date, std::function<bool(QStringView)> isReserved)
    : m_database{database}, m_month{date.toString(u"yyyyMM"_s)}, m_isReserved{std::move(isReserved)} {}

QString Numbers::number(qint64 serial) const {
    return m_month + u'-' + QString::number(serial).rightJustified(4, u'0');
}

Result<QString> Numbers::next() {
    if (!m_last)
        if (auto done = readLast(); !done)
            return std::unexpected{done.error()};
    for (;;) {
        ++*m_last;
        if (*m_last > m_seenUpTo)
            if (auto done = lookAhead(); !done)
                return std::unexpected{done.error()};
        QString candidate = number(*m_last);
        if (!m_taken.contains(candidate) && (!m_isReserved || !m_isReserved(candidate)))
            return candidate;
    }
}

void Numbers::took(const QString &number) {
    if (number.startsWith(m_month))
        m_taken.insert(number);
}

Result<void> Numbers::readLast() {
    return m_database.integer("SELECT last FROM number_sequences WHERE month = ?", {m_month})
        .transform([this](qint64 last) { m_last = m_seenUpTo = last; });
}

/// Learns which of the next numbers were brought along by somebody: a question for each would cost more than the rest
/// of a creation.
Result<void> Numbers::lookAhead() {
    // Numbers with as many digits sort as they count.
    qint64 longest = 9999;
    while (longest < *m_last)
        longest = longest * 10 + 9;
    m_seenUpTo = std::min(*m_last + 999, longest);
    auto read = m_database.prepare("SELECT number FROM numbers WHERE number >= ? AND number <= ?");
    if (!read)
        return std::unexpected{read.error()};
    if (auto done = (*read)->run({number(*m_last), number(m_seenUpTo)}); !done)
        return done;
    for (auto row = (*read)->next();; row = (*read)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return {};
        m_taken.insert((*read)->text(0));
    }
}

Result<bool> Numbers::wasGiven(Database &database, const QString &number) {
    static const QRegularExpression form{u"^([0-9]{6})-([0-9]{4,9})$"_s};
    const auto parts = form.match(number);
    if (!parts.hasMatch())
        return false;
    return database
        .integer("SELECT count(*) FROM number_sequences WHERE month = ? AND last >= ?",
            {parts.captured(1), parts.captured(2).toLongLong()})
        .transform([](qint64 months) { return months > 0; });
}

Result<void> Numbers::save() {
    if (!m_last)
        return {};
    return m_database.execute("INSERT INTO number_sequences (month, last) VALUES (?, ?) "
                              "ON CONFLICT (month) DO UPDATE SET last = excluded.last",
        {m_month, *m_last});
}

} // namespace dossier
