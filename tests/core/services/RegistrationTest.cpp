#include "services/Registration.h"

#include "reference/Reference.h"
#include "services/Clock.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

TypedValue typed(const QString &path, const QString &text) { return {parseFieldPath(path).value(), text}; }

/// What the workspace requires by default.
std::vector<TypedValue> required() {
    return {typed(u"name"_s, u"甲公司"_s), typed(u"contacts[0].name"_s, u"王芳"_s),
        typed(u"contacts[0].phones"_s, u"13800138000"_s)};
}

std::vector<TypedValue> requiredAnd(const TypedValue &more) {
    std::vector<TypedValue> values = required();
    values.push_back(more);
    return values;
}

} // namespace

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto reference = Reference::load();
        QVERIFY(reference.has_value());
        m_reference = *std::move(reference);
    }

    void a_new_dossier_belongs_to_who_types_it() {
        const auto dossier = registration().create(required(), u"李雷"_s);

        QVERIFY(dossier.has_value());
        QVERIFY(!dossier->customer.id.isNull());
        QCOMPARE(dossier->customer.values.text(Field::Owner), u"李雷"_s);
        QCOMPARE(dossier->customer.values.text(Field::CustomerType), u"prospect"_s);
        QCOMPARE(
            dossier->customer.items(Part::Contacts).front().values.text(Field::ContactPhones), u"+8613800138000"_s);
        QVERIFY(dossier->warnings.empty());
    }

    void questions_what_the_workspace_does_not_want_and_recommends_what_it_does_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isMarked");

        QTest::addRow("a door") << u"address.depth"_s << u"county"_s << u"address"_s << u"科技园1号"_s
                                << u"客户地址只记到区县"_s << true;
        QTest::addRow("a door that is wanted")
            << u"address.depth"_s << u"full"_s << u"address"_s << u"科技园1号"_s << QString{} << false;
        QTest::addRow("a method") << u"followup.methods"_s << u"phone"_s << u"follow_ups[0].method"_s << u"拜访"_s
                                  << u"跟进方式不在本工作区的范围内"_s << true;
        QTest::addRow("a free address") << u"email.policy"_s << u"hint"_s << u"contacts[0].emails"_s
                                        << u"wangfang@vip.163.com"_s << u"企业邮箱优先"_s << false;
        QTest::addRow("a free address that nobody minds")
            << u"email.policy"_s << u"off"_s << u"contacts[0].emails"_s << u"wangfang@163.com"_s << QString{} << false;
        QTest::addRow("an address like a free one") << u"email.policy"_s << u"hint"_s << u"contacts[0].emails"_s
                                                    << u"wangfang@myqq.com"_s << QString{} << false;
    }

    void questions_what_the_workspace_does_not_want_and_recommends_what_it_does() {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QString, rule);
        QFETCH(const bool, isMarked);
        const Registration registration{*m_reference, m_clock, SettingValues{{{key, value}}}};
        std::vector<TypedValue> values = requiredAnd(typed(path, text));
        values.front().text = u"甲有限公司"_s;

        const auto dossier = registration.create(values, u"李雷"_s);

        QCOMPARE(dossier->warnings.size(), rule.isEmpty() ? 0 : 1);
        if (!rule.isEmpty())
            QCOMPARE(dossier->warnings.front().rule, rule);
        const FieldPath place = parseFieldPath(path).value();
        const FieldValues &there =
            place.item < 0 ? dossier->customer.values : dossier->customer.items(place.part).front().values;
        QCOMPARE(there[*place.field].isDoubtful(), isMarked);
        QVERIFY(there.has(*place.field));
    }

    void tells_a_firm_from_a_person_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("kind");

        QTest::addRow("a firm") << u"甲有限公司"_s << u"王芳"_s << u"organisation"_s;
        QTest::addRow("a person") << u"王芳"_s << u"王芳"_s << u"person"_s;
        QTest::addRow("who knows") << u"清风"_s << u"王芳"_s << QString{};
    }

    void tells_a_firm_from_a_person() {
        QFETCH(const QString, name);
        QFETCH(const QString, contact);
        const std::vector values{typed(u"name"_s, name), typed(u"contacts[0].name"_s, contact),
            typed(u"contacts[0].phones"_s, u"13800138000"_s)};

        QTEST(registration().create(values, u"李雷"_s)->customer.values.text(Field::Kind), "kind");
    }

    void a_former_number_stays_an_alias() {
        Customer customer = registration().create(required(), u"李雷"_s)->customer;
        customer.values.setText(Field::Number, u"202405-0001"_s);

        const auto changed = registration().change(customer, std::vector{typed(u"number"_s, u"K-1"_s)});

        QCOMPARE(changed->customer.values.text(Field::Number), u"K-1"_s);
        QCOMPARE(changed->customer.values.text(Field::NumberAliases), u"202405-0001"_s);
    }

    void asks_about_what_a_rule_does_not_allow_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("remedyText");

        QTest::addRow("a short name") << u"name"_s << u"清风科技"_s << u"企业名称须为全称"_s << u"name"_s
                                      << u"清风科技有限公司"_s;
        QTest::addRow("a referral by nobody")
            << u"source"_s << u"转介绍"_s << u"转介绍须写明转介绍人"_s << u"referrer"_s << u"李雷"_s;
        QTest::addRow("a customer without a contract")
            << u"customer_type"_s << u"合作客户"_s << u"合作客户须有合同或合作日期"_s << u"contract_from"_s
            << u"2024-01-01"_s;
        QTest::addRow("at risk for no reason")
            << u"risk_flag"_s << u"true"_s << u"风险客户须写明风险原因"_s << u"risk_reason"_s << u"公司搬迁"_s;
    }

    void asks_about_what_a_rule_does_not_allow() {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QString, remedy);
        QFETCH(const QString, remedyText);
        const auto dossier = registration().create(requiredAnd(typed(path, text)), u"李雷"_s);
        const Field field = *typed(path, text).path.field;

        QCOMPARE(dossier->warnings.size(), 1u);
        QCOMPARE(dossier->warnings.front().code, "rule-violated"_ba);
        QTEST(dossier->warnings.front().rule, "rule");
        QCOMPARE(dossier->customer.values[field].markCode, "rule-violated"_ba);
        QCOMPARE(dossier->customer.values[field].markText, text);

        const auto mended = registration().change(dossier->customer, std::vector{typed(remedy, remedyText)});

        QVERIFY(mended->warnings.empty());
        QVERIFY(mended->customer.values[field].markCode.isEmpty());
    }

    void reads_a_place_as_an_import_does_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("address");

        QTest::addRow("a city") << u"city"_s << u"深圳"_s << u"440000 440300 "_s << QString{};
        QTest::addRow("a county of the city there")
            << u"county"_s << u"西湖区"_s << u"330000 330100 330106"_s << QString{};
        QTest::addRow("another province") << u"province"_s << u"广东"_s << u"440000  "_s << QString{};
        QTest::addRow("an address") << u"address"_s << u"浙江省杭州市西湖区文一路1号"_s << u"330000 330100 330106"_s
                                    << u"文一路1号"_s;
        QTest::addRow("an address elsewhere") << u"address"_s << u"广东省深圳市南山区科技园1号"_s << u"330000 330100 "_s
                                              << u"广东省深圳市南山区科技园1号"_s;
    }

    void reads_a_place_as_an_import_does() {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QString, codes);
        const Customer there = registration().create(requiredAnd(typed(u"city"_s, u"杭州市"_s)), u"李雷"_s)->customer;
        QCOMPARE(there.values.text(Field::Province), u"330000"_s);

        const FieldValues values = registration().change(there, std::vector{typed(path, text)})->customer.values;

        QCOMPARE(QStringList({values.text(Field::Province), values.text(Field::City), values.text(Field::County)})
                     .join(u' '),
            codes);
        QTEST(values.text(Field::Address), "address");
    }

    void an_owner_who_is_named_owns_it() {
        const auto dossier = registration().create(requiredAnd(typed(u"owner"_s, u"韩梅梅"_s)), u"李雷"_s);

        QCOMPARE(dossier->customer.values.text(Field::Owner), u"韩梅梅"_s);
    }

    void refuses_what_cannot_be_read_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");

        QTest::addRow("no date") << u"founded_on"_s << u"去年春天"_s << "date-invalid"_ba;
        QTest::addRow("no amount") << u"total_amount"_s << u"面议"_s << "amount-invalid"_ba;
        QTest::addRow("no option") << u"customer_type"_s << u"朋友"_s << "enum-unknown"_ba;
        QTest::addRow("no division") << u"province"_s << u"亚特兰蒂斯"_s << "division-unknown"_ba;
        QTest::addRow("a section of industry") << u"industry"_s << u"制造业"_s << "industry-unknown"_ba;
        QTest::addRow("no phone") << u"contacts[0].phones[1]"_s << u"62345678"_s << "phone-invalid"_ba;
        QTest::addRow("too long") << u"remark"_s << QString{32'001, u'x'} << "limit-exceeded"_ba;
        QTest::addRow("behind the end of a list") << u"contacts[2].name"_s << u"李雷"_s << "field-unknown"_ba;
        QTest::addRow("behind the end of the values")
            << u"contacts[0].phones[2]"_s << u"13900139000"_s << "field-unknown"_ba;
        QTest::addRow("a whole item with a value") << u"contacts[0]"_s << u"王芳"_s << "field-unknown"_ba;
    }

    void refuses_what_cannot_be_read() {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, code);

        const auto dossier = registration().create(requiredAnd(typed(path, text)), u"李雷"_s);

        QVERIFY(!dossier.has_value());
        QCOMPARE(dossier.error().code, code);
        QCOMPARE(dossier.error().kind, Error::Kind::InvalidInput);
    }

    void a_doubtful_value_is_kept_and_told() {
        const auto dossier = registration().create(requiredAnd(typed(u"total_amount"_s, u"约10万"_s)), u"李雷"_s);

        QVERIFY(dossier.has_value());
        QCOMPARE(dossier->customer.values.text(Field::TotalAmount), u"10000000"_s);
        QCOMPARE(dossier->customer.values[Field::TotalAmount].markCode, "amount-invalid"_ba);
        QCOMPARE(dossier->warnings.size(), 1);
        QCOMPARE(dossier->warnings.front().field, Field::TotalAmount);
    }

    void refuses_a_dossier_without_what_is_required() {
        for (std::size_t left = 0; left < 3; ++left) {
            std::vector<TypedValue> values = required();
            values.erase(values.begin() + std::ptrdiff_t(left));
            QCOMPARE(registration().create(values, u"李雷"_s).error().code, "required-missing"_ba);
        }
    }

    void who_decides_is_a_key_contact_until_somebody_says_otherwise() {
        const Customer made =
            registration().create(requiredAnd(typed(u"contacts[0].role"_s, u"最终决策人"_s)), u"李雷"_s)->customer;
        QCOMPARE(made.items(Part::Contacts).front().values.text(Field::ContactKey), u"true"_s);

        const Customer said = registration().change(made, std::vector{typed(u"contacts[0].key"_s, u"否"_s)})->customer;
        const Customer later = registration().change(said, std::vector{typed(u"remark"_s, u"电话"_s)})->customer;

        QVERIFY(later.items(Part::Contacts).front().values.text(Field::ContactKey) != u"true"_s);
    }

    void one_contact_with_name_and_phone_is_enough() {
        const auto dossier = registration().create(requiredAnd(typed(u"contacts[1].name"_s, u"李雷"_s)), u"李雷"_s);

        QVERIFY(dossier.has_value());
    }

    void an_edit_that_was_read_already_brings_the_same_along() {
        Customer before = registration().create(required(), u"李雷"_s)->customer;
        const auto typedIn = registration().change(
            before, std::vector{typed(u"need_records[0].content"_s, u"加一台"_s),
                        typed(u"need_records[0].priority"_s, u"high"_s), typed(u"need_records[0].state"_s, u"closed"_s),
                        typed(u"contracts[0].number"_s, u"HT-1"_s), typed(u"contracts[0].from"_s, u"2026-01-01"_s)});
        Customer after = before;
        after.items(Part::NeedRecords) = {{.id = typedIn->customer.items(Part::NeedRecords).front().id}};
        FieldValues &need = after.items(Part::NeedRecords).front().values;
        need.setText(Field::NeedRecordContent, u"加一台"_s);
        need.setText(Field::NeedRecordPriority, u"high"_s);
        need.setText(Field::NeedRecordState, u"closed"_s);
        after.items(Part::Contracts) = {{.id = typedIn->customer.items(Part::Contracts).front().id}};
        FieldValues &contract = after.items(Part::Contracts).front().values;
        contract.setText(Field::ContractRecordNumber, u"HT-1"_s);
        contract.setText(Field::ContractRecordFrom, u"2026-01-01"_s);

        const TypedDossier completed = registration().completed(before, after);

        QCOMPARE(completed.customer, typedIn->customer);
        QCOMPARE(completed.warnings, typedIn->warnings);
        QCOMPARE(completed.customer.values.text(Field::ContractFrom), u"2026-01-01"_s);
        QCOMPARE(completed.customer.items(Part::NeedRecords).front().values[Field::NeedRecordState].markCode,
            "rule-violated"_ba);
    }

    void what_was_missing_before_may_stay_missing() {
        Customer old;
        old.values.setText(Field::Name, u"甲公司"_s);

        QVERIFY(registration().change(old, std::vector{typed(u"remark"_s, u"x"_s)}).has_value());
        QCOMPARE(registration().change(old, std::vector{typed(u"name"_s, u""_s)}).error().code, "required-missing"_ba);
    }

    void clearing_takes_values_items_and_single_numbers_away() {
        Customer customer = registration()
                                .create(requiredAnd(typed(u"contacts[0].phones[1]"_s, u"021-62345678"_s)), u"李雷"_s)
                                ->customer;
        customer.items(Part::Contacts).front().values.setText(Field::ContactPhoneUses, u"work\nprivate"_s);

        const auto changed = registration().change(
            customer, std::vector{typed(u"contacts[0].phones[0]"_s, u""_s), typed(u"owner"_s, u"无"_s)});

        const FieldValues &contact = changed->customer.items(Part::Contacts).front().values;
        QCOMPARE(contact.text(Field::ContactPhones), u"+862162345678"_s);
        QCOMPARE(contact.text(Field::ContactPhoneUses), u"private"_s);
        QVERIFY(!changed->customer.values.has(Field::Owner));
        QCOMPARE(registration().change(customer, std::vector{typed(u"contacts[0]"_s, u""_s)}).error().code,
            "required-missing"_ba);
    }

private:
    Registration registration() const { return {*m_reference, m_clock, SettingValues{}}; }

    SystemClock m_clock{QDateTime::fromString(u"2026-11-20T09:00:00+08:00"_s, Qt::ISODate)};
    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "RegistrationTest.moc"
