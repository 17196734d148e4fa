#include "db/History.h"
#include "db/Numbers.h"
#include "db/Verification.h"
#include "domain/FieldPath.h"
#include "domain/Proof.h"
#include "support/ChangeSets.h"

#include <latch>
#include <thread>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// Who was made.
QUuid wangFangStored(Database &database, RandomCustomers &random) {
    const Customer customer = wangFang(random);
    return create(database, {customer}) ? customer.id : QUuid{};
}

bool isSound(Database &database) { return Verification{database}.run().value().isSound(); }

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_back_any_dossier_it_created_data() { addBackends(); }
    void reads_back_any_dossier_it_created() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        std::vector<Customer> customers;
        for (int i = 0; i < 200; ++i)
            customers.push_back(random.customer());

        const auto applied = create(*database, customers);

        QVERIFY(applied);
        QCOMPARE(applied->created, 200);
        QCOMPARE(applied->head.seq, 200);
        for (const Customer &customer : customers) {
            const auto read = Customers{*database}.byId(customer.id);
            QCOMPARE(withoutBookkeeping(*read), customer);
            QCOMPARE(read->createdAt, noon());
        }
        QVERIFY(isSound(*database));
    }

    void reads_back_any_dossier_it_changed_data() { addBackends(); }
    void reads_back_any_dossier_it_changed() {
        WITH_DATABASE(database);
        RandomCustomers random{2};
        for (int i = 0; i < 60; ++i) {
            QVERIFY(create(*database, {random.customer()}));
            const auto id = Customers{*database}.ids({}).value().front();
            Customer customer = Customers{*database}.byId(id).value();
            for (int step = 0; step < 4; ++step) {
                customer = random.changed(customer);
                QVERIFY(changeTo(*database, customer));
                QCOMPARE(withoutBookkeeping(Customers{*database}.byId(id).value()), withoutBookkeeping(customer));
            }
            // Out of the list, so that the next one is the first.
            customer.deleted = true;
            QVERIFY(changeTo(*database, customer));
        }

        QVERIFY(isSound(*database));
    }

    void leaves_no_entry_for_a_change_that_changes_nothing_data() { addBackends(); }
    void leaves_no_entry_for_a_change_that_changes_nothing() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        const Customer customer = wangFang(random);
        QVERIFY(create(*database, {customer}));

        const auto applied = changeTo(*database, Customers{*database}.byId(customer.id).value());

        QVERIFY(applied);
        QCOMPARE(applied->change, QUuid{});
        QCOMPARE(applied->head, History{*database}.head().value());
        QCOMPARE(applied->head.seq, 1);
    }

    void changes_nothing_where_one_change_of_the_set_fails_data() { addBackends(); }
    void changes_nothing_where_one_change_of_the_set_fails() {
        WITH_DATABASE(database);
        RandomCustomers random{4};
        const Customer there = wangFang(random);
        QVERIFY(create(*database, {there}));
        Customer outdated = there;
        outdated.values.setText(Field::Name, u"改了"_s);
        const CustomerChange edit = difference(there, outdated);
        QVERIFY(changeTo(*database, [&] {
            Customer other = Customers{*database}.byId(there.id).value();
            other.values.setText(Field::Name, u"别人改的"_s);
            return other;
        }()));

        const auto applied = apply(*database, byHand({creation(wangFang(random)), edit}));

        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Conflict);
        QCOMPARE(applied.error().code, "conflict"_ba);
        QCOMPARE(Customers{*database}.count().value(), 1);
        QCOMPARE(History{*database}.head().value().seq, 2);
        QVERIFY(isSound(*database));
    }

    void refuses_what_cannot_be_stored_data() {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        for (const Backend backend : {Backend::Sqlite, Backend::Postgres}) {
            const char *name = backend == Backend::Sqlite ? "sqlite" : "postgresql";
            QTest::addRow("%s, money with a point", name) << backend << Field::TotalAmount << u"12.5"_s;
            QTest::addRow("%s, money with a zero in front", name) << backend << Field::TotalAmount << u"012"_s;
            QTest::addRow("%s, more than fits", name) << backend << Field::TotalAmount << u"9223372036854775808"_s;
            QTest::addRow("%s, a range without an end", name) << backend << Field::Budget << u".."_s;
            QTest::addRow("%s, a range that is none", name) << backend << Field::Budget << u"12"_s;
            QTest::addRow("%s, a nul character", name) << backend << Field::Remark << u"a"_s + QChar{u'\0'};
            QTest::addRow("%s, a contact's field", name) << backend << Field::ContactTitle << u"经理"_s;
        }
    }

    void refuses_what_cannot_be_stored() {
        WITH_DATABASE(database);
        QFETCH(const Field, field);
        QFETCH(const QString, text);
        RandomCustomers random{5};
        Customer customer = wangFang(random);
        customer.values.setText(field, text);

        const auto applied = create(*database, {customer});

        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(applied.error().code, "value-invalid"_ba);
        QCOMPARE(Customers{*database}.count().value(), 0);
    }

    void says_not_found_for_an_unknown_customer_data() { addBackends(); }
    void says_not_found_for_an_unknown_customer() {
        WITH_DATABASE(database);
        RandomCustomers random{6};
        const Customer nobody = wangFang(random);

        const auto applied = apply(*database, byHand({{.customer = nobody.id, .fields = creation(nobody).fields}}));

        QCOMPARE(applied.error().kind, Error::Kind::NotFound);
        QCOMPARE(Customers{*database}.byId(nobody.id).error().code, "not-found"_ba);
    }

    void takes_everything_back_when_cancelled_data() { addBackends(); }
    void takes_everything_back_when_cancelled() {
        WITH_DATABASE(database);
        RandomCustomers random{7};
        std::vector<CustomerChange> changes;
        for (int i = 0; i < 5000; ++i)
            changes.push_back(creation(wangFang(random)));

        const auto applied = applyChangeSet(
            *database, import(changes), {.at = noon(), .progress = [](qint64 done) { return done < 4500; }});

        QCOMPARE(applied.error().kind, Error::Kind::Cancelled);
        QCOMPARE(Customers{*database}.count().value(), 0);
        QCOMPARE(History{*database}.head().value(), ChainHead{});
        QVERIFY(create(*database, {wangFang(random)}));
        QVERIFY(isSound(*database));
    }

    void writes_nothing_in_a_dry_run_data() { addBackends(); }
    void writes_nothing_in_a_dry_run() {
        WITH_DATABASE(database);
        RandomCustomers random{8};

        const auto applied =
            applyChangeSet(*database, import({creation(wangFang(random))}), {.at = noon(), .isDryRun = true});

        QCOMPARE(applied->created, 1);
        QCOMPARE(Customers{*database}.count().value(), 0);
        QCOMPARE(History{*database}.head().value(), ChainHead{});
    }

    void numbers_dossiers_by_month_data() { addBackends(); }
    void numbers_dossiers_by_month() {
        WITH_DATABASE(database);
        RandomCustomers random{9};
        const Customer first = wangFang(random);
        const Customer second = wangFang(random);
        const Customer june = wangFang(random);
        ChangeSet later = byHand({creation(june)});
        later.asOf = noon().addMonths(1);

        QVERIFY(create(*database, {first, second}));
        QVERIFY(apply(*database, std::move(later)));

        const Customers customers{*database};
        QCOMPARE(customers.byId(first.id)->values.text(Field::Number), u"202405-0001"_s);
        QCOMPARE(customers.byId(second.id)->values.text(Field::Number), u"202405-0002"_s);
        QCOMPARE(customers.byId(june.id)->values.text(Field::Number), u"202406-0001"_s);
        QCOMPARE(customers.idOf(u"202405-0002"_s).value(), second.id);
        QVERIFY(Numbers::wasGiven(*database, u"202405-0002"_s).value());
        QVERIFY(!Numbers::wasGiven(*database, u"202405-0003"_s).value());
        QVERIFY(!Numbers::wasGiven(*database, u"000002"_s).value());
    }

    void never_gives_a_number_twice_data() { addBackends(); }
    void never_gives_a_number_twice() {
        WITH_DATABASE(database);
        RandomCustomers random{10};
        Customer brought = wangFang(random);
        brought.values.setText(Field::Number, u"202405-0002"_s);
        QVERIFY(create(*database, {wangFang(random), brought}));
        Customer inBin = Customers{*database}.byId(brought.id).value();
        inBin.deleted = true;
        QVERIFY(changeTo(*database, inBin));
        const Customer next = wangFang(random);
        QVERIFY(create(*database, {next}));
        Customer thief = wangFang(random);
        thief.values.setText(Field::Number, u"202405-0001"_s);

        const auto stolen = create(*database, {thief});

        QCOMPARE(Customers{*database}.byId(next.id)->values.text(Field::Number), u"202405-0003"_s);
        QCOMPARE(stolen.error().kind, Error::Kind::Conflict);
        QCOMPARE(stolen.error().code, "number-taken"_ba);
    }

    void keeps_a_former_number_for_its_dossier_data() { addBackends(); }
    void keeps_a_former_number_for_its_dossier() {
        WITH_DATABASE(database);
        RandomCustomers random{11};
        Customer customer = wangFang(random);
        QVERIFY(create(*database, {customer}));
        customer = Customers{*database}.byId(customer.id).value();
        Customer renumbered = customer;
        renumbered.values.setText(Field::Number, u"A-17"_s);
        QVERIFY(changeTo(*database, renumbered));
        Customer thief = wangFang(random);
        QVERIFY(create(*database, {thief}));
        thief = Customers{*database}.byId(thief.id).value();
        thief.values.setText(Field::Number, u"202405-0001"_s);

        QCOMPARE(changeTo(*database, thief).error().code, "number-taken"_ba);
        QVERIFY(changeTo(*database, customer));
        QCOMPARE(Customers{*database}.idOf(u"202405-0001"_s).value(), customer.id);
        QCOMPARE(Customers{*database}.idOf(u"A-17"_s).value(), customer.id);
        QVERIFY(isSound(*database));
    }

    void does_not_hand_out_numbers_that_later_rows_bring_data() { addBackends(); }
    void does_not_hand_out_numbers_that_later_rows_bring() {
        WITH_DATABASE(database);
        RandomCustomers random{12};
        const Customer without = wangFang(random);
        Customer with = wangFang(random);
        with.values.setText(Field::Number, u"202405-0001"_s);

        QVERIFY(applyChangeSet(*database, import({creation(without), creation(with)}),
            {.at = noon(), .isReserved = [](QStringView number) { return number == u"202405-0001"; }}));

        QCOMPARE(Customers{*database}.byId(without.id)->values.text(Field::Number), u"202405-0002"_s);
    }

    void counts_numbers_past_four_digits_data() { addBackends(); }
    void counts_numbers_past_four_digits() {
        WITH_DATABASE(database);
        RandomCustomers random{13};
        QVERIFY(database->execute("INSERT INTO number_sequences (series, last) VALUES ('202405-', 9998)"));
        Customer brought = wangFang(random);
        brought.values.setText(Field::Number, u"202405-10001"_s);
        QVERIFY(create(*database, {brought}));
        const std::vector customers{wangFang(random), wangFang(random), wangFang(random)};

        QVERIFY(create(*database, customers));

        QStringList numbers;
        for (const Customer &customer : customers)
            numbers << Customers{*database}.byId(customer.id)->values.text(Field::Number);
        QCOMPARE(numbers, (QStringList{u"202405-9999"_s, u"202405-10000"_s, u"202405-10002"_s}));
    }

    void undoes_an_edit_and_the_undoing_data() { addBackends(); }
    void undoes_an_edit_and_the_undoing() {
        WITH_DATABASE(database);
        RandomCustomers random{14};
        for (int i = 0; i < 40; ++i) {
            QVERIFY(create(*database, {random.customer()}));
            const Customer before = Customers{*database}.byId(Customers{*database}.ids({}).value().front()).value();
            const Customer after = random.changed(before);
            const QUuid change = changeTo(*database, after)->change;

            const auto undone = undo(*database, change, byHand({}), {.at = noon()});
            QVERIFY(undone);
            QCOMPARE(undone->kept, std::vector<Kept>{});
            QCOMPARE(withoutBookkeeping(Customers{*database}.byId(before.id).value()), withoutBookkeeping(before));

            QVERIFY(undo(*database, undone->applied.change, byHand({}), {.at = noon()}));
            QCOMPARE(withoutBookkeeping(Customers{*database}.byId(before.id).value()), withoutBookkeeping(after));

            Customer inBin = Customers{*database}.byId(before.id).value();
            inBin.deleted = true;
            QVERIFY(changeTo(*database, inBin));
        }
        QVERIFY(isSound(*database));
    }

    void a_proof_is_kept_until_the_value_is_another_and_comes_back_with_it_data() { addBackends(); }
    void a_proof_is_kept_until_the_value_is_another_and_comes_back_with_it() {
        WITH_DATABASE(database);
        RandomCustomers random{18};
        const QUuid id = wangFangStored(*database, random);
        const Customers customers{*database};
        Customer verified = customers.byId(id).value();
        QVERIFY(verify(verified, {.field = Field::Name}, u"官网"_s, noon(), u"kim"_s));
        QVERIFY(verify(verified, parseFieldPath(u"contacts[0].phones"_s).value(), u"复述"_s, noon(), u"kim"_s));
        const QUuid verifying = changeTo(*database, verified)->change;
        QCOMPARE(withoutBookkeeping(customers.byId(id).value()), withoutBookkeeping(verified));
        QVERIFY(!customers.page({}).value().front().isMarked);
        Customer edited = customers.byId(id).value();
        // Whoever writes the text alone: the proof is not about it.
        FieldValue name = edited.values[Field::Name];
        name.text = u"北京科技股份有限公司"_s;
        edited.values.set(Field::Name, name);

        const QUuid editing = changeTo(*database, edited)->change;

        QCOMPARE(customers.byId(id)->values[Field::Name], (FieldValue{.text = u"北京科技股份有限公司"_s}));
        QVERIFY(proofOf(customers.byId(id)->items(Part::Contacts)[0].values[Field::ContactPhones]));
        QVERIFY(undo(*database, editing, byHand({}), {.at = noon()}));
        QCOMPARE(proofOf(customers.byId(id)->values[Field::Name])->way, "official_site"_L1);
        QVERIFY(undo(*database, verifying, byHand({}), {.at = noon()}));
        QVERIFY(!proofOf(customers.byId(id)->values[Field::Name]));
        QVERIFY(isSound(*database));
    }

    void undoes_an_import_and_keeps_what_was_edited_later_data() { addBackends(); }
    void undoes_an_import_and_keeps_what_was_edited_later() {
        WITH_DATABASE(database);
        RandomCustomers random{15};
        const Customer old = wangFang(random, u"老客户"_s);
        QVERIFY(create(*database, {old}));
        Customer joined = Customers{*database}.byId(old.id).value();
        joined.values.setText(Field::Remark, u"导入的备注"_s);
        joined.values.setText(Field::Tier, u"A"_s);
        joined.items(Part::Contacts).push_back({random.id(), wangFang(random).items(Part::Contacts)[0].values});
        const Customer untouched = wangFang(random, u"新客户一"_s);
        const Customer touched = wangFang(random, u"新客户二"_s);
        const QUuid run =
            apply(*database, import({creation(untouched), difference(Customers{*database}.byId(old.id).value(), joined),
                                 creation(touched)}))
                ->change;
        Customer later = Customers{*database}.byId(touched.id).value();
        later.values.setText(Field::Remark, u"后来写的"_s);
        QVERIFY(changeTo(*database, later));
        Customer oldLater = Customers{*database}.byId(old.id).value();
        oldLater.values.setText(Field::Tier, u"B"_s);
        QVERIFY(changeTo(*database, oldLater));

        const auto dry = undo(*database, run, byHand({}), {.at = noon(), .isDryRun = true});
        const auto undone = undo(*database, run, byHand({}), {.at = noon()});

        const std::vector<Kept> kept{{touched.id, u"remark"_s}, {old.id, u"tier"_s}};
        QCOMPARE(dry->kept, kept);
        QCOMPARE(undone->kept, kept);
        QCOMPARE(undone->applied.edited, 2);
        const Customer now = Customers{*database}.byId(old.id).value();
        QVERIFY(!now.values.has(Field::Remark));
        QCOMPARE(now.values.text(Field::Tier), u"B"_s);
        QCOMPARE(now.items(Part::Contacts).size(), 1uz);
        QVERIFY(Customers{*database}.byId(untouched.id)->deleted);
        QCOMPARE(Customers{*database}.count().value(), 2);
        QVERIFY(isSound(*database));

        QVERIFY(undo(*database, undone->applied.change, byHand({}), {.at = noon()}));
        QCOMPARE(Customers{*database}.count().value(), 3);
        QCOMPARE(Customers{*database}.byId(old.id)->values.text(Field::Remark), u"导入的备注"_s);
    }

    void undoes_a_run_that_changed_what_it_created_data() { addBackends(); }
    void undoes_a_run_that_changed_what_it_created() {
        WITH_DATABASE(database);
        RandomCustomers random{16};
        Customer made = wangFang(random);
        made.values.setText(Field::Number, u"7"_s);
        Customer joined = made;
        joined.values.setText(Field::Remark, u"第二行"_s);

        const QUuid run = apply(*database, import({creation(made), difference(made, joined)}))->change;
        const auto undone = undo(*database, run, byHand({}), {.at = noon()});

        QCOMPARE(undone->kept, std::vector<Kept>{});
        QCOMPARE(Customers{*database}.count().value(), 0);
    }

    void says_not_found_for_an_unknown_change() {
        TestDatabase database;

        QCOMPARE(undo(*database, QUuid::createUuid(), byHand({}), {.at = noon()}).error().code, "not-found"_ba);
    }

    void asks_for_the_key_before_it_writes() {
        TestDatabase database;
        DatabaseOptions options = database.options(DatabaseOptions::Access::Create);
        options.path += u".plain"_s;
        options.isPlain = true;
        options.key = {};
        auto plain = Database::open(options);
        QVERIFY(plain);
        RandomCustomers random{17};

        QCOMPARE(create(**plain, {wangFang(random)}).error().code, "no-key"_ba);
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "ChangesTest.moc"
