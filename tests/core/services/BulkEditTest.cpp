#include "services/BulkEdit.h"
#include "support/ChangeSets.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class BulkEditTest : public QObject {
    Q_OBJECT

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

        const BulkEdit::Preview preview = edit.preview(*database, ids, 1).value();

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
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "BulkEditTest.moc"
