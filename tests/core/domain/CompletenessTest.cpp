#include "domain/Completeness.h"
#include "domain/SettingSpecs.h"

#include "support/CustomerBuilder.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class CompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expects_what_its_own_switches_demand() {
        const Completeness demanding{
            SettingValues{{{u"name.short"_s, u"required"_s}, {u"email.policy"_s, u"required"_s}}}};
        Customer firm = customerOf({{Field::Name, u"甲有限公司"_s}});
        Customer person = customerOf({{Field::Name, u"王芳"_s}, {Field::Kind, u"person"_s}});

        QVERIFY(std::ranges::contains(demanding.missing(firm), Field::ShortName));
        QVERIFY(std::ranges::contains(demanding.missing(firm), Field::ContactEmails));
        QVERIFY(!std::ranges::contains(demanding.missing(person), Field::ShortName));
        QVERIFY(!std::ranges::contains(Completeness{}.missing(firm), Field::ShortName));
    }

    void counts_what_every_dossier_should_have() {
        QCOMPARE(Completeness{}.percent(Customer{}), 0);
        QCOMPARE(Completeness{}.percent(customerOf({{Field::Name, u"甲"_s}, {Field::Remark, u"x"_s}})), 20);
        QCOMPARE(Completeness{}.percent(customerOf(
                     {{Field::Name, u"甲"_s}, {Field::CustomerType, u"prospect"_s}, {Field::Stage, u"research"_s}},
                     {valuesOf({{Field::ContactName, u"王"_s}}), valuesOf({{Field::ContactPhones, u"+8610"_s}})})),
            100);
    }

    void asks_more_of_some_types_and_stages() {
        const Completeness asked{SettingValues{
            {{u"required.profile"_s, u"name; customer: contract_from; delivery: contract_from,contract_to"_s}}}};
        Customer customer = customerOf({{Field::Name, u"甲"_s}, {Field::CustomerType, u"prospect"_s}});
        QCOMPARE(asked.percent(customer), 100);

        customer.values.setText(Field::CustomerType, u"customer"_s);
        QCOMPARE(asked.missing(customer), std::vector{Field::ContractFrom});
        customer.values.setText(Field::Stage, u"delivery"_s);
        QCOMPARE(asked.missing(customer), (std::vector{Field::ContractFrom, Field::ContractTo}));
        QCOMPARE(asked.percent(customer), 33);
    }

    void wants_to_know_where_somebody_is_from_whose_source_is_other() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}, {Field::Source, u"exhibition"_s}});
        QVERIFY(!std::ranges::contains(Completeness{}.missing(customer), Field::SourceDetail));

        customer.values.setText(Field::Source, u"other"_s);
        QVERIFY(std::ranges::contains(Completeness{}.missing(customer), Field::SourceDetail));

        customer.values.setText(Field::SourceDetail, u"老同学介绍的展商"_s);
        QVERIFY(!std::ranges::contains(Completeness{}.missing(customer), Field::SourceDetail));
    }

    void does_not_count_a_mark_alone() {
        Customer customer = customerOf({{Field::Name, u"甲"_s}});
        customer.values.mark(Field::CustomerType, "enum-unknown", u"VIP"_s);

        QCOMPARE(Completeness{}.percent(customer), 20);
    }
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"
