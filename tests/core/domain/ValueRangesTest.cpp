#include "domain/ValueRanges.h"
#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class ValueRangesTest : public QObject {
    Q_OBJECT

    /// The ranges in which a customer lies who has @p value, parted by blanks.
    static QString rangesOf(Field field, const QString &value, QDate today = {2026, 11, 20}) {
        Customer customer;
        customer.values.setText(field, value);
        QStringList ids;
        for (const ValueRange &range : valueRanges(field, today))
            if (matches(range.filter, customer))
                ids << range.id;
        return ids.join(u' ');
    }

private Q_SLOTS:
    void tells_the_periods_of_a_date_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("periods");
        QTest::newRow("today") << u"2026-11-20"_s << u"this-week this-month this-quarter this-year"_s;
        QTest::newRow("Monday") << u"2026-11-16"_s << u"this-week this-month this-quarter this-year"_s;
        QTest::newRow("Sunday before") << u"2026-11-15"_s << u"this-month this-quarter this-year"_s;
        QTest::newRow("Monday after") << u"2026-11-23"_s << u"this-month this-quarter this-year"_s;
        QTest::newRow("a month without a day") << u"2026-11"_s << u"this-month this-quarter this-year"_s;
        QTest::newRow("first of the quarter") << u"2026-10-01"_s << u"this-quarter this-year"_s;
        QTest::newRow("the quarter before") << u"2026-09-30"_s << u"this-year"_s;
        QTest::newRow("a year alone") << u"2026"_s << u"this-year"_s;
        QTest::newRow("next month") << u"2026-12-31"_s << u"next-month this-quarter this-year"_s;
        QTest::newRow("next year") << u"2027-01-01"_s << u"later"_s;
        QTest::newRow("last year") << u"2025-12"_s << u"last-year"_s;
        QTest::newRow("long ago") << u"1999"_s << u"earlier"_s;
        QTest::newRow("nobody has said") << QString{} << QString{};
    }
    void tells_the_periods_of_a_date() {
        QFETCH(const QString, date);
        QFETCH(const QString, periods);

        QCOMPARE(rangesOf(Field::FoundedOn, date), periods);
    }

    void goes_over_the_ends_of_a_year() {
        const QDate newYear{2027, 1, 1};

        QCOMPARE(rangesOf(Field::ContractTo, u"2026-12-31"_s, newYear), u"this-week last-year"_s);
        QCOMPARE(rangesOf(Field::ContractTo, u"2027-01-03"_s, {2026, 12, 31}), u"this-week next-month later"_s);
    }

    void tells_the_one_stretch_of_an_amount_data() {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stretch");
        QTest::newRow("a debt") << Field::TotalAmount << u"-5"_s << u"..1000000"_s;
        QTest::newRow("below 10,000") << Field::TotalAmount << u"999999"_s << u"..1000000"_s;
        QTest::newRow("10,000") << Field::TotalAmount << u"1000000"_s << u"1000000..10000000"_s;
        QTest::newRow("millions") << Field::AnnualRevenue << u"123456789"_s << u"100000000..1000000000"_s;
        QTest::newRow("most") << Field::AnnualAmount << u"1000000000"_s << u"1000000000.."_s;
        QTest::newRow("few people") << Field::Employees << u"9"_s << u"..10"_s;
        QTest::newRow("many people") << Field::Employees << u"5000"_s << u"1000.."_s;
        QTest::newRow("nobody has said") << Field::Employees << QString{} << QString{};
    }
    void tells_the_one_stretch_of_an_amount() {
        QFETCH(const Field, field);
        QFETCH(const QString, value);
        QFETCH(const QString, stretch);

        QCOMPARE(rangesOf(field, value), stretch);
    }

    void can_be_written_by_anybody() {
        const auto reference = Reference::load().value();
        for (const Field field : {Field::ContractTo, Field::TotalAmount, Field::Employees})
            for (const ValueRange &range : valueRanges(field, {2026, 2, 28})) {
                const auto read = parseFilter(toExpression(range.filter), *reference);
                QVERIFY2(read && *read == range.filter, qPrintable(toExpression(range.filter)));
            }
    }

    void leaves_other_fields_alone() {
        for (const Field field : {Field::Name, Field::CustomerType, Field::Budget, Field::FollowUpOn})
            QVERIFY(!hasValueRanges(field));
        QVERIFY(hasValueRanges(Field::FoundedOn));
    }
};

QTEST_GUILESS_MAIN(ValueRangesTest)
#include "ValueRangesTest.moc"
