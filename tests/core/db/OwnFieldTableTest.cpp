#include "db/OwnFieldTable.h"

#include "db/Verification.h"
#include "domain/Filter.h"
#include "reference/Reference.h"
#include "support/ChangeSets.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<OwnField> &fields() {
    static const std::vector<OwnField> kFields{
        {.id = u"x_score"_s, .label = u"评分"_s, .type = OwnType::Number, .purpose = u"排序"_s},
        {.id = u"x_level"_s,
            .label = u"级别"_s,
            .type = OwnType::List,
            .purpose = u"分组"_s,
            .options = {{u"高"_s}, {u"低"_s}, {u"中"_s, true}},
            .requiredOf = u"stage:contract"_s},
        {.id = u"x_visit"_s, .label = u"走访日"_s, .type = OwnType::Date, .purpose = u"回访"_s, .isRetired = true},
    };
    return kFields;
}

Customer rated(RandomCustomers &random, const QString &score, const QString &level) {
    Customer customer = wangFang(random);
    FieldValues values;
    values.setText(Field::OwnValueNumber, score);
    setOwnValue(customer, u"x_score"_s, values);
    values = {};
    values.setText(Field::OwnValueOption, level);
    setOwnValue(customer, u"x_level"_s, values);
    return customer;
}

} // namespace

class OwnFieldTableTest : public QObject {
    Q_OBJECT

    std::unique_ptr<const Reference> m_reference = Reference::load().value();

private Q_SLOTS:
    void keeps_definitions_in_their_order_data() { addBackends(); }
    void keeps_definitions_in_their_order() {
        WITH_DATABASE(database);
        OwnFieldTable table{*database};
        for (const OwnField &field : fields())
            QVERIFY(table.set(field));
        OwnField renamed = fields()[0];
        renamed.label = u"客户评分"_s;

        QVERIFY(table.set(renamed));

        const OwnFields all = table.all().value();
        QCOMPARE(all.all().size(), 3uz);
        QCOMPARE(*all.all()[0], renamed);
        QCOMPARE(*all.all()[1], fields()[1]);
        QCOMPARE(*all.all()[2], fields()[2]);
        QCOMPARE(all.byItem(ownItemId(u"x_level"))->id, u"x_level"_s);
    }

    void finds_by_own_values_as_the_program_does_data() { addBackends(); }
    void finds_by_own_values_as_the_program_does() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const std::vector customers{
            rated(random, u"125000"_s, u"高"_s), rated(random, u"20000"_s, u"中"_s), wangFang(random, u"丙公司"_s)};
        QVERIFY(create(*database, customers));
        const OwnFields own{fields()};

        for (const auto *text : {"x_score>=3", "评分<3", "x_level:中", "not x_level:高", "x_level:\"\"",
                 "x_score:12.5 or x_level:低", "x_score>-0.5", "x_visit>2024"}) {
            const Filter filter = parseFilter(QString::fromUtf8(text), *m_reference, own).value();
            const auto found = Customers{*database}.ids({.filter = &filter}).value();
            for (const Customer &customer : customers)
                QVERIFY2(std::ranges::contains(found, customer.id) == matches(filter, customer), text);
            QCOMPARE(parseFilter(toExpression(filter), *m_reference, own).value(), filter);
        }
    }

    void two_who_give_one_value_at_once_conflict_data() { addBackends(); }
    void two_who_give_one_value_at_once_conflict() {
        WITH_DATABASE(database);
        RandomCustomers random{2};
        const Customer before = wangFang(random);
        QVERIFY(create(*database, {before}));
        const Customer stored = Customers{*database}.byId(before.id).value();
        FieldValues mine;
        mine.setText(Field::OwnValueNumber, u"1"_s);
        Customer first = stored;
        setOwnValue(first, u"x_score"_s, mine);
        Customer second = stored;
        mine.setText(Field::OwnValueNumber, u"2"_s);
        setOwnValue(second, u"x_score"_s, mine);
        Customer other = stored;
        FieldValues level;
        level.setText(Field::OwnValueOption, u"高"_s);
        setOwnValue(other, u"x_level"_s, level);

        const auto one = apply(*database, byHand({difference(stored, first)}));
        const auto two = apply(*database, byHand({difference(stored, second)}));
        const auto three = apply(*database, byHand({difference(stored, other)}));

        QVERIFY(one);
        QCOMPARE(two.error().code, "conflict"_ba);
        QVERIFY(three);
        QVERIFY(undo(*database, one->change, byHand({}), {.at = noon()}));
        QVERIFY(!ownValue(Customers{*database}.byId(before.id).value(), u"x_score"));
        QVERIFY(ownValue(Customers{*database}.byId(before.id).value(), u"x_level"));
        QVERIFY(Verification{*database}.run().value().isSound());
    }
};

QTEST_GUILESS_MAIN(OwnFieldTableTest)
#include "OwnFieldTableTest.moc"
