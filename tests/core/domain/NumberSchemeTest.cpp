#include "domain/NumberScheme.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

NumberScheme scheme(const QMap<QString, QString> &settings) {
    return NumberScheme::of(SettingValues{settings}, QDate{2024, 5, 7}).value();
}

/// A manufacturer in 深圳.
NumberTraits firm() { return {.industry = u"C35"_s, .province = u"440000"_s, .city = u"440300"_s}; }

NumberTraits person() { return {.isPerson = true}; }

} // namespace

class NumberSchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_every_format_of_the_documents_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<NumberTraits>("traits");
        QTest::addColumn<qint64>("serial");
        QTest::addColumn<QString>("number");

        QTest::newRow("by type and year") << u"A"_s << firm() << 1LL << u"B2B-2024-001"_s;
        QTest::newRow("past three digits") << u"A"_s << firm() << 1000LL << u"B2B-2024-1000"_s;
        QTest::newRow("a person by type") << u"A"_s << person() << 2LL << u"B2C-2024-002"_s;
        NumberTraits shop = firm();
        shop.businessType = u"b2c"_s;
        QTest::newRow("a firm that sells to persons") << u"A"_s << shop << 2LL << u"B2C-2024-002"_s;
        QTest::newRow("by industry and region") << u"B"_s << firm() << 1LL << u"GY-GD-001"_s;
        QTest::newRow("of no known industry") << u"B"_s << NumberTraits{} << 1LL << u"QT-QT-001"_s;
        QTest::newRow("a person by month") << u"B"_s << person() << 1LL << u"202405001"_s;
        QTest::newRow("by month") << u"C"_s << firm() << 12LL << u"202405-0012"_s;
        QTest::newRow("a pattern") << u"KH{year}/{region}{serial:5}"_s << firm() << 7LL << u"KH2024/GD00007"_s;
        QTest::newRow("another one for persons")
            << u"organisation=B,person=A"_s << person() << 1LL << u"B2C-2024-001"_s;
        QTest::newRow("another one for firms") << u"organisation=B,person=A"_s << firm() << 1LL << u"GY-GD-001"_s;
    }

    void writes_every_format_of_the_documents() {
        QFETCH(const QString, written);
        QFETCH(const NumberTraits, traits);
        QFETCH(const qint64, serial);
        QFETCH(const QString, number);

        QCOMPARE(scheme({{u"numbering.scheme"_s, written}}).seriesFor(traits).number(serial), number);
    }

    void a_team_has_letters_of_its_own() {
        const NumberScheme own = scheme({{u"numbering.scheme"_s, u"B"_s}, {u"industry.code"_s, u"C=ZZ,C36=QC"_s},
            {u"region.code_table"_s, u"440300=SZ"_s}});
        NumberTraits carMaker = firm();
        carMaker.industry = u"C36"_s;
        carMaker.city = u"440100"_s;

        QCOMPARE(own.seriesFor(firm()).prefix, u"ZZ-SZ-"_s);
        QCOMPARE(own.seriesFor(carMaker).prefix, u"QC-GD-"_s);
    }

    void shortens_the_year_where_ten_characters_are_the_most_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");

        QTest::newRow("by type and year") << u"A"_s << u"B2B-24-001"_s;
        QTest::newRow("by month") << u"C"_s << u"2405-0001"_s;
        QTest::newRow("a pattern with room") << u"{year}-{serial:4}"_s << u"2024-0001"_s;
    }

    void shortens_the_year_where_ten_characters_are_the_most() {
        QFETCH(const QString, written);
        QFETCH(const QString, number);

        const auto limited = scheme({{u"numbering.scheme"_s, written}, {u"numbering.max_length"_s, u"10"_s}});

        QCOMPARE(limited.seriesFor(firm()).number(1), number);
    }

    void scheme_b_ends_at_ten_characters_unless_more_are_allowed() {
        const NumberSeries strict = scheme({{u"numbering.scheme"_s, u"B"_s}}).seriesFor(firm());
        const NumberSeries wide =
            scheme({{u"numbering.scheme"_s, u"B"_s}, {u"numbering.max_length"_s, u"12"_s}}).seriesFor(firm());

        QVERIFY(strict.holds(9999));
        QVERIFY(!strict.holds(10000));
        QCOMPARE(strict.firstLongerThan(10), u"GY-GD-10000"_s);
        QVERIFY(wide.holds(10000));
    }

    void refuses_a_scheme_whose_numbers_have_no_room() {
        const auto tight = NumberScheme::of(
            SettingValues{{{u"numbering.scheme"_s, u"A"_s}, {u"numbering.max_length"_s, u"9"_s}}}, QDate{2024, 5, 7});

        QCOMPARE(tight.error().code, "setting-invalid"_ba);
        QVERIFY2(tight.error().message.contains(u"B2B-24-001"_s), qPrintable(tight.error().message));
    }
};

QTEST_GUILESS_MAIN(NumberSchemeTest)
#include "NumberSchemeTest.moc"
