#include "domain/RecordRules.h"

#include <QTest>
#include <QTimeZone>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Values = std::initializer_list<std::pair<Field, QString>>;

FieldValues valuesOf(Values values) {
    FieldValues result;
    for (const auto &[field, text] : values)
        result.setText(field, text);
    return result;
}

QDateTime at(int day) { return {QDate{2026, 11, day}, QTime{9, 0}, QTimeZone{8 * 3600}}; }

/// A need with everything that its state wants, but for what @p more says otherwise.
FieldValues need(Values more) {
    FieldValues values = valuesOf({{Field::NeedRecordContent, u"要两台样机"_s}, {Field::NeedRecordPriority, u"high"_s},
        {Field::NeedRecordToldAt, u"2026-11-02T09:00:00+08:00"_s}, {Field::NeedRecordResult, u"已送达"_s},
        {Field::NeedRecordSatisfaction, u"5"_s}, {Field::NeedRecordState, u"closed"_s}});
    for (const auto &[field, text] : more)
        values.setText(field, text);
    return values;
}

Item contract(const QString &from, const QString &to, const QString &amount) {
    return {.id = QUuid::createUuid(),
        .values = valuesOf({{Field::ContractRecordSignedOn, from}, {Field::ContractRecordFrom, from},
            {Field::ContractRecordTo, to}, {Field::ContractRecordAmount, amount}})};
}

Customer customerWith(std::vector<Item> contracts) {
    Customer customer;
    customer.items(Part::Contracts) = std::move(contracts);
    return customer;
}

QString cooperation(const Customer &customer) {
    QStringList texts;
    for (const Field field : {Field::ContractFrom, Field::ContractTo, Field::FirstCooperationOn,
             Field::LatestCooperationOn, Field::TotalAmount})
        texts << customer.values.text(field);
    return texts.join(u' ');
}

} // namespace

class RecordRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_loop_closes_only_when_it_is_complete_data() {
        QTest::addColumn<FieldValues>("values");
        QTest::addColumn<QList<Field>>("broken");

        const auto row = [](const char *name, Values more, QList<Field> broken) {
            QTest::addRow("%s", name) << need(more) << broken;
        };
        row("complete", {}, {});
        row("just recorded",
            {{Field::NeedRecordState, u"recorded"_s}, {Field::NeedRecordToldAt, {}}, {Field::NeedRecordResult, {}},
                {Field::NeedRecordSatisfaction, {}}},
            {});
        row("no priority", {{Field::NeedRecordPriority, {}}}, {Field::NeedRecordContent});
        row("in work, customer not told", {{Field::NeedRecordState, u"working"_s}, {Field::NeedRecordToldAt, {}}},
            {Field::NeedRecordState});
        row("answered without a result", {{Field::NeedRecordState, u"answered"_s}, {Field::NeedRecordResult, {}}},
            {Field::NeedRecordState});
        row("answered, not yet judged", {{Field::NeedRecordState, u"answered"_s}, {Field::NeedRecordSatisfaction, {}}},
            {});
        row("closed without 满意度", {{Field::NeedRecordSatisfaction, {}}}, {Field::NeedRecordState});
        row("filed without a result", {{Field::NeedRecordState, u"filed"_s}, {Field::NeedRecordResult, {}}},
            {Field::NeedRecordState});
        row("six of five", {{Field::NeedRecordSatisfaction, u"6"_s}}, {Field::NeedRecordSatisfaction});
    }

    void a_loop_closes_only_when_it_is_complete() {
        QFETCH(const FieldValues, values);
        const std::vector<Field> found = brokenNeedRules(values);

        QTEST((QList<Field>{found.begin(), found.end()}), "broken");
        for (const Field field : found)
            QVERIFY(!recordRuleOf(field).isEmpty());
    }

    void a_need_tells_what_its_state_still_lacks() {
        const FieldValues bare = need({{Field::NeedRecordState, u"closed"_s}, {Field::NeedRecordToldAt, {}},
            {Field::NeedRecordResult, {}}, {Field::NeedRecordSatisfaction, {}}});
        FieldValues working = bare;
        working.setText(Field::NeedRecordState, u"working"_s);

        QCOMPARE(lackingFor(bare),
            (std::vector{Field::NeedRecordToldAt, Field::NeedRecordResult, Field::NeedRecordSatisfaction}));
        QCOMPARE(lackingFor(working), std::vector{Field::NeedRecordToldAt});
        QVERIFY(lackingFor(need({})).empty());
    }

    void a_need_is_overdue_until_it_is_answered() {
        const auto needAt = [](const QString &state) {
            return need(
                {{Field::NeedRecordState, state}, {Field::NeedRecordPromisedAt, u"2026-11-10T18:00:00+08:00"_s}});
        };

        QVERIFY(!isOverdue(needAt(u"working"_s), at(9)));
        QVERIFY(isOverdue(needAt(u"working"_s), at(11)));
        QVERIFY(!isOverdue(needAt(u"answered"_s), at(11)));
        QVERIFY(isAnswered(needAt(u"answered"_s)) && !isClosed(needAt(u"answered"_s)));
        QVERIFY(isClosed(needAt(u"filed"_s)));
    }

    void a_payment_is_overdue_from_the_day_after_until_it_is_paid() {
        FieldValues payment = valuesOf({{Field::PaymentDueOn, u"2026-07-01"_s}});
        QVERIFY(!isUnpaid(payment, {2026, 7, 1}));
        QVERIFY(isUnpaid(payment, {2026, 7, 2}));

        payment.setText(Field::PaymentOn, u"2026-07-05"_s);
        QVERIFY(!isUnpaid(payment, {2026, 7, 6}));
    }

    void a_late_need_wants_a_reason() {
        const Values open{
            {Field::NeedRecordState, u"working"_s}, {Field::NeedRecordPromisedAt, u"2026-11-10T18:00:00+08:00"_s}};
        const FieldValues before = need(open);
        FieldValues moved = before;
        moved.setText(Field::NeedRecordPromisedAt, u"2026-11-30T18:00:00+08:00"_s);
        FieldValues answered = before;
        answered.setText(Field::NeedRecordState, u"answered"_s);

        QVERIFY(brokenNeedRules(before, moved, at(9)).empty());
        QCOMPARE(brokenNeedRules(before, moved, at(11)), std::vector{Field::NeedRecordPromisedAt});
        QCOMPARE(brokenNeedRules(before, answered, at(11)), std::vector{Field::NeedRecordPromisedAt});
        QVERIFY(brokenNeedRules(before, before, at(11)).empty());
        moved.setText(Field::NeedRecordLateReason, u"缺料"_s);
        QVERIFY(brokenNeedRules(before, moved, at(11)).empty());
    }

    void a_new_need_knows_when_and_who() {
        FieldValues values = valuesOf({{Field::NeedRecordType, u"technical_support"_s}});
        FieldValues given = valuesOf({{Field::NeedRecordType, u"technical_support"_s},
            {Field::NeedRecordHandlingDepartment, u"研发部"_s}, {Field::NeedRecordHandler, u"李雷"_s}});
        const RequestRoutes routes{{u"technical_support"_s, u"技术部"_s}};

        completeNeed(values, at(20), routes);
        completeNeed(given, at(20), routes);

        QCOMPARE(values.text(Field::NeedRecordRaisedAt), u"2026-11-20T09:00:00+08:00"_s);
        QCOMPARE(values.text(Field::NeedRecordHandlingDepartment), u"技术部"_s);
        QCOMPARE(values.text(Field::NeedRecordState), u"recorded"_s);
        QCOMPARE(given.text(Field::NeedRecordHandlingDepartment), u"研发部"_s);
        QCOMPARE(given.text(Field::NeedRecordState), u"assigned"_s);
    }

    void the_customer_follows_his_contracts() {
        const Item past = contract(u"2024-01-01"_s, u"2024-12-31"_s, u"1000000"_s);
        const Item running = contract(u"2026-01-01"_s, u"2026-12-31"_s, u"2500000"_s);
        const Item coming = contract(u"2027-01-01"_s, u"2027-12-31"_s, u"1"_s);
        const Customer none = customerWith({});
        Customer three = customerWith({past, running, coming});
        Customer one = three;
        one.items(Part::Contracts) = {past};

        followContracts(none, three, u"2026-11-20"_s);
        QCOMPARE(cooperation(three), u"2026-01-01 2026-12-31 2024-01-01 2026-01-01 3500001"_s);

        one.values = three.values;
        followContracts(three, one, u"2026-11-20"_s);
        QCOMPARE(cooperation(one), u"2024-01-01 2024-12-31 2024-01-01 2024-01-01 1000000"_s);
    }

    void what_a_person_put_there_stays() {
        const Customer none = customerWith({});
        Customer typed = customerWith({contract(u"2026-01-01"_s, u"2026-12-31"_s, u"2500000"_s)});
        typed.values.setText(Field::TotalAmount, u"9900000"_s);
        typed.values.mark(Field::ContractTo, "date-invalid"_ba, u"年底"_s);
        Customer untouched = none;

        followContracts(none, typed, u"2026-11-20"_s);
        followContracts(none, untouched, u"2026-11-20"_s);

        QCOMPARE(typed.values.text(Field::TotalAmount), u"9900000"_s);
        QCOMPARE(typed.values[Field::ContractTo].markText, u"年底"_s);
        QCOMPARE(typed.values.text(Field::ContractFrom), u"2026-01-01"_s);
        QVERIFY(untouched.values.isEmpty());
    }

    void a_sum_that_no_number_holds_is_none() {
        const QString most = QString::number(std::numeric_limits<qint64>::max());

        QCOMPARE(sumOf(std::array{valuesOf({{Field::ContractRecordAmount, most}}),
                     valuesOf({{Field::ContractRecordAmount, u"1"_s}})}),
            QString{});
        QCOMPARE(sumOf(std::array{FieldValues{}}), QString{});
    }
};

QTEST_GUILESS_MAIN(RecordRulesTest)
#include "RecordRulesTest.moc"
