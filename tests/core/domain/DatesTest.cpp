#include "domain/Dates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_every_notation_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");

        QTest::newRow("ISO") << u"2024-05-03"_s << u"2024-05-03"_s;
        QTest::newRow("slashes") << u"2024/5/3"_s << u"2024-05-03"_s;
        QTest::newRow("dots") << u"2024.05.03"_s << u"2024-05-03"_s;
        QTest::newRow("blanks") << u"2024 5 3"_s << u"2024-05-03"_s;
        QTest::newRow("Chinese") << u"2024年5月3日"_s << u"2024-05-03"_s;
        QTest::newRow("Chinese, 号") << u"2024年5月3号"_s << u"2024-05-03"_s;
        QTest::newRow("Chinese, blanks") << u"2024 年 5 月 3 日"_s << u"2024-05-03"_s;
        QTest::newRow("full width") << u"２０２４－０５－０３"_s << u"2024-05-03"_s;
        QTest::newRow("eight digits") << u"20240503"_s << u"2024-05-03"_s;
        QTest::newRow("two-digit year") << u"24.5.3"_s << u"2024-05-03"_s;
        QTest::newRow("two-digit year of the last century") << u"98/12/31"_s << u"1998-12-31"_s;
        QTest::newRow("month") << u"2024年5月"_s << u"2024-05"_s;
        QTest::newRow("month with a hyphen") << u"2024-05"_s << u"2024-05"_s;
        QTest::newRow("month with a dot") << u"2024.10"_s << u"2024-10"_s;
        QTest::newRow("month, six digits") << u"202405"_s << u"2024-05"_s;
        QTest::newRow("six digits that are a day") << u"240503"_s << u"2024-05-03"_s;
        QTest::newRow("year") << u"2024"_s << u"2024"_s;
        QTest::newRow("year with its sign") << u"2024年"_s << u"2024"_s;
        QTest::newRow("numerals") << u"二〇二四年五月三日"_s << u"2024-05-03"_s;
        QTest::newRow("numerals, two digits") << u"二零二四年十二月三十一日"_s << u"2024-12-31"_s;
        QTest::newRow("numeral twenty") << u"一九九八年二月二十日"_s << u"1998-02-20"_s;
        QTest::newRow("serial") << u"45415"_s << u"2024-05-03"_s;
        QTest::newRow("serial with a time") << u"45415.4375"_s << u"2024-05-03"_s;
        QTest::newRow("time behind a blank") << u"2024-05-03 10:30"_s << u"2024-05-03"_s;
        QTest::newRow("time in ISO form") << u"2024-05-03T10:30:00"_s << u"2024-05-03"_s;
        QTest::newRow("time with a zone") << u"2024-05-03T10:30:00.000+08:00"_s << u"2024-05-03"_s;
        QTest::newRow("time in Chinese") << u"2024年5月3日 下午2时30分"_s << u"2024-05-03"_s;
        QTest::newRow("weekday") << u"2024-05-03 星期五"_s << u"2024-05-03"_s;
        QTest::newRow("weekday in brackets") << u"2024年5月3日（周五）"_s << u"2024-05-03"_s;
        QTest::newRow("English") << u"May 3, 2024"_s << u"2024-05-03"_s;
        QTest::newRow("English, short") << u"3-May-24"_s << u"2024-05-03"_s;
        QTest::newRow("English, ordinal") << u"Fri, 3rd May 2024"_s << u"2024-05-03"_s;
        QTest::newRow("English month") << u"May 2024"_s << u"2024-05"_s;
        QTest::newRow("day that cannot be a month") << u"23/5/2024"_s << u"2024-05-23"_s;
        QTest::newRow("month that cannot be a day") << u"5/23/2024"_s << u"2024-05-23"_s;
        QTest::newRow("day and month alike") << u"5/5/2024"_s << u"2024-05-05"_s;
        QTest::newRow("German") << u"03.05.2024"_s << u"2024-05-03"_s;
        QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29"_s;
    }

    void reads_every_notation() {
        QFETCH(const QString, text);
        QFETCH(const QString, date);

        const auto read = readDate(text, {});

        QVERIFY(read);
        QCOMPARE(read->date, date);
        QVERIFY(!read->doubtful);
    }

    void leaves_what_is_no_date_data() {
        QTest::addColumn<QString>("text");

        for (const QString &text : {u"去年春天"_s, u"展会第二天"_s, u"19年春"_s, u"2024-02-30"_s, u"2025年13月5日"_s,
                 u"2020-00-15"_s, u"2023-02-29"_s, u"5月3日"_s, u"5/3"_s, u"99999999"_s, u"20241301"_s, u"0000-00-00"_s,
                 u"2024--05--03"_s, u"-2024"_s, u"2024-05-03-04"_s, u"13800138000"_s, u"1899-13-45"_s, u"3"_s, u""_s,
                 u"5/3/2024"_s, u"2024-05-03 25:00"_s, u"2024年第一季度"_s, u"12345"_s.repeated(20)})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void leaves_what_is_no_date() {
        QFETCH(const QString, text);

        QVERIFY(!readDate(text, {}));
    }

    void reads_the_order_that_the_column_shows() {
        QCOMPARE(readDate(u"5/3/2024"_s, {.order = DateOrder::MonthFirst})->date, u"2024-05-03"_s);
        QCOMPARE(readDate(u"5/3/2024"_s, {.order = DateOrder::DayFirst})->date, u"2024-03-05"_s);
    }

    void knows_a_doubtful_date() {
        QVERIFY(readDate(u"约2010年"_s, {})->doubtful);
        QVERIFY(readDate(u"2010年左右"_s, {})->doubtful);
        QVERIFY(readDate(u"2024-05-03?"_s, {})->doubtful);
        QVERIFY(readDate(u"2024.1"_s, {.isNumber = true})->doubtful);
        QVERIFY(!readDate(u"2024.1"_s, {})->doubtful);
    }

    void keeps_the_time() {
        QCOMPARE(readDate(u"2024-05-03 9:05"_s, {})->time, u"09:05:00"_s);
        QCOMPARE(readDate(u"2024-05-03 下午2:30"_s, {})->time, u"14:30:00"_s);
        QCOMPARE(readDate(u"2024/5/3 2:30:15 PM"_s, {})->time, u"14:30:15"_s);
        QCOMPARE(readDate(u"45415.5"_s, {})->time, u"12:00:00"_s);
    }

    void reads_both_ends_of_a_period_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");

        QTest::newRow("至") << u"2024-01-01至2024-12-31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("至 with blanks") << u"2024-01-01 至 2024-12-31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("到") << u"2024年1月1日到2024年12月31日"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("tilde") << u"2024/1/1~2024/12/31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("wide tilde") << u"2024.1.1～2024.12.31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("dash") << u"2024/1/1—2024/12/31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("long dash") << u"2024年1月1日——2024/12/31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("hyphen between dots") << u"2024.01.01-2024.12.31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("hyphen between hyphens") << u"2024-01-01-2024-12-31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("eight digits") << u"20240101-20241231"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("months") << u"2024.1-2024.12"_s << u"2024-01"_s << u"2024-12"_s;
        QTest::newRow("years") << u"2023-2025"_s << u"2023"_s << u"2025"_s;
        QTest::newRow("second without its year") << u"2024年3月1日至12月31日"_s << u"2024-03-01"_s << u"2024-12-31"_s;
        QTest::newRow("from and to") << u"自2024年1月1日起至2024年12月31日止"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("English") << u"2024-01-01 to 2024-12-31"_s << u"2024-01-01"_s << u"2024-12-31"_s;
        QTest::newRow("open") << u"2024-01-01至长期"_s << u"2024-01-01"_s << QString{};
    }

    void reads_both_ends_of_a_period() {
        QFETCH(const QString, text);
        QFETCH(const QString, from);
        QFETCH(const QString, to);

        const auto period = readPeriod(text, {});

        QVERIFY(period);
        QCOMPARE(period->from, from);
        QCOMPARE(period->to, to);
        QVERIFY(!period->doubtful);
    }

    void takes_a_single_date_for_a_doubtful_beginning() {
        const auto period = readPeriod(u"2024-05-01"_s, {});

        QCOMPARE(period->from, u"2024-05-01"_s);
        QVERIFY(period->to.isEmpty());
        QVERIFY(period->doubtful);
    }

    void leaves_what_is_no_period() {
        for (const QString &text : {u"三年"_s, u"长期"_s, u"见合同"_s, u"2024-13-01至2024-14-01"_s})
            QVERIFY2(!readPeriod(text, {}), qPrintable(text));
    }

    void compares_to_the_precision_that_both_have() {
        QCOMPARE(compareDates(u"2024-05-03", u"2024-05-04"), -1);
        QCOMPARE(compareDates(u"2024", u"2024-05-04"), 0);
        QCOMPARE(compareDates(u"2025", u"2024-05-04"), 1);
    }

    void never_makes_up_a_date_from_random_signs() {
        QRandomGenerator random{4711};
        const QString signs = u"0123456789-/.年月日 :约abcT十二〇至~"_s;
        for (int i = 0; i < 200'000; ++i) {
            QString text;
            for (int n = random.bounded(1, 14); n > 0; --n)
                text += signs[random.bounded(int(signs.size()))];
            const auto read = readDate(text, {});
            if (!read)
                continue;
            const QString whole = read->date + u"-01-01"_s.sliced(read->date.size() == 4   ? 0
                                                                  : read->date.size() == 7 ? 3
                                                                                           : 6);
            QVERIFY2(QDate::fromString(whole, Qt::ISODate).isValid(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "DatesTest.moc"
