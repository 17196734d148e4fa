#include "services/import/Duplicates.h"

#include "domain/ChangeSet.h"
#include "reference/Reference.h"
#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"
#include "support/MemoryCustomers.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"91440300708461136T"_s;

Customer firm(const QString &name, const QString &phone, const QString &code = {}) {
    Customer customer = customerOf({{Field::Name, name}, {Field::Uscc, code}},
        {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactPhones, phone}})});
    customer.values.setText(Field::Number, name.first(2));
    return customer;
}

QStringList namesOf(const std::vector<Duplicate> &duplicates) {
    QStringList names;
    for (const Duplicate &duplicate : duplicates)
        names.append(duplicate.name);
    return names;
}

} // namespace

/// Who may be the customer that is being typed in.
class DuplicatesTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const ContactAccess m_access{SettingValues{}, u"kim"_s, *m_reference};

private Q_SLOTS:
    void finds_those_alike_the_most_alike_first() {
        MemoryCustomers stored{*m_reference};
        stored.add(firm(u"光远电子有限公司"_s, u"+8613900139000"_s));
        stored.add(firm(u"青石文化有限公司"_s, u"+8613700137000"_s));
        stored.add(firm(u"恒启科技有限公司"_s, u"+8613600136000"_s, kCode));
        // The mobile of the first, the code of the last.
        const Customer typed = firm(u"恒启信息有限公司"_s, u"+8613900139000"_s, kCode);

        const auto found = findDuplicates(stored, typed, *m_reference, m_access);

        QVERIFY(found);
        QCOMPARE(namesOf(*found), (QStringList{u"恒启科技有限公司"_s, u"光远电子有限公司"_s}));
        QCOMPARE(found->front().likeness.band, Likeness::Band::Same);
        QCOMPARE(found->back().likeness.band, Likeness::Band::Perhaps);
    }

    void finds_the_same_code_behind_very_many_who_share_a_number() {
        MemoryCustomers stored{*m_reference};
        for (int i = 0; i < 300; ++i)
            stored.add(firm(u"甲%1有限公司"_s.arg(i), u"+8613900139000"_s));
        stored.add(firm(u"恒启科技有限公司"_s, u"+8613600136000"_s, kCode));

        const auto found =
            findDuplicates(stored, firm(u"恒启信息有限公司"_s, u"+8613900139000"_s, kCode), *m_reference, m_access);

        QVERIFY(found);
        QCOMPARE(found->front().name, u"恒启科技有限公司"_s);
    }

    void is_no_duplicate_of_himself() {
        MemoryCustomers stored{*m_reference};
        const Customer customer = firm(u"光远电子有限公司"_s, u"+8613900139000"_s, kCode);
        stored.add(customer);

        QVERIFY(findDuplicates(stored, customer, *m_reference, m_access)->empty());
    }

    void tells_five_at_most() {
        MemoryCustomers stored{*m_reference};
        for (int i = 0; i < 9; ++i)
            stored.add(firm(u"甲%1有限公司"_s.arg(i), u"+8613900139000"_s));

        QCOMPARE(
            findDuplicates(stored, firm(u"乙有限公司"_s, u"+8613900139000"_s), *m_reference, m_access)->size(), 5u);
    }

    void tells_of_somebody_elses_customer_whom_to_ask_alone() {
        MemoryCustomers stored{*m_reference};
        Customer theirs = firm(u"恒启科技有限公司"_s, u"+8613900139000"_s);
        theirs.values.setText(Field::Owner, u"lee"_s);
        stored.add(theirs);

        const auto found = findDuplicates(
            stored, firm(u"恒启信息有限公司"_s, u"+8613900139000"_s), *m_reference, accessOfKim(*m_reference));

        QVERIFY(found);
        QCOMPARE(found->size(), 1u);
        QVERIFY(found->front().customer.isNull());
        const Problem problem = problemOf(found->front());
        QVERIFY(problem.message.contains(u"lee"_s));
        QVERIFY(!problem.message.contains(u"恒启"_s));
        QVERIFY(problem.value.isEmpty() && !problem.field);
    }

    void says_who_it_is_and_by_what() {
        const Problem problem = problemOf(Duplicate{.customer = {},
            .number = u"202405-0001"_s,
            .name = u"恒启科技有限公司"_s,
            .likeness = {.band = Likeness::Band::Same,
                .score = 8,
                .evidence = {{.field = Field::City, .weight = -2}, {.field = Field::Uscc, .weight = 10}}}});

        QCOMPARE(problem.code, "duplicate-of-existing");
        QCOMPARE(problem.field, Field::Uscc);
        QCOMPARE(problem.value, u"202405-0001"_s);
        QCOMPARE(problem.level, Problem::Level::Warning);
        QVERIFY(problem.message.contains(u"恒启科技有限公司 (202405-0001)"_s));
    }

    void looks_again_where_something_recognisable_is_set() {
        const FieldChange name{Field::Name, {}, {.text = u"甲"_s}};
        const FieldChange noName{Field::Name, {.text = u"甲"_s}, {}};
        const FieldChange remark{Field::Remark, {}, {.text = u"甲"_s}};
        const ItemChange contact{.part = Part::Contacts, .id = {}, .kind = ItemChange::Kind::Add};

        QVERIFY(mayMakeDuplicate({.customer = {}, .fields = {remark, name}}));
        QVERIFY(mayMakeDuplicate({.customer = {}, .items = {contact}}));
        const FieldChange title{Field::ContactTitle, {}, {.text = u"经理"_s}};
        const FieldChange phone{Field::ContactPhones, {}, {.text = u"+8613900139000"_s}};
        const ItemChange titled{
            .part = Part::Contacts, .id = {}, .kind = ItemChange::Kind::Edit, .position = 0, .fields = {title}};
        const ItemChange called{
            .part = Part::Contacts, .id = {}, .kind = ItemChange::Kind::Edit, .position = 0, .fields = {phone}};
        QVERIFY(mayMakeDuplicate({.customer = {}, .items = {called}}));
        QVERIFY(!mayMakeDuplicate({.customer = {}, .items = {titled}}));
        QVERIFY(!mayMakeDuplicate({.customer = {}, .fields = {remark, noName}}));
        QVERIFY(!mayMakeDuplicate(
            {.customer = {}, .items = {{.part = Part::FollowUps, .id = {}, .kind = ItemChange::Kind::Add}}}));
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "DuplicatesTest.moc"
