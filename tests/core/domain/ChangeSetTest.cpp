#include "support/RandomCustomers.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QUuid kAcme{0x018f0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1};
constexpr QUuid kContact{0x018f0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2};
constexpr QUuid kStranger{0x018f0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3};

Customer acme() {
    Customer customer{.id = kAcme};
    customer.values.setText(Field::Name, u"北京科技有限公司"_s);
    Item contact{.id = kContact};
    contact.values.setText(Field::ContactName, u"王芳"_s);
    customer.items(Part::Contacts).push_back(contact);
    return customer;
}

} // namespace

class ChangeSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makes_any_dossier_out_of_any_earlier_one_and_back() {
        for (quint32 seed = 0; seed < 500; ++seed) {
            RandomCustomers random{seed};
            const Customer before = random.customer();
            const Customer after = random.changed(before);
            const CustomerChange change = difference(before, after);

            Customer there = before;
            QVERIFY(apply(change, there));
            QCOMPARE(there, after);
            QVERIFY(apply(inverse(change), there));
            QCOMPARE(there, before);
            QCOMPARE(inverse(inverse(change)), change);
        }
    }

    void creates_any_dossier_and_takes_it_back_into_the_bin() {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Customer customer = RandomCustomers{seed}.customer();
            const CustomerChange change = creation(customer);

            Customer made{.id = customer.id};
            QVERIFY(apply(change, made));
            QCOMPARE(change.kind, CustomerChange::Kind::Create);
            QCOMPARE(made, customer);
            QVERIFY(apply(inverse(change), made));
            QVERIFY(made.deleted);
            QCOMPARE(made.values, customer.values);
            QCOMPARE(made.lists, customer.lists);
        }
    }

    void is_empty_between_equal_dossiers() {
        const Customer customer = acme();

        const CustomerChange change = difference(customer, customer);

        QVERIFY(change.fields.empty());
        QVERIFY(change.items.empty());
        QCOMPARE(change.kind, CustomerChange::Kind::Edit);
    }

    void names_only_the_field_of_the_item_that_changed() {
        const Customer before = acme();
        Customer after = before;
        after.items(Part::Contacts)[0].values.setText(Field::ContactTitle, u"经理"_s);

        const CustomerChange change = difference(before, after);

        QVERIFY(change.fields.empty());
        QCOMPARE(change.items.size(), 1uz);
        QCOMPARE(change.items[0].kind, ItemChange::Kind::Edit);
        QCOMPARE(change.items[0].position, 0);
        QCOMPARE(change.items[0].fields, (std::vector{FieldChange{Field::ContactTitle, {}, {.text = u"经理"_s}}}));
    }

    void refuses_what_no_longer_fits_data() {
        QTest::addColumn<CustomerChange>("change");

        using Kind = ItemChange::Kind;
        const FieldValue name{.text = u"北京科技有限公司"_s};
        const FieldValue marked{.text = name.text, .markCode = "uscc-format"};
        const FieldValue other{.text = u"上海科技有限公司"_s};
        const auto row = [](const char *tag, std::vector<FieldChange> fields, std::vector<ItemChange> items) {
            QTest::newRow(tag) << CustomerChange{.customer = kAcme, .fields = fields, .items = items};
        };

        row("another value stands there", {{Field::Name, other, marked}}, {});
        row("a value stands where there was none", {{Field::Name, {}, other}}, {});
        row("the mark differs", {{Field::Name, marked, other}}, {});
        row("no such item", {}, {{Part::Contacts, kStranger, Kind::Edit, -1, {{Field::ContactTitle, {}, other}}}});
        row("the item is there already", {}, {{Part::Contacts, kContact, Kind::Add, -1, {}}});
        row("the item holds more than is removed", {}, {{Part::Contacts, kContact, Kind::Remove, -1, {}}});
        QTest::newRow("not in the bin") << CustomerChange{.customer = kAcme, .kind = CustomerChange::Kind::Restore};
    }

    void refuses_what_no_longer_fits() {
        QFETCH(const CustomerChange, change);
        Customer customer = acme();

        const auto done = apply(change, customer);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QCOMPARE(done.error().code, "conflict"_ba);
    }

    void hands_its_changes_out_once_and_in_order() {
        const Customer first = acme();
        const Customer second{.id = kStranger};
        const auto next = streamOf({creation(first), creation(second)});

        QCOMPARE(next().value()->customer, first.id);
        QCOMPARE(next().value()->customer, second.id);
        QVERIFY(!next().value());
        QVERIFY(!next().value());
    }
};

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "ChangeSetTest.moc"
