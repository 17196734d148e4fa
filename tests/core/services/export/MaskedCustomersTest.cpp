#include "services/export/MaskedCustomers.h"

#include "db/Pseudonyms.h"
#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "services/export/CustomerJson.h"
#include "support/ChangeSets.h"
#include "support/CustomerBuilder.h"

#include <QJsonDocument>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer wang() {
    return customerOf(
        {{Field::Number, u"202405-0001"_s}, {Field::Kind, u"organisation"_s}, {Field::Name, u"上海恒启有限公司"_s},
            {Field::CustomerType, u"interested"_s}, {Field::Province, u"310000"_s}, {Field::City, u"310100"_s},
            {Field::County, u"310115"_s}, {Field::FoundedOn, u"2012-07-05"_s}, {Field::TotalAmount, u"1260000"_s},
            {Field::LatestCooperationOn, u"2024-05-03"_s}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactTitle, u"经理"_s},
             {Field::ContactDepartment, u"采购部 13900139000"_s},
             {Field::ContactPhones, u"+8613800138000\n+862168881234"_s},
             {Field::ContactEmails, u"wangfang@example.com"_s}, {Field::ContactWechat, u"wf_123456"_s}}),
            valuesOf({{Field::ContactName, u"李强"_s}, {Field::ContactHonorific, u"先生"_s}}),
            valuesOf({{Field::FollowUpOn, u"2024-05-03"_s}, {Field::FollowUpSummary, u"王芳 13800138000"_s}})});
}

/// A value of each type that is nowhere else.
QString distinctive(const FieldSpec &field) {
    switch (field.type) {
    case FieldType::Phone: return u"+8613977778888"_s;
    case FieldType::Email: return u"secretname@example.com"_s;
    case FieldType::DateTime: return u"2024-05-03T10:20:30+08:00"_s;
    case FieldType::Uscc: return u"91310115MA1K4XJ07F"_s;
    case FieldType::Url: return u"https://secretname.example.com"_s;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Person: return u"secretname 13977778888"_s;
    default: return {};
    }
}

} // namespace

/// What a masked file tells, and what not.
class MaskedCustomersTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const MaskedCustomers m_masking{*m_reference};

    static Pseudonym pseudonymOf(unsigned char secret) {
        Hash hash{};
        hash.fill(secret);
        return Pseudonym{hash};
    }

private Q_SLOTS:
    void keeps_what_is_evaluated_and_masks_contact_data() {
        const Pseudonym pseudonym = pseudonymOf(1);

        const Customer masked = m_masking.masked(wang(), pseudonym);

        QCOMPARE(masked.values,
            valuesOf({{Field::Number, pseudonym.number()}, {Field::Kind, u"organisation"_s},
                {Field::Name, pseudonym.number()}, {Field::CustomerType, u"interested"_s},
                {Field::Province, u"310000"_s}, {Field::City, u"310100"_s}, {Field::FoundedOn, u"2012"_s},
                {Field::TotalAmount, u"1260000"_s}, {Field::LatestCooperationOn, u"2024-05"_s}}));
        QCOMPARE(masked.items(Part::Contacts)[0].values,
            valuesOf({{Field::ContactName, u"王**"_s}, {Field::ContactTitle, u"经理"_s},
                {Field::ContactPhones, u"138****8000\n021-6888****"_s}, {Field::ContactEmails, u"w***@example.com"_s},
                {Field::ContactWechat, u"***"_s}}));
        QCOMPARE(masked.items(Part::Contacts)[1].values,
            valuesOf({{Field::ContactName, u"*先生"_s}, {Field::ContactHonorific, u"先生"_s}}));
        QCOMPARE(masked.items(Part::FollowUps)[0].values, valuesOf({{Field::FollowUpOn, u"2024-05"_s}}));
    }

    void no_text_of_any_field_comes_through() {
        Customer customer{.id = QUuid::createUuid()};
        for (const FieldSpec &field : kFields) {
            const QString text = distinctive(field);
            if (text.isEmpty())
                continue;
            if (field.part == Part::Customer) {
                customer.values.setText(field.field, text);
                customer.values.mark(field.field, "date-invalid", u"secretname"_s);
                continue;
            }
            auto &items = customer.items(field.part);
            if (items.empty())
                items.push_back({.id = QUuid::createUuid()});
            items.front().values.setText(field.field, text);
        }
        customer.createdAt = customer.changedAt = QDateTime::currentDateTimeUtc();

        const Customer masked = m_masking.masked(customer, pseudonymOf(1));

        const QByteArray told =
            QJsonDocument{CustomerJson{m_reference->divisions}.customer(masked)}.toJson(QJsonDocument::Compact);
        for (const char *secret : {"secretname", "13977778888", "91310115MA1K4XJ07F", "10:20:30", "created_at"})
            QVERIFY2(!told.contains(secret), told.constData());
        QVERIFY(told.contains("139****8888"));
        QVERIFY(!told.contains(customer.id.toString(QUuid::WithoutBraces).toLatin1()));
    }

    void a_person_is_told_of_no_more_than_a_firm() {
        const Customer person =
            customerOf({{Field::Name, u"张三"_s}, {Field::Kind, u"person"_s}, {Field::ShortName, u"老张"_s}});

        const Customer masked = m_masking.masked(person, pseudonymOf(1));

        QCOMPARE(masked.values.text(Field::Name), pseudonymOf(1).number());
        QVERIFY(!masked.values.has(Field::ShortName));
    }

    void pseudonyms_stay_for_a_period_and_have_nothing_in_common_with_the_next_data() { addBackends(); }
    void pseudonyms_stay_for_a_period_and_have_nothing_in_common_with_the_next() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const Customer one = wangFang(random);
        const Customer other = wangFang(random);
        QVERIFY(apply(*database, import({creation(one), creation(other)})));
        const QUuid item = QUuid::createUuid();
        const auto of = [&](const Customer &customer, const char *period) {
            return Pseudonyms{*database, period}.of(customer.id).value();
        };
        const Pseudonym november = of(one, "2026-11");

        QCOMPARE(of(one, "2026-11").id(), november.id());
        QCOMPARE(of(one, "2026-11").number(), november.number());
        for (const Pseudonym &another : {of(one, "2026-12"), of(other, "2026-11")}) {
            QVERIFY(another.id() != november.id());
            QVERIFY(another.number() != november.number());
            QVERIFY(another.item(item) != november.item(item));
        }
        QVERIFY(november.id() != one.id);
        QCOMPARE(november.number().size(), 14);
        QCOMPARE(Pseudonyms(*database, "2026-11").of(item).error().code, "database-damaged"_ba);
    }

    void a_new_key_of_the_workspace_changes_no_pseudonym() {
        TestDatabase database;
        RandomCustomers random{1};
        const Customer one = wangFang(random);
        QVERIFY(apply(*database, import({creation(one)})));
        const QString before = Pseudonyms{*database, "2026-11"}.of(one.id).value().number();

        QVERIFY(database->rotateKey(SecretBytes::copyOf(QByteArray(32, 'n'))));

        QCOMPARE(Pseudonyms(*database, "2026-11").of(one.id).value().number(), before);
    }

    void periods_are_those_of_the_setting_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("period");
        QTest::newRow("as it is at first") << QString{} << "2026-11"_ba;
        QTest::newRow("day") << u"day"_s << "2026-11-20"_ba;
        QTest::newRow("quarter") << u"quarter"_s << "2026-Q4"_ba;
        QTest::newRow("year") << u"year"_s << "2026"_ba;
    }
    void periods_are_those_of_the_setting() {
        QFETCH(const QString, setting);
        QFETCH(const QByteArray, period);
        const SettingValues settings{
            setting.isEmpty() ? QMap<QString, QString>{} : QMap<QString, QString>{{u"mask.period"_s, setting}}};

        QCOMPARE(maskPeriod(settings, QDate{2026, 11, 20}), period);
    }
};

QTEST_GUILESS_MAIN(MaskedCustomersTest)
#include "MaskedCustomersTest.moc"
