#pragma once

#include "reference/Table.h"

#include <QDate>
#include <QHash>

namespace dossier {

/// Which days are worked in the PRC, by the State Council's yearly notices. Source: see tables/holidays.tsv.
///
/// Of a year without a notice in the table only Saturdays and Sundays are off; knows() tells, so that whoever counts
/// can say it.
class WorkingCalendar {
public:
    explicit WorkingCalendar(const Table &holidays);

    /// Whether the year's notice is in the table.
    bool knows(int year) const { return year >= m_firstYear && year <= m_lastYear; }
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }

    /// A make-up day (调休) is worked, a holiday is not, all others go by the week.
    bool isWorkday(QDate day) const;
    /// @p day itself where it is worked, else the next that is.
    QDate workdayFrom(QDate day) const;
    /// The @p count-th workday behind @p day, which is not counted itself; before it where @p count is negative. With 0
    /// @p day itself.
    QDate addWorkdays(QDate day, int count) const;

private:
    QHash<qint64, bool> m_worked; ///< Days that do not go by the week, by Julian day.
    int m_firstYear = 1;
    int m_lastYear = 0;
};

} // namespace dossier
