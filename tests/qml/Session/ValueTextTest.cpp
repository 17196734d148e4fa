#include "Session/ValueText.h"

#include "reference/Reference.h"
#include "services/Clock.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class ValueTextTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();
    SystemClock m_clock{QDateTime::fromString(u"2026-11-20T09:00:00+08:00"_s, Qt::ISODate)};
    ValueText m_text{*m_reference, m_clock};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China}); }

    void shows_days_as_near_as_they_are_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the day itself") << u"2026-11-20"_s << u"today"_s;
        QTest::newRow("the day before") << u"2026-11-19"_s << u"yesterday"_s;
        QTest::newRow("this year") << u"2026-03-08"_s << u"03-08"_s;
        QTest::newRow("another year") << u"2025-11-19"_s << u"2025-11-19"_s;
        QTest::newRow("a month alone") << u"2016-05"_s << u"2016-05"_s;
        QTest::newRow("a year alone") << u"2016"_s << u"2016"_s;
    }

    void shows_days_as_near_as_they_are() {
        QFETCH(const QString, date);
        QFETCH(const QString, shown);

        QCOMPARE(m_text.day(date), shown);
    }

    void shows_money_with_thousands_and_in_wan_where_that_is_exact_data() {
        QTest::addColumn<QString>("fen");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a round sum") << u"12600000"_s << u"12.60 × 10,000 CNY"_s;
        QTest::newRow("a million") << u"1234560000"_s << u"1,234.56 × 10,000 CNY"_s;
        QTest::newRow("not to be halved") << u"12345678"_s << u"123,456.78 CNY"_s;
        QTest::newRow("small") << u"999900"_s << u"9,999 CNY"_s;
        QTest::newRow("cents") << u"5"_s << u"0.05 CNY"_s;
        QTest::newRow("owed") << u"-12600000"_s << u"-12.60 × 10,000 CNY"_s;
    }

    void shows_money_with_thousands_and_in_wan_where_that_is_exact() {
        QFETCH(const QString, fen);
        QFETCH(const QString, shown);

        QCOMPARE(m_text.money(fen), shown);
    }

    void shows_what_was_written_where_a_value_could_not_be_read() {
        const FieldValue marked{.markCode = "date-invalid", .markText = u"去年春天"_s};

        QCOMPARE(m_text.shown(Field::FoundedOn, marked), u"去年春天"_s);
    }

    void names_a_municipality_once() {
        FieldValues values;
        values.setText(Field::Province, u"310000"_s);
        values.setText(Field::City, u"310100"_s);
        values.setText(Field::County, u"310115"_s);

        QCOMPARE(m_text.region(values), u"上海市 浦东新区"_s);
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "ValueTextTest.moc"
