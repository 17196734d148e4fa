#include "reference/Reference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class WorkingCalendarTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const WorkingCalendar &m_calendar = m_reference->calendar;

    QDate anyDay(QRandomGenerator &random) const { return QDate{2005, 1, 1}.addDays(random.bounded(365 * 26)); }

private Q_SLOTS:
    void follows_the_notices_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("works");

        const auto row = [](const char *first, const char *last, bool works) {
            QTest::addRow("%s to %s", first, last)
                << QDate::fromString(QString::fromLatin1(first), Qt::ISODate)
                << QDate::fromString(QString::fromLatin1(last), Qt::ISODate) << works;
        };
        const auto day = [&row](const char *which, bool works) { row(which, which, works); };
        for (const char *made : {"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14",
                 "2024-09-29", "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
                 "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2015-09-06",
                 "2007-12-29", "2018-12-29", "2013-04-07", "2013-10-12"})
            day(made, true);
        row("2026-02-15", "2026-02-23", false);
        row("2025-10-01", "2025-10-08", false);
        row("2015-09-03", "2015-09-04", false);
        for (const char *rest :
            {"2025-01-28", "2026-02-16", "2026-01-02", "2026-06-19", "2020-01-31", "2007-12-31", "2018-12-31"})
            day(rest, false);
        for (const char *weekend : {"2018-06-16", "2018-09-22"})
            day(weekend, false);
        for (const char *usual : {"2024-02-09", "2025-10-09", "2026-10-08", "2020-02-03"})
            day(usual, true);
    }

    void follows_the_notices() {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const bool, works);

        for (QDate day = first; day <= last; day = day.addDays(1))
            QCOMPARE(m_calendar.isWorkday(day), works);
    }

    void makes_up_as_many_days_as_the_notice_says_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("madeUp");
        QTest::newRow("2024") << 2024 << 8;
        QTest::newRow("2025") << 2025 << 5;
        QTest::newRow("2026") << 2026 << 6;
    }

    void makes_up_as_many_days_as_the_notice_says() {
        QFETCH(const int, year);
        QFETCH(const int, madeUp);

        int found = 0;
        for (QDate day{year, 1, 1}; day.year() == year; day = day.addDays(1))
            found += day.dayOfWeek() >= Qt::Saturday && m_calendar.isWorkday(day) ? 1 : 0;

        QCOMPARE(found, madeUp);
    }

    void counts_over_holidays_and_made_up_days() {
        QCOMPARE(m_calendar.addWorkdays({2024, 9, 13}, 3), QDate(2024, 9, 19));
        QCOMPARE(m_calendar.addWorkdays({2026, 2, 13}, 2), QDate(2026, 2, 24));
        QCOMPARE(m_calendar.addWorkdays({2025, 10, 9}, -1), QDate(2025, 9, 30));
        QCOMPARE(m_calendar.addWorkdays({2025, 10, 3}, 0), QDate(2025, 10, 3));
        QCOMPARE(m_calendar.workdayFrom({2025, 10, 3}), QDate(2025, 10, 9));
        QCOMPARE(m_calendar.workdayFrom({2026, 2, 14}), QDate(2026, 2, 14));
    }

    void goes_by_the_week_in_a_year_that_it_does_not_know() {
        QVERIFY(m_calendar.knows(2026));
        QVERIFY(!m_calendar.knows(2027));
        QVERIFY(!m_calendar.knows(2006));
        QVERIFY(m_calendar.isWorkday({2027, 10, 1})); // A Friday, of which nobody knows yet that it is off.
        QVERIFY(!m_calendar.isWorkday({2027, 10, 2}));
    }

    /// What counting means, for any day and any count, within the table and outside of it.
    void counts_each_workday_once() {
        QRandomGenerator random{2026};
        for (int i = 0; i < 2000; ++i) {
            const QDate day = anyDay(random);
            const int count = random.bounded(1, 40);

            const QDate end = m_calendar.addWorkdays(day, count);

            int between = 0;
            for (QDate passed = day.addDays(1); passed <= end; passed = passed.addDays(1))
                between += m_calendar.isWorkday(passed) ? 1 : 0;
            QVERIFY(m_calendar.isWorkday(end));
            QCOMPARE(between, count);
            QCOMPARE(m_calendar.addWorkdays(m_calendar.addWorkdays(end, -count), count), end);
        }
    }
};

QTEST_GUILESS_MAIN(WorkingCalendarTest)
#include "WorkingCalendarTest.moc"
