#include "domain/Rights.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

FieldValues valuesOf(std::initializer_list<std::pair<Field, QString>> values) {
    FieldValues result;
    for (const auto &[field, text] : values)
        result.setText(field, text);
    return result;
}

FieldValues customerOf(const QString &owner, const QString &department = {}) {
    return valuesOf({{Field::Owner, owner}, {Field::Department, department}});
}

const std::vector<Account> kAccounts{
    {.name = u"管理员"_s, .role = Role::Administrator},
    {.name = u"王主管"_s, .role = Role::Manager, .department = u"华东"_s},
    {.name = u"李雷"_s, .role = Role::Rep, .department = u"华东"_s},
    {.name = u"韩梅梅"_s, .role = Role::Rep, .department = u"华南"_s},
    {.name = u"客服"_s, .role = Role::Service},
    {.name = u"离职"_s, .role = Role::Manager, .department = u"华东"_s, .isActive = false},
};

Rights rightsOf(const QString &person, const QMap<QString, QString> &settings = {}) {
    return {person, kAccounts, SettingValues{settings}};
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybody_may_do_everything_while_there_is_one_account() {
        const Rights rights{u"谁"_s, std::span{kAccounts}.first(1), {}};

        QVERIFY(rights.isEverything() && rights.administrates() && rights.writes());
        QVERIFY(rights.entry());
        QVERIFY(rights.sees(customerOf(u"李雷"_s)));
    }

    void sees_whose_customers_he_may_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("seen");

        QTest::addRow("administrator") << u"管理员"_s << u"own team other nobody"_s;
        QTest::addRow("manager") << u"王主管"_s << u"own team nobody"_s;
        QTest::addRow("rep") << u"李雷"_s << u"own nobody"_s;
        QTest::addRow("rep of another department") << u"韩梅梅"_s << u"other nobody"_s;
        QTest::addRow("service") << u"客服"_s << u"own team other nobody"_s;
        QTest::addRow("switched off") << u"离职"_s << QString{};
        QTest::addRow("unknown") << u"谁"_s << QString{};
    }

    void sees_whose_customers_he_may() {
        QFETCH(const QString, person);
        const Rights rights = rightsOf(person);
        QStringList seen;
        for (const auto &[name, values] :
            {std::pair{u"own"_s, customerOf(u"李雷"_s)}, std::pair{u"team"_s, customerOf(u"已走的人"_s, u"华东"_s)},
                std::pair{u"other"_s, customerOf(u"韩梅梅"_s, u"华南"_s)}, std::pair{u"nobody"_s, customerOf({})}}) {
            QCOMPARE(matches(rights.visible(), {.id = {}, .values = values}), rights.sees(values));
            QCOMPARE(rights.why(values).isEmpty(), !rights.sees(values));
            if (rights.sees(values))
                seen << name;
        }

        QTEST(seen.join(u' '), "seen");
        QCOMPARE(rights.entry().has_value(), !seen.isEmpty());
    }

    void changes_what_he_may() {
        const Customer own{.id = {}, .values = customerOf(u"李雷"_s)};
        const Customer other{.id = {}, .values = customerOf(u"韩梅梅"_s)};
        const CustomerChange edit{.customer = {}, .fields = {{.field = Field::Remark, .after = {.text = u"x"_s}}}};
        const Rights fixed = rightsOf(u"李雷"_s, {{u"role.rep.readonly"_s, u"remark"_s}});

        QVERIFY(rightsOf(u"李雷"_s).mayWrite(edit, own));
        QCOMPARE(rightsOf(u"李雷"_s).mayWrite(edit, other).error().code, "no-right"_ba);
        QVERIFY(rightsOf(u"王主管"_s).mayWrite(edit, own));
        QCOMPARE(rightsOf(u"客服"_s).mayWrite(edit, own).error().code, "no-right"_ba);
        QCOMPARE(rightsOf(u"谁"_s).mayWrite(edit, {}).error().code, "no-right"_ba);
        QCOMPARE(fixed.mayWrite(edit, own).error().code, "no-right"_ba);
        QVERIFY(!rightsOf(u"李雷"_s).mayWrite({.customer = {}, .kind = CustomerChange::Kind::Approve}, own));
        QVERIFY(rightsOf(u"王主管"_s).mayWrite({.customer = {}, .kind = CustomerChange::Kind::Approve}, own));
    }

    void service_sees_neither_budget_nor_contracts() {
        Customer customer{.id = {}, .values = customerOf(u"李雷"_s)};
        customer.values.setText(Field::Budget, u"1..2"_s);
        customer.values.setText(Field::Name, u"甲公司"_s);
        customer.items(Part::Contracts) = {{.id = {}, .values = valuesOf({{Field::ContractRecordNumber, u"HT-1"_s}})}};
        customer.items(Part::Complaints) = {{.id = {}, .values = valuesOf({{Field::ComplaintContent, u"慢"_s}})}};
        const Rights service = rightsOf(u"客服"_s);
        const Customer shown = service.shown(customer);

        QVERIFY(!shown.values.has(Field::Budget));
        QVERIFY(shown.items(Part::Contracts).empty());
        QCOMPARE(shown.values.text(Field::Name), u"甲公司"_s);
        QCOMPARE(shown.items(Part::Complaints), customer.items(Part::Complaints));
        QCOMPARE(rightsOf(u"李雷"_s).shown(customer), customer);
        const Filter asks{.kind = Filter::Kind::Not,
            .operands = {{.kind = Filter::Kind::Condition, .condition = {.field = Field::Budget}}}};
        QCOMPARE(service.hiddenIn(asks), Field::Budget);
        QVERIFY(!rightsOf(u"李雷"_s).hiddenIn(asks));
    }

    void hides_what_a_change_was_about() {
        CustomerChange change{.customer = {},
            .fields = {{.field = Field::PaymentRecord, .after = {.text = u"欠款"_s}},
                {.field = Field::Remark, .after = {.text = u"x"_s}}}};
        const Rights rep = rightsOf(u"李雷"_s, {{u"role.rep.hidden"_s, u"payment_record"_s}});

        QCOMPARE(rep.shown(change).fields.size(), std::size_t(1));
        QCOMPARE(rep.mayWrite(change, {.id = {}, .values = customerOf(u"李雷"_s)}).error().code, "no-right"_ba);
        change.fields.erase(change.fields.begin());
        QVERIFY(rep.mayWrite(change, {.id = {}, .values = customerOf(u"李雷"_s)}));
    }

    void keeps_single_own_fields_from_a_role() {
        const Rights rep =
            rightsOf(u"李雷"_s, {{u"role.rep.hidden"_s, u"x_margin"_s}, {u"role.rep.readonly"_s, u"x_score"_s}});
        const Customer before{.id = {}, .values = customerOf(u"李雷"_s)};
        const auto with = [&before](const QString &field) {
            Customer customer = before;
            setOwnValue(customer, field, valuesOf({{Field::OwnValueNumber, u"120000"_s}}));
            return customer;
        };
        const Filter asks{.kind = Filter::Kind::Condition,
            .condition = {.field = Field::OwnValueNumber, .value = u"120000"_s, .own = u"x_margin"_s}};

        QVERIFY(rep.shown(with(u"x_margin"_s)).items(Part::OwnValues).empty());
        QVERIFY(rep.shown(difference(before, with(u"x_margin"_s))).items.empty());
        QVERIFY(!rep.maySee(asks));
        QVERIFY(rightsOf(u"王主管"_s).maySee(asks));
        QCOMPARE(rep.shown(with(u"x_score"_s)), with(u"x_score"_s));
        for (const QString &field : {u"x_margin"_s, u"x_score"_s})
            QCOMPARE(rep.mayWrite(difference(before, with(field)), before).error().code, "no-right"_ba);
        QVERIFY(rep.mayWrite(difference(before, with(u"x_other"_s)), before));
    }

    void hands_over_within_his_reach() {
        QVERIFY(rightsOf(u"管理员"_s).handsOver(u"韩梅梅"_s));
        QVERIFY(rightsOf(u"王主管"_s).handsOver(u"李雷"_s));
        QVERIFY(!rightsOf(u"王主管"_s).handsOver(u"韩梅梅"_s));
        QVERIFY(!rightsOf(u"李雷"_s).handsOver(u"李雷"_s));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "RightsTest.moc"
