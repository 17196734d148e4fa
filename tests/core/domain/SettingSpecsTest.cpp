#include "domain/SettingSpecs.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class SettingSpecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_initial_value_is_one_that_could_be_set() {
        for (const SettingSpec &setting : kSettings)
            QCOMPARE(readSetting(setting, setting.initial.toString()).value(), setting.initial.toString());
    }

    void keeps_a_value_in_one_form_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");

        QTest::addRow("codes parted by blanks")
            << u"import.errors"_s << u"uscc-check-digit, date-invalid"_s << u"uscc-check-digit,date-invalid"_s;
        QTest::addRow("the same code twice")
            << u"import.errors"_s << u"date-invalid，date-invalid"_s << u"date-invalid"_s;
        QTest::addRow("no code at all") << u"import.errors"_s << u""_s << u""_s;
        QTest::addRow("a list field without its brackets")
            << u"import.required"_s << u"name,contacts[].phones"_s << u"name,contacts[].phones[]"_s;
        QTest::addRow("a number with blanks around it") << u"import.limit.rows"_s << u" 10 "_s << u"10"_s;
        QTest::addRow("a masking in capitals") << u"mask.contact"_s << u" Others"_s << u"others"_s;
        QTest::addRow("a period in capitals") << u"mask.period"_s << u"Year "_s << u"year"_s;
        QTest::addRow("hours in words") << u"deadline.entry"_s << u"48 小时"_s << u"48h"_s;
        QTest::addRow("working days in words") << u"deadline.review"_s << u"2个工作日"_s << u"2wd"_s;
        QTest::addRow("days in words") << u"deadline.complete"_s << u"10 天"_s << u"10d"_s;
        QTest::addRow("a limit that is off") << u"deadline.entry"_s << u" OFF"_s << u"off"_s;
        QTest::addRow("a calendar in capitals") << u"deadline.calendar"_s << u"Working"_s << u"working"_s;
        QTest::addRow("a scheme in lower case") << u"numbering.scheme"_s << u"c"_s << u"C"_s;
    }

    void keeps_a_value_in_one_form() {
        QFETCH(const QString, key);
        QFETCH(const QString, written);
        QFETCH(const QString, kept);

        QCOMPARE(readSetting(*settingByKey(key), written).value(), kept);
    }

    void refuses_a_value_that_the_setting_cannot_have_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");

        QTest::addRow("an unknown problem") << u"import.errors"_s << u"bad-mood"_s;
        QTest::addRow("an unknown field") << u"import.required"_s << u"name,nonsense"_s;
        QTest::addRow("no number") << u"import.limit.rows"_s << u"many"_s;
        QTest::addRow("a number below the least") << u"import.limit.rows"_s << u"0"_s;
        QTest::addRow("a number above the most") << u"import.limit.columns"_s << u"16385"_s;
        QTest::addRow("an unknown masking") << u"mask.contact"_s << u"some"_s;
        QTest::addRow("an unknown period") << u"mask.period"_s << u"decade"_s;
        QTest::addRow("a limit without a unit") << u"deadline.entry"_s << u"24"_s;
        QTest::addRow("a limit of nothing") << u"deadline.entry"_s << u"0h"_s;
        QTest::addRow("a limit of weeks") << u"deadline.complete"_s << u"1w"_s;
        QTest::addRow("an unknown calendar") << u"deadline.calendar"_s << u"lunar"_s;
        QTest::addRow("an unknown scheme") << u"numbering.scheme"_s << u"Z"_s;
    }

    void refuses_a_value_that_the_setting_cannot_have() {
        QFETCH(const QString, key);
        QFETCH(const QString, written);

        QCOMPARE(readSetting(*settingByKey(key), written).error().code, "setting-invalid");
    }

    void knows_no_setting_that_does_not_exist() { QVERIFY(!settingByKey(u"import.speed")); }

    void gives_what_was_set_and_else_the_initial_value() {
        const SettingValues values{{{u"import.limit.columns"_s, u"20"_s}, {u"import.errors"_s, u"date-invalid"_s}}};

        QVERIFY(values.isSet(Setting::ImportColumns));
        QVERIFY(!values.isSet(Setting::ImportRows));
        QCOMPARE(values.readLimits().columns, 20);
        QCOMPARE(values.readLimits().rows, 2'000'000);
        QCOMPARE(values.codes(Setting::ImportErrors), QByteArrayList{"date-invalid"});
        QCOMPARE(values.fields(Setting::ImportRequired),
            (std::vector{Field::Name, Field::ContactName, Field::ContactPhones}));
    }
};

QTEST_GUILESS_MAIN(SettingSpecsTest)
#include "SettingSpecsTest.moc"
