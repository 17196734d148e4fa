#include "reference/WorkingCalendar.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dossier {

WorkingCalendar::WorkingCalendar(const Table &holidays) {
    holidays.forEach([this](const Table::Row &row) {
        const QDate day = QDate::fromString(row[0], Qt::ISODate);
        m_worked.insert(day.toJulianDay(), row[1] == "work"_L1);
        m_firstYear = m_worked.size() == 1 ? day.year() : m_firstYear;
        m_lastYear = day.year();
    });
}

bool WorkingCalendar::isWorkday(QDate day) const {
    return m_worked.value(day.toJulianDay(), day.dayOfWeek() < Qt::Saturday);
}

QDate WorkingCalendar::workdayFrom(QDate day) const {
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::addWorkdays(QDate day, int count) const {
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        left -= isWorkday(day) ? 1 : 0;
    }
    return day;
}

} // namespace dossier
