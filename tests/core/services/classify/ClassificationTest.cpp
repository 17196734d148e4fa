#include "services/classify/Classifying.h"

#include "reference/Reference.h"
#include "support/CustomerBuilder.h"
#include "support/StandardRules.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &day) { return QDateTime::fromString(day + u"T09:00:00+08:00"_s, Qt::ISODate); }

const QString kToday = u"2026-11-20"_s;

Customer firm(
    std::initializer_list<std::pair<Field, QString>> texts = {}, std::initializer_list<FieldValues> items = {}) {
    Customer customer = customerOf({{Field::Name, u"北京科技有限公司"_s}}, items);
    for (const auto &[field, text] : texts)
        customer.values.setText(field, text);
    return customer;
}

/// One of the rules in tests/data.
QByteArray stored(const QString &name) {
    QFile file{QStringLiteral(TEST_DATA "/rules/") + name + u".json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

FieldValues followUp(const QString &on) { return valuesOf({{Field::FollowUpOn, on}}); }

} // namespace

class ClassificationTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    std::shared_ptr<Classifications> rules(
        const QByteArray &json, const QString &today, const QMap<QString, QString> &set = {}) const {
        return Classifications::of(std::array{json}, SettingValues{set}, *m_reference, at(today)).value();
    }
    std::shared_ptr<Classifications> rules(
        const QString &today = kToday, const QMap<QString, QString> &set = {}) const {
        return rules(standardRules(), today, set);
    }

    std::vector<CustomerLabel> labels(const Customer &customer, const QString &dimension, const QString &today = kToday,
        const QMap<QString, QString> &set = {}) const {
        std::vector<CustomerLabel> found = rules(today, set)->labels(customer, Language::Chinese);
        std::erase_if(found, [&](const CustomerLabel &label) { return label.dimension != dimension; });
        return found;
    }

    /// The last label in a dimension, which is a suggestion where there is one; empty: none.
    QString label(const Customer &customer, const QString &dimension, const QString &today = kToday,
        const QMap<QString, QString> &set = {}) const {
        const auto found = labels(customer, dimension, today, set);
        return found.empty() ? QString{} : found.back().label;
    }

private Q_SLOTS:
    void grades_by_the_amount_of_the_year_data() {
        QTest::addColumn<QString>("cents");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("value");

        QTest::newRow("99,999.99") << u"9999999"_s << u"B"_s << u"medium"_s;
        QTest::newRow("100,000") << u"10000000"_s << u"A"_s << u"high"_s;
        QTest::newRow("99,999") << u"9999900"_s << u"B"_s << u"medium"_s;
        QTest::newRow("50,000") << u"5000000"_s << u"B"_s << u"medium"_s;
        QTest::newRow("49,999") << u"4999900"_s << u"C"_s << u"low"_s;
        QTest::newRow("10,000") << u"1000000"_s << u"C"_s << u"low"_s;
        QTest::newRow("9,999") << u"999900"_s << u"D"_s << u"low"_s;
        QTest::newRow("nothing") << QString{} << u"D"_s << u"low"_s;
    }

    void grades_by_the_amount_of_the_year() {
        QFETCH(const QString, cents);
        const Customer customer = firm({{Field::AnnualAmount, cents}});

        QTEST(label(customer, u"tier"_s), "tier");
        QTEST(label(customer, u"value"_s), "value");
    }

    void an_edge_belongs_where_the_setting_says() {
        const Customer customer = firm({{Field::AnnualAmount, u"10000000"_s}});

        QCOMPARE(label(customer, u"tier"_s, kToday, {{u"grade.edge_rule"_s, u"upper"_s}}), u"B"_s);
        QCOMPARE(label(customer, u"tier"_s, kToday, {{u"grade.edges"_s, u"200000,50000,10000"_s}}), u"B"_s);
        QCOMPARE(label(customer, u"tier"_s, kToday, {{u"grade.scheme"_s, u"value"_s}}), QString{});
    }

    void takes_last_year_where_this_one_has_no_amount() {
        const Customer customer =
            firm({}, {valuesOf({{Field::AnnualAmountYear, u"2025"_s}, {Field::AnnualAmountAmount, u"6000000"_s}}),
                         valuesOf({{Field::AnnualAmountYear, u"2024"_s}, {Field::AnnualAmountAmount, u"60000000"_s}})});

        QCOMPARE(label(customer, u"tier"_s), u"B"_s);
        QCOMPARE(label(customer, u"tier"_s, u"2027-01-02"_s), u"D"_s);
    }

    void tells_the_numbers_that_decided() {
        const Customer customer = firm({{Field::AnnualAmount, u"12600000"_s}});

        QCOMPARE(labels(customer, u"tier"_s).front().reason, u"年度合作金额 12.6 万元 ≥ 10 万元"_s);
        const auto english = rules()->labels(customer, Language::English);
        const auto tier = std::ranges::find(english, u"tier"_s, &CustomerLabel::dimension);
        QCOMPARE(tier->reason, u"Amount of the year CNY 126,000 ≥ CNY 100,000"_s);
    }

    void potential_is_the_other_way_to_an_a() {
        const Customer customer = firm({{Field::Potential, u"A"_s}, {Field::AnnualAmount, u"100"_s}});

        QCOMPARE(label(customer, u"tier"_s), u"A"_s);
        QVERIFY(labels(customer, u"tier"_s).front().reason.startsWith(u"A(潜力)"_s));
        QCOMPARE(label(customer, u"tier"_s, kToday, {{u"grade.precedence"_s, u"amount"_s}}), u"D"_s);
    }

    void sizes_both_edges_as_medium_data() {
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("band");

        QTest::newRow("501") << u"501"_s << u"large"_s << u"above_500"_s;
        QTest::newRow("500") << u"500"_s << u"medium"_s << u"300_to_500"_s;
        QTest::newRow("300") << u"300"_s << u"medium"_s << u"300_to_500"_s;
        QTest::newRow("299") << u"299"_s << u"small"_s << u"below_300"_s;
        QTest::newRow("unknown") << QString{} << QString{} << QString{};
    }

    void sizes_both_edges_as_medium() {
        QFETCH(const QString, staff);
        const Customer customer = firm({{Field::Employees, staff}});

        QTEST(label(customer, u"size"_s), "size");
        QTEST(label(customer, u"staff"_s, kToday, {{u"size.labels"_s, u"bands"_s}}), "band");
    }

    void proposes_lost_three_months_after_the_end() {
        const Customer customer = firm(
            {{Field::CustomerType, u"customer"_s}, {Field::Stage, u"ended"_s}, {Field::ContractTo, u"2024-01-31"_s}});

        QCOMPARE(label(customer, u"customer_type"_s, u"2024-04-30"_s), u"customer"_s);
        const auto later = labels(customer, u"customer_type"_s, u"2024-05-01"_s);
        QCOMPARE(later.size(), 2);
        QCOMPARE(later.front().label, u"customer"_s);
        QCOMPARE(later.back().label, u"lost"_s);
        QVERIFY(later.back().isSuggested);
        QCOMPARE(later.back().since, QDate(2024, 5, 1));
        QCOMPARE(
            label(customer, u"customer_type"_s, u"2024-02-01"_s, {{u"lifecycle.lost_after"_s, u"0"_s}}), u"lost"_s);
    }

    void does_not_lose_who_has_a_later_contract() {
        const Customer customer = firm({{Field::CustomerType, u"customer"_s}, {Field::ContractTo, u"2024-01-31"_s}},
            {valuesOf({{Field::ContractRecordTo, u"2024-12-31"_s}})});

        QCOMPARE(label(customer, u"customer_type"_s, u"2024-06-01"_s), u"customer"_s);
    }

    void proposes_only_what_may_follow() {
        const Customer customer =
            firm({{Field::CustomerType, u"customer"_s}, {Field::ExpectedCloseOn, u"2026-12-01"_s}});

        QCOMPARE(labels(customer, u"customer_type"_s).size(), 1);
        QCOMPARE(label(firm({{Field::CustomerType, u"prospect"_s}, {Field::ExpectedCloseOn, u"2026-12-01"_s}}),
                     u"customer_type"_s),
            u"interested"_s);
    }

    void sets_a_type_only_where_it_may() {
        Customer customer = firm({{Field::CustomerType, u"customer"_s}, {Field::ContractTo, u"2024-01-31"_s}});
        Customer other = customer;

        rules()->write(customer);
        rules(kToday, {{u"lifecycle.confirm"_s, u"auto"_s}})->write(other);

        QCOMPARE(customer.values.text(Field::CustomerType), u"customer"_s);
        QCOMPARE(other.values.text(Field::CustomerType), u"lost"_s);
        QCOMPARE(other.values.text(Field::Stage), u"ended"_s);
    }

    void tells_how_urgent_it_is_by_the_expected_close_data() {
        QTest::addColumn<QString>("close");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<QString>("interest");

        QTest::newRow("today") << u"2026-11-20"_s << u"urgent"_s << u"high"_s;
        QTest::newRow("20 days") << u"2026-12-10"_s << u"urgent"_s << u"high"_s;
        QTest::newRow("30 days") << u"2026-12-20"_s << u"urgent"_s << u"high"_s;
        QTest::newRow("31 days") << u"2026-12-21"_s << u"normal"_s << QString{};
        QTest::newRow("60 days") << u"2027-01-19"_s << u"normal"_s << QString{};
        QTest::newRow("91 days") << u"2027-02-19"_s << u"long_term"_s << QString{};
        QTest::newRow("yesterday") << u"2026-11-19"_s << QString{} << QString{};
        QTest::newRow("some month") << u"2026-12"_s << QString{} << QString{};
    }

    void tells_how_urgent_it_is_by_the_expected_close() {
        QFETCH(const QString, close);
        const Customer customer = firm({{Field::ExpectedCloseOn, close}});

        QTEST(label(customer, u"urgency"_s), "urgency");
        QTEST(label(customer, u"interest"_s), "interest");
    }

    void falls_asleep_after_ninety_days_and_wakes_up() {
        Customer customer = firm({}, {followUp(u"2026-08-22"_s)});

        QVERIFY(!rules(u"2026-11-19"_s)->write(customer) || !customer.values.has(Field::Dormant));
        QVERIFY(rules(u"2026-11-20"_s)->write(customer));
        QCOMPARE(customer.values.text(Field::Dormant), u"true"_s);
        QCOMPARE(labels(customer, u"dormant"_s).front().since, QDate(2026, 11, 20));

        customer.items(Part::FollowUps).push_back({.id = QUuid::createUuid(), .values = followUp(u"2026-11-20"_s)});
        QVERIFY(rules(u"2026-11-20"_s)->write(customer));
        QVERIFY(!customer.values.has(Field::Dormant));
        QCOMPARE(
            label(firm({}, {followUp(u"2020-01-01"_s)}), u"dormant"_s, kToday, {{u"dormant.after_days"_s, u"0"_s}}),
            QString{});
    }

    void follows_the_rhythm_of_follow_ups() {
        QCOMPARE(label(firm({}, {followUp(u"2026-11-13"_s)}), u"activity"_s), u"high"_s);
        QCOMPARE(label(firm({}, {followUp(u"2026-11-12"_s)}), u"activity"_s), u"medium"_s);
        QCOMPARE(label(firm({}, {followUp(u"2026-10-19"_s)}), u"activity"_s), u"low"_s);
        QCOMPARE(label(firm({}, {followUp(u"2026-08-19"_s)}), u"activity"_s), QString{});
    }

    void derives_industry_region_and_need() {
        const Customer customer =
            firm({{Field::Industry, u"I65"_s}, {Field::Province, u"310000"_s}, {Field::NeedType, u"purchase"_s}});

        QCOMPARE(label(customer, u"industry"_s), u"I"_s);
        QCOMPARE(label(customer, u"region"_s), u"华东"_s);
        QCOMPARE(label(customer, u"need"_s), u"equipment"_s);
    }

    void a_persons_label_stays_beside_that_of_the_rules() {
        Customer customer = firm({{Field::AnnualAmount, u"6000000"_s}, {Field::Tier, u"A"_s}});

        rules()->write(customer);

        QCOMPARE(customer.values.text(Field::Tier), u"A"_s);
        const auto tier = labels(customer, u"tier"_s);
        QCOMPARE(tier.size(), 1);
        QVERIFY(tier.front().isByPerson);
        QCOMPARE(tier.front().computed, u"B"_s);
    }

    void what_rules_wrote_they_write_again_and_nothing_twice() {
        Customer customer = firm({{Field::AnnualAmount, u"6000000"_s}});

        QVERIFY(rules()->write(customer));
        const FieldValue first = customer.values[Field::Tier];
        QVERIFY(!rules(u"2026-11-25"_s)->write(customer));
        QCOMPARE(customer.values[Field::Tier], first);
        QVERIFY(first.isComputed() && !first.isDoubtful());
        QCOMPARE(labels(customer, u"tier"_s, u"2026-11-25"_s).front().since, QDate(2026, 11, 20));

        customer.values.setText(Field::AnnualAmount, u"16000000"_s);
        QVERIFY(rules(u"2026-11-25"_s)->write(customer));
        QCOMPARE(customer.values.text(Field::Tier), u"A"_s);
    }

    void tells_no_reason_that_lies_in_hidden_fields() {
        Customer customer = firm({{Field::AnnualAmount, u"6000000"_s}});
        auto classification = rules();
        classification->write(customer);

        const auto found = classification->labels(
            customer, Language::Chinese, [](Field field) { return field != Field::AnnualAmount; });

        const auto tier = std::ranges::find(found, u"tier"_s, &CustomerLabel::dimension);
        QCOMPARE(tier->label, u"B"_s);
        QVERIFY(!tier->reason.contains(u'6'));
        QVERIFY(!std::ranges::contains(found, u"value"_s, &CustomerLabel::dimension));
    }

    void other_rules_move_whom_no_person_labelled() {
        const QByteArray json = stored(u"count-contacts"_s);
        const auto now = rules();
        WhatIf comparing{*now, rules(json, kToday), Language::Chinese, Rights{}};
        Customer customer = firm({{Field::AnnualAmount, u"6000000"_s}}, {valuesOf({{Field::ContactName, u"王芳"_s}})});

        const auto moves = comparing.moves(customer);
        const auto tier = std::ranges::find(moves, u"tier"_s, &LabelMove::dimension);
        QCOMPARE(tier->from, u"B"_s);
        QCOMPARE(tier->to, u"A"_s);
        QCOMPARE(tier->reason, u"有 1 位联系人"_s);

        customer.values.setText(Field::Tier, u"C"_s);
        QVERIFY(!std::ranges::contains(comparing.moves(customer), u"tier"_s, &LabelMove::dimension));
    }

    void classifiers_stand_side_by_side() {
        const auto pack = [](const QByteArray &id, const QByteArray &label) {
            QByteArray json = stored(u"label-everybody"_s);
            return json.replace("ID", id).replace("LABEL", label);
        };
        const std::array both{pack("first", "A"), pack("second", "B")};
        const auto side = Classifications::of(both, SettingValues{}, *m_reference, at(kToday)).value();
        Customer customer = firm();

        QVERIFY(side->write(customer));
        QVERIFY(!side->write(customer));
        const auto found = side->labels(customer, Language::Chinese);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().label, u"A"_s);
        QCOMPARE(found.front().classifier, u"first@2"_s);
    }

    void asks_other_dimensions_working_days_and_groups() {
        const QByteArray json = stored(u"ask-each-other"_s);
        const auto tier = [&](const Customer &customer, const QString &today) {
            const auto found = rules(json, today)->labels(customer, Language::Chinese);
            return std::ranges::contains(found, u"tier"_s, &CustomerLabel::dimension);
        };
        const FieldValues contract =
            valuesOf({{Field::ContractRecordAmount, u"101"_s}, {Field::ContractRecordSignedOn, u"2026-10-20"_s}});
        const Customer big = firm({{Field::Employees, u"10"_s}}, {contract, followUp(u"2026-11-20"_s)});

        // 2026-11-20 is a Friday: the third workday behind it is the Wednesday.
        QVERIFY(tier(big, u"2026-11-25"_s));
        QVERIFY(!tier(big, u"2026-11-26"_s));
        QVERIFY(!tier(firm({{Field::Employees, u"9"_s}}, {contract}), kToday));
        QVERIFY(!tier(firm({{Field::Employees, u"10"_s}}), kToday));
        QVERIFY(tier(firm({{Field::Employees, u"10"_s}, {Field::Remark, u"很重要"_s}}), kToday));
    }
};

QTEST_GUILESS_MAIN(ClassificationTest)
#include "ClassificationTest.moc"
