#include "db/Numbers.h"

#include "db/Settings.h"
#include "db/Statement.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Digits that a serial can have.
constexpr qsizetype kMostDigits = 9;

} // namespace

Numbers::Numbers(Database &database, const QDate &date, std::function<bool(QStringView)> isReserved)
    : m_database{database}, m_date{date}, m_isReserved{std::move(isReserved)} {}

Result<QString> Numbers::next(const NumberTraits &traits) {
    if (!m_scheme)
        if (auto done = readScheme(); !done)
            return std::unexpected{done.error()};
    const NumberSeries series = m_scheme->seriesFor(traits);
    const auto state = begun(series);
    if (!state)
        return std::unexpected{state.error()};
    for (;;) {
        const qint64 serial = ++(*state)->last;
        QString candidate = series.number(serial);
        if (!series.holds(serial))
            return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
                .code = "number-too-long",
                .message = tr("The next number, %1, would have more than %2 characters. Choose another "
                              "numbering.scheme, or allow longer numbers by numbering.max_length.")
                    .arg(candidate, QString::number(series.most))}};
        if (serial > (*state)->seenUpTo)
            if (auto done = lookAhead(series, **state); !done)
                return std::unexpected{done.error()};
        if (isFree(candidate))
            return candidate;
    }
}

bool Numbers::isFree(const QString &number) const {
    return !m_taken.contains(qHash(number)) && (!m_isReserved || !m_isReserved(number));
}

void Numbers::took(const QString &number) { m_taken.insert(qHash(number)); }

Result<void> Numbers::readScheme() {
    return Settings{m_database}
        .all()
        .and_then([this](const QMap<QString, QString> &settings) {
            return NumberScheme::of(SettingValues{settings}, m_date);
        })
        .transform([this](NumberScheme &&scheme) { m_scheme = std::move(scheme); });
}

Result<Numbers::Series *> Numbers::begun(const NumberSeries &series) {
    if (const auto known = m_series.find(series.prefix); known != m_series.end())
        return &*known;
    return m_database.integer("SELECT last FROM number_sequences WHERE series = ?", {series.prefix})
        .transform([&](qint64 last) {
            return &*m_series.insert(series.prefix, {.last = last, .seenUpTo = last, .digits = series.digits});
        });
}

/// Learns which of the next numbers were brought along by somebody, or given under another scheme: a question for each
/// would cost more than the rest of a creation.
Result<void> Numbers::lookAhead(const NumberSeries &series, Series &state) {
    // Numbers with as many digits sort as they count.
    qint64 longest = 9;
    for (int digits = 1; digits < series.digits || longest < state.last; ++digits)
        longest = longest * 10 + 9;
    state.seenUpTo = std::min(state.last + 999, longest);
    auto read = m_database.prepare("SELECT number FROM numbers WHERE number >= ? AND number <= ?");
    if (!read)
        return std::unexpected{read.error()};
    if (auto done = (*read)->run({series.number(state.last), series.number(state.seenUpTo)}); !done)
        return done;
    for (auto row = (*read)->next();; row = (*read)->next()) {
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return {};
        took((*read)->text(0));
    }
}

Result<bool> Numbers::wasGiven(Database &database, const QString &number) {
    // Where the serial begins, the series alone knows: in 202405001 it may be 001 or 05001.
    for (qsizetype digits = 1; digits <= std::min(number.size(), kMostDigits); ++digits) {
        const QString serial = number.last(digits);
        if (!serial.front().isDigit())
            break;
        // A serial that begins with 0 has just as many digits as its series wants.
        const qsizetype fewest = serial.front() == u'0' ? digits : 1;
        auto series = database.integer(
            "SELECT count(*) FROM number_sequences WHERE series = ? AND last >= ? AND digits BETWEEN ? AND ?",
            {number.chopped(digits), serial.toLongLong(), fewest, digits});
        if (!series)
            return std::unexpected{series.error()};
        if (*series > 0)
            return true;
    }
    return false;
}

Result<void> Numbers::save() {
    for (auto series = m_series.cbegin(); series != m_series.cend(); ++series)
        if (auto done = m_database.execute("INSERT INTO number_sequences (series, digits, last) VALUES (?, ?, ?) "
                                           "ON CONFLICT (series) DO UPDATE SET digits = excluded.digits, "
                                           "last = excluded.last",
                {series.key(), series->digits, series->last});
            !done)
            return done;
    return {};
}

} // namespace dossier
