#include "Import/WorkPace.h"

#include <QTest>

using namespace dossier;

class WorkPaceTest : public QObject {
    Q_OBJECT

    /// As much work each tick as @p rowsPerTick says, told every 100 ms until @p until.
    static WorkPace steady(qint64 rowsPerTick, qint64 until) {
        WorkPace pace;
        for (qint64 time = 100; time <= until; time += 100)
            pace.tell(time, time / 100 * rowsPerTick);
        return pace;
    }

private Q_SLOTS:
    void says_nothing_before_it_means_something() {
        QVERIFY(!steady(100, 900).rate());
        QVERIFY(!steady(100, 1'900).secondsLeft(100'000));
        QVERIFY(!steady(0, 5'000).rate());
    }

    void tells_rate_and_rest_of_steady_work() {
        const WorkPace pace = steady(100, 5'000);

        QCOMPARE(qRound(*pace.rate()), 1'000);
        QCOMPARE(pace.secondsLeft(15'000), 10);
    }

    void is_silent_where_the_end_is_near_or_unknown() {
        const WorkPace pace = steady(100, 5'000);

        QVERIFY(!pace.secondsLeft(0));
        QVERIFY(!pace.secondsLeft(5'000));
        QVERIFY(!pace.secondsLeft(5'900));
    }

    void soon_forgets_a_slow_beginning() {
        WorkPace pace;
        pace.tell(900, 100);
        for (qint64 time = 1'000; time <= 3'000; time += 100)
            pace.tell(time, (time - 900) * 10);

        QVERIFY(*pace.rate() > 6'900);
    }

    void follows_work_that_slows_down_without_jumping() {
        WorkPace pace = steady(100, 5'000);

        pace.tell(5'100, 5'000);
        QVERIFY(*pace.rate() > 900);
        for (qint64 time = 5'200; time <= 30'000; time += 100)
            pace.tell(time, 5'000 + (time - 5'000) / 10);

        QVERIFY(*pace.rate() > 99 && *pace.rate() < 110);
    }

    void takes_rows_that_come_in_lumps_for_a_steady_stream() {
        WorkPace pace;
        for (qint64 time = 100; time <= 10'000; time += 100)
            pace.tell(time, time / 1'000 * 1'000);

        QVERIFY(*pace.rate() > 700 && *pace.rate() < 1'400);
    }
};

QTEST_APPLESS_MAIN(WorkPaceTest)
#include "WorkPaceTest.moc"
