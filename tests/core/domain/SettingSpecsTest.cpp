#include "domain/SettingSpecs.h"

#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class SettingSpecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto reference = Reference::load();
        QVERIFY(reference.has_value());
        m_reference = *std::move(reference);
    }

    void every_initial_value_is_one_that_could_be_set() {
        for (const SettingSpec &setting : kSettings)
            QCOMPARE(
                readSetting(setting, setting.initial.toString(), *m_reference).value(), setting.initial.toString());
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
        QTest::addRow("a profile in Chinese")
            << u"required.profile"_s << u"name；合作客户：contract_from, contract_to"_s
            << u"name; customer: contract_from,contract_to"_s;
        QTest::addRow("a rule in Chinese") << u"rules.logical"_s << u" 甲=客户类型:意向客户；乙 = 备注:\"a;b\" "_s
                                           << u"甲 = customer_type:interested; 乙 = remark:\"a;b\""_s;
        QTest::addRow("no rule at all") << u"rules.logical"_s << u" ; "_s << u""_s;
        QTest::addRow("a scheme in lower case") << u"numbering.scheme"_s << u"c"_s << u"C"_s;
        QTest::addRow("a scheme for each kind")
            << u"numbering.scheme"_s << u"个人=c， 企业=b"_s << u"organisation=B,person=C"_s;
        QTest::addRow("the same scheme for both") << u"numbering.scheme"_s << u"organisation=a,person=A"_s << u"A"_s;
        QTest::addRow("a scheme for one kind")
            << u"numbering.scheme"_s << u"person=A"_s << u"organisation=C,person=A"_s;
        QTest::addRow("a pattern") << u"numbering.scheme"_s << u"KH{Year}/{serial}"_s << u"KH{year}/{serial:3}"_s;
        QTest::addRow("letters of industries") << u"industry.code"_s << u"c=zz, I65=RJ"_s << u"C=ZZ,I65=RJ"_s;
        QTest::addRow("the country code") << u"phone.display"_s << u" +86 "_s << u"+86"_s;
        QTest::addRow("methods by their labels") << u"followup.methods"_s << u"邮件，电话"_s << u"phone,email"_s;
        QTest::addRow("boxes by their labels") << u"source.tree"_s << u"主动咨询=线上推广"_s << u"inquiry=online"_s;
        QTest::addRow("provinces by name")
            << u"region.groups"_s << u"河南=华东,420000=长江"_s << u"410000=华东,420000=长江"_s;
        QTest::addRow("letters of a city") << u"region.code_table"_s << u"440300=sz"_s << u"440300=SZ"_s;
    }

    void keeps_a_value_in_one_form() {
        QFETCH(const QString, key);
        QFETCH(const QString, written);
        QFETCH(const QString, kept);

        QCOMPARE(readSetting(*settingByKey(key), written, *m_reference).value(), kept);
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
        QTest::addRow("a profile of an unknown type") << u"required.profile"_s << u"name; VIP: uscc"_s;
        QTest::addRow("a profile of an unknown field") << u"required.profile"_s << u"name; customer: nonsense"_s;
        QTest::addRow("a rule without a name") << u"rules.logical"_s << u"customer_type:interested"_s;
        QTest::addRow("a rule without a condition") << u"rules.logical"_s << u"甲 = "_s;
        QTest::addRow("a rule about an unknown field") << u"rules.logical"_s << u"甲 = nonsense:1"_s;
        QTest::addRow("a rule twice") << u"rules.logical"_s << u"甲 = remark:a; 甲 = remark:b"_s;
        QTest::addRow("an unknown scheme") << u"numbering.scheme"_s << u"Z"_s;
        QTest::addRow("a pattern without a serial") << u"numbering.scheme"_s << u"{year}-{month}"_s;
        QTest::addRow("a pattern that ends behind its serial") << u"numbering.scheme"_s << u"{serial:3}-{year}"_s;
        QTest::addRow("a pattern of an unknown part") << u"numbering.scheme"_s << u"{owner}-{serial:3}"_s;
        QTest::addRow("a pattern with a comma") << u"numbering.scheme"_s << u"{year},{serial:3}"_s;
        QTest::addRow("a scheme for an unknown kind") << u"numbering.scheme"_s << u"dog=A"_s;
        QTest::addRow("letters of no industry") << u"industry.code"_s << u"Z=GY"_s;
        QTest::addRow("three letters") << u"industry.code"_s << u"C=ABC"_s;
        QTest::addRow("an unknown way of writing") << u"phone.export"_s << u"+1"_s;
        QTest::addRow("no method at all") << u"followup.methods"_s << u""_s;
        QTest::addRow("an unknown method") << u"followup.methods"_s << u"phone,telepathy"_s;
        QTest::addRow("a box for a box") << u"source.tree"_s << u"referral=online"_s;
        QTest::addRow("a box that is none") << u"source.tree"_s << u"inquiry=public"_s;
        QTest::addRow("a region of a city") << u"region.groups"_s << u"深圳=华东"_s;
        QTest::addRow("a province without its region") << u"region.groups"_s << u"河南"_s;
        QTest::addRow("letters of a county") << u"region.code_table"_s << u"440305=NS"_s;
    }

    void refuses_a_value_that_the_setting_cannot_have() {
        QFETCH(const QString, key);
        QFETCH(const QString, written);

        QCOMPARE(readSetting(*settingByKey(key), written, *m_reference).error().code, "setting-invalid");
    }

    void asks_for_what_the_workspace_has_a_use_for_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("field");
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<bool>("isDemanded");
        const auto row = [](const char *name, const QString &key, const QString &value, Field field, bool isAsked,
                             bool isDemanded) {
            QTest::newRow(name) << key << value << int(field) << isAsked << isDemanded;
        };
        row("no short names", u"name.short"_s, u"off"_s, Field::ShortName, false, false);
        row("short names", u"name.short"_s, u"optional"_s, Field::ShortName, true, false);
        row("no dossier without", u"name.short"_s, u"required"_s, Field::ShortName, true, true);
        row("no e-mail", u"email.policy"_s, u"off"_s, Field::ContactEmails, false, false);
        row("e-mail", u"email.policy"_s, u"hint"_s, Field::ContactEmails, true, false);
        row("no dossier without e-mail", u"email.policy"_s, u"required"_s, Field::ContactEmails, true, true);
        row("no paper", u"paper.enabled"_s, u"no"_s, Field::PaperOriginal, false, false);
        row("nor a copy", u"paper.enabled"_s, u"no"_s, Field::PaperCopy, false, false);
        row("another field", u"name.short"_s, u"off"_s, Field::Name, true, false);
    }

    void asks_for_what_the_workspace_has_a_use_for() {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const int, field);
        const SettingValues settings{{{key, value}}};

        QTEST(settings.asksFor(Field(field)), "isAsked");
        QTEST(settings.demands(Field(field)), "isDemanded");
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

private:
    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(SettingSpecsTest)
#include "SettingSpecsTest.moc"
