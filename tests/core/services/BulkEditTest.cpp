#include "services/BulkEdit.h"

#include "reference/Reference.h"
#include "support/ChangeSets.h"
#include "support/Colleagues.h"
#include "support/CustomerBuilder.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class BulkEditTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();
    const ContactAccess m_access{SettingValues{}, u"kim"_s, *m_reference};

private Q_SLOTS:
    void changes_those_who_have_another_value_as_one_data() { addBackends(); }
    void changes_those_who_have_another_value_as_one() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        std::vector<Customer> customers;
        for (const QString &owner : {u"林经理"_s, u"王经理"_s, QString{}, u"王经理"_s}) {
            customers.push_back({.id = random.id()});
            customers.back().values.setText(Field::Name, u"客户%1有限公司"_s.arg(customers.size()));
            customers.back().values.setText(Field::Owner, owner);
        }
        QVERIFY(create(*database, customers));
        Customer deleted = Customers{*database}.byId(customers[3].id).value();
        deleted.deleted = true;
        QVERIFY(changeTo(*database, deleted));
        const BulkEdit edit{{{Field::Owner, {.text = u"林经理"_s}}}};
        std::vector<QUuid> ids{random.id()};
        for (const Customer &customer : customers)
            ids.push_back(customer.id);

        const BulkEdit::Preview preview = edit.preview(*database, ids, 1, m_access).value();

        QCOMPARE(preview.changed, 2);
        QCOMPARE(preview.unchanged, 1);
        QCOMPARE(preview.examples.size(), 1uz);
        QCOMPARE(preview.examples[0].name, u"客户2有限公司"_s);
        QCOMPARE(preview.examples[0].before.text(Field::Owner), u"王经理"_s);

        const auto owner = [&](int at) {
            return Customers{*database}.byId(customers[std::size_t(at)].id).value().values.text(Field::Owner);
        };
        ChangeSet set = byHand({});
        set.next = edit.changes(*database, ids);
        const Applied applied = dossier::test::apply(*database, std::move(set)).value();
        QCOMPARE(applied.edited, 2);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(owner(i), u"林经理"_s);
        QCOMPARE(owner(3), u"王经理"_s);

        QVERIFY(undo(*database, applied.change,
            {.id = QUuid::createUuid(), .actor = u"kim"_s, .osUser = {}, .next = {}}, {.at = noon()}));
        QCOMPARE(owner(1), u"王经理"_s);
        QCOMPARE(owner(2), QString{});
    }

    void counts_nothing_that_is_hidden() {
        TestDatabase database;
        const std::vector<Customer> customers{
            customerOf({{Field::Name, u"甲公司"_s}, {Field::Owner, u"kim"_s}, {Field::RiskFlag, u"yes"_s}}),
            customerOf({{Field::Name, u"乙公司"_s}, {Field::Owner, u"lee"_s}})};
        QVERIFY(create(*database, customers));
        const std::vector<QUuid> own{customers[0].id};
        const std::vector<QUuid> both{customers[0].id, customers[1].id};
        const BulkEdit risk{{{Field::RiskFlag, {.text = u"yes"_s}}}};
        const auto codeOf = [](const auto &preview) { return preview ? QByteArray{} : preview.error().code; };

        QCOMPARE(risk.preview(*database, own, 9, accessOfKim(*m_reference))->unchanged, 1);
        QCOMPARE(codeOf(risk.preview(*database, own, 9, accessOfKim(*m_reference, u"risk_flag"_s))), "no-right"_ba);
        QCOMPARE(codeOf(risk.preview(*database, both, 9, accessOfKim(*m_reference))), "no-right"_ba);
    }

    void names_nobody_who_is_masked() {
        TestDatabase database;
        const Customer person =
            customerOf({{Field::Name, u"欧阳玲超"_s}, {Field::Kind, u"person"_s}, {Field::Owner, u"lee"_s}});
        QVERIFY(create(*database, {person}));
        const ContactAccess masking{SettingValues{{{u"mask.contact"_s, u"all"_s}}}, u"kim"_s, *m_reference};
        const BulkEdit edit{{{Field::Owner, {.text = u"kim"_s}}}};

        const BulkEdit::Preview preview = edit.preview(*database, std::vector{person.id}, 9, masking).value();

        QCOMPARE(preview.examples[0].name, u"欧阳**"_s);
        QCOMPARE(preview.examples[0].before.text(Field::Owner), u"*Manager"_s);
    }
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "BulkEditTest.moc"
