#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace dossier {

/// Which of the first two numbers of 5/3/2024 is the month; Unknown leaves such a date unread unless both agree.
enum class DateOrder : quint8 { Unknown, MonthFirst, DayFirst };

/// A date as it was written, read as exactly as it says.
struct WrittenDate {
    QString date;          ///< "2024-05-03", "2024-05" or "2024".
    QString time = {};     ///< "10:30:00" where one stands behind the date.
    bool doubtful = false; ///< 约, 左右, a question mark; 2024.1, which a spreadsheet may have made of 2024.10.
};

/// What readDate() must know besides the text.
struct DateHints {
    int year = 2026; ///< Of today: decides the century of 24.5.3.
    DateOrder order = DateOrder::Unknown;
    bool isNumber = false; ///< The cell held a number.
};

/// Reads a date however it is written: 2024-05-03, 2024/5/3, 2024.5.3, 2024年5月3日, 2024年5月, 2024, 20240503, 24.5.3,
/// 二〇二四年五月三日, May 3, 2024, with a weekday or a time, and the serial numbers of spreadsheets (1900 system).
/// Nothing for what is no date or does not exist.
std::optional<WrittenDate> readDate(QStringView text, const DateHints &hints);

/// A span of time; either end may be open.
struct WrittenPeriod {
    QString from = {};
    QString to = {};
    bool doubtful = false; ///< An end could not be read, or was not exact.
};

/// Reads "2024-01-01至2024-12-31", "2021.10.01-2021.12.31", "2024年1月~12月" and the like. An end that says 长期, 至今
/// or 无固定期限 is open. Nothing where no end is a date.
std::optional<WrittenPeriod> readPeriod(QStringView text, const DateHints &hints);

/// Whether @p first lies before (-1), after (1) or at (0) @p second, to the precision that both have. Canonical dates.
int compareDates(QStringView first, QStringView second);

} // namespace dossier
