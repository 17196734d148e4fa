#include "db/History.h"
#include "db/Verification.h"
#include "domain/Proof.h"
#include "support/ChangeSets.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

ChangeSet on(const QDateTime &asOf, ChangeSet set) {
    set.asOf = asOf;
    return set;
}

Customer now(Database &database, const QUuid &id) { return Customers{database}.byId(id).value(); }

/// A dossier of May whose remark was set in June and whose contact got a title in July.
Customer grown(Database &database, RandomCustomers &random) {
    const Customer made = wangFang(random);
    CustomerChange creating = creation(made);
    creating.place = {.file = u"名单.xlsx"_s, .sheet = u"一"_s, .row = 17};
    [[maybe_unused]] const auto may = apply(database, import({creating})).value();
    Customer remarked = now(database, made.id);
    remarked.values.setText(Field::Remark, u"六月的话"_s);
    const CustomerChange remarking = difference(now(database, made.id), remarked);
    [[maybe_unused]] const auto june =
        apply(database, on(noon().addMonths(1), byHand({remarking}, u"王芳来电"_s))).value();
    Customer titled = now(database, made.id);
    titled.items(Part::Contacts)[0].values.setText(Field::ContactTitle, u"经理"_s);
    const CustomerChange titling = difference(now(database, made.id), titled);
    [[maybe_unused]] const auto july = apply(database, on(noon().addMonths(2), byHand({titling}))).value();
    return now(database, made.id);
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_who_looked_at_contact_data_and_nothing_else_changes_data() { addBackends(); }
    void tells_who_looked_at_contact_data_and_nothing_else_changes() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const Customer before = grown(*database, random);

        const auto noted = apply(*database, byHand({{.customer = before.id, .kind = CustomerChange::Kind::Reveal}}));

        QVERIFY(noted);
        QCOMPARE(noted->edited, 0);
        const HistoryEntry last = History{*database}.of(before.id).value().back();
        QCOMPARE(last.change.kind, CustomerChange::Kind::Reveal);
        QCOMPARE(last.record->actor, u"kim"_s);
        QVERIFY(last.change.fields.empty());
        QCOMPARE(now(*database, before.id), before);
        QCOMPARE(History{*database}.byIdAt(before.id, noon().addYears(1)).value().values, before.values);
        QVERIFY(Verification{*database}.run(History{*database}.head().value())->isSound());
    }

    void tells_of_an_export_data() { addBackends(); }
    void tells_of_an_export() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const Customer customer = grown(*database, random);
        const Exported exported{.customers = 12, .file = u"名单.xlsx"_s, .filter = u"tier:A"_s, .isMasked = true};
        const CustomerChange change{
            .customer = kWholeWorkspace, .kind = CustomerChange::Kind::Export, .exported = exported};

        const auto first = apply(*database, byHand({change}, u"季度复盘"_s));
        const auto second = apply(*database, byHand({change}));

        QVERIFY(first && second);
        std::vector<HistoryEntry> told;
        QVERIFY(History{*database}.forEach(
            [&told](const HistoryEntry &entry) {
                told.push_back(entry);
                return true;
            },
            4));
        QCOMPARE(told.size(), 2uz);
        QCOMPARE(told[0].change, change);
        QCOMPARE(told[0].record->actor, u"kim"_s);
        QCOMPARE(told[0].record->origin.text, u"季度复盘"_s);
        QCOMPARE(now(*database, customer.id), customer);
        QVERIFY(Verification{*database}.run(second->head)->isSound());
        QVERIFY(undo(*database, first->change, byHand({}), {.at = noon()})->applied.change.isNull());
    }

    void undoing_looks_past_who_looked_data() { addBackends(); }
    void undoing_looks_past_who_looked() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const Customer before = wangFang(random);
        QVERIFY(create(*database, {before}));
        Customer after = now(*database, before.id);
        after.values.setText(Field::Remark, u"改过"_s);
        const auto edit = changeTo(*database, after);
        const auto look = apply(*database, byHand({{.customer = before.id, .kind = CustomerChange::Kind::Reveal}}));

        const auto nothing = undo(*database, look->change, byHand({}), {.at = noon()});
        const auto undone = undo(*database, edit->change, byHand({}), {.at = noon()});

        QVERIFY(nothing->applied.change.isNull());
        QVERIFY(undone->kept.empty());
        QVERIFY(!now(*database, before.id).values.has(Field::Remark));
        QVERIFY(!now(*database, before.id).deleted);
    }

    void tells_who_did_what_when_and_why_data() { addBackends(); }
    void tells_who_did_what_when_and_why() {
        WITH_DATABASE(database);
        RandomCustomers random{1};
        const Customer customer = grown(*database, random);

        const auto entries = History{*database}.of(customer.id).value();

        QCOMPARE(entries.size(), 3uz);
        QCOMPARE(entries[0].seq, 1);
        QCOMPARE(entries[0].change.kind, CustomerChange::Kind::Create);
        QCOMPARE(entries[0].change.place, (Place{.file = u"名单.xlsx"_s, .sheet = u"一"_s, .row = 17}));
        QCOMPARE(entries[0].record->origin.kind, Origin::Kind::Import);
        QCOMPARE(entries[0].record->origin.text, u"名单.xlsx"_s);
        QCOMPARE(entries[1].record->actor, u"kim"_s);
        QCOMPARE(entries[1].record->osUser, u"os-kim"_s);
        QCOMPARE(entries[1].record->at, noon());
        QCOMPARE(entries[1].record->asOf, noon().addMonths(1));
        QCOMPARE(entries[1].record->asOf.offsetFromUtc(), 8 * 3600);
        QCOMPARE(entries[1].record->origin.text, u"王芳来电"_s);
        QCOMPARE(entries[1].change.fields, (std::vector{FieldChange{Field::Remark, {}, {.text = u"六月的话"_s}}}));
        QCOMPARE(pathOf(Field::ContactTitle, &entries[2].change.items[0]), u"contacts[0].title"_s);
        QCOMPARE(pathOf(Field::Remark), u"remark"_s);
    }

    void seals_the_reason_of_an_edit_data() { addBackends(); }
    void seals_the_reason_of_an_edit() {
        WITH_DATABASE(database);
        RandomCustomers random{2};
        const Customer customer = grown(*database, random);
        const QUuid edit = History{*database}.of(customer.id).value()[1].record->id;

        QCOMPARE(database->integer("SELECT count(*) FROM changes WHERE origin_text LIKE '%王芳%'").value(), 0);
        QCOMPARE(History{*database}.record(edit)->origin.text, u"王芳来电"_s);
    }

    void shows_the_dossier_of_an_earlier_day_data() { addBackends(); }
    void shows_the_dossier_of_an_earlier_day() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        const Customer customer = grown(*database, random);
        const History history{*database};

        QCOMPARE(history.byIdAt(customer.id, noon().addDays(-1)).error().code, "not-found"_ba);
        QVERIFY(!history.byIdAt(customer.id, noon().addDays(1))->values.has(Field::Remark));
        const Customer june = history.byIdAt(customer.id, noon().addMonths(1)).value();
        QCOMPARE(june.values.text(Field::Remark), u"六月的话"_s);
        QVERIFY(!june.items(Part::Contacts)[0].values.has(Field::ContactTitle));
        QCOMPARE(history.byIdAt(customer.id, noon().addYears(1)).value(), customer);
    }

    void compares_two_versions_data() { addBackends(); }
    void compares_two_versions() {
        WITH_DATABASE(database);
        RandomCustomers random{3};
        Customer customer = grown(*database, random);
        customer.values.setText(Field::Remark, u"八月的话"_s);
        customer.values.setText(Field::TotalAmount, {});
        const CustomerChange august = difference(now(*database, customer.id), customer);
        QVERIFY(apply(*database, on(noon().addMonths(3), byHand({august}, u"改口"_s))));
        const History history{*database};
        const QUuid contact = customer.items(Part::Contacts)[0].id;

        const auto found = history.compare(customer.id, noon().addMonths(1), noon().addMonths(3)).value();

        QCOMPARE(
            found.change.fields, (std::vector{FieldChange{Field::TotalAmount, {.text = u"1260000"_s}, {}},
                                     FieldChange{Field::Remark, {.text = u"六月的话"_s}, {.text = u"八月的话"_s}}}));
        QCOMPARE(found.change.items.size(), 1uz);
        QCOMPARE(found.change.items[0].id, contact);
        QCOMPARE(
            found.change.items[0].fields, (std::vector{FieldChange{Field::ContactTitle, {}, {.text = u"经理"_s}}}));
        QCOMPARE(found.sources.size(), 3uz);
        QCOMPARE(found.sources[0].record->origin.text, u"改口"_s);
        QCOMPARE(found.sources[2].seq, 3);
        QCOMPARE(found.sources[2].item, contact);
        // Whichever is named first, by time or by entry.
        QCOMPARE(history.compare(customer.id, qint64{4}, noon().addMonths(1))->change, found.change);
        QVERIFY(history.compare(customer.id, qint64{2}, qint64{2})->change.fields.empty());
        QCOMPARE(history.compare(customer.id, noon().addDays(-1), qint64{4}).error().code, "not-found"_ba);
    }

    void comparing_makes_one_version_of_the_other_data() { addBackends(); }
    void comparing_makes_one_version_of_the_other() {
        WITH_DATABASE(database);
        RandomCustomers random{9};
        Customer customer = random.customer();
        QVERIFY(create(*database, {customer}));
        std::vector<Customer> versions{now(*database, customer.id)};
        for (int step = 0; step < 6; ++step) {
            QVERIFY(changeTo(*database, random.changed(versions.back())));
            versions.push_back(now(*database, customer.id));
        }
        const std::vector<HistoryEntry> entries = History{*database}.of(customer.id).value();

        for (std::size_t i = 0; i < entries.size(); ++i)
            for (std::size_t j = i; j < entries.size(); ++j) {
                const auto found = History{*database}.compare(customer.id, entries[j].seq, entries[i].seq).value();
                Customer made = found.before;
                QVERIFY(dossier::apply(found.change, made));
                QCOMPARE(made.values, found.after.values);
                QCOMPARE(made.lists, found.after.lists);
            }
    }

    void replays_any_dossier_to_what_is_stored_data() { addBackends(); }
    void replays_any_dossier_to_what_is_stored() {
        WITH_DATABASE(database);
        RandomCustomers random{4};
        for (int i = 0; i < 20; ++i) {
            Customer customer = random.customer();
            QVERIFY(create(*database, {customer}));
            customer = now(*database, customer.id);
            for (int step = 0; step < 5; ++step) {
                customer = random.changed(customer);
                QVERIFY(changeTo(*database, customer));
            }

            QCOMPARE(History{*database}.byIdAt(customer.id, noon()).value(), now(*database, customer.id));
        }
    }

    void knows_where_each_value_comes_from_data() { addBackends(); }
    void knows_where_each_value_comes_from() {
        WITH_DATABASE(database);
        RandomCustomers random{5};
        const Customer customer = grown(*database, random);
        const History history{*database};
        const QUuid contact = customer.items(Part::Contacts)[0].id;

        const auto name = history.source(customer.id, Field::Name).value();
        const auto remark = history.source(customer.id, Field::Remark).value();
        const auto title = history.source(customer.id, Field::ContactTitle, contact).value();

        QCOMPARE(name->seq, 1);
        QCOMPARE(name->place.row, 17);
        QCOMPARE(remark->seq, 2);
        QCOMPARE(remark->record->origin.text, u"王芳来电"_s);
        QCOMPARE(title->seq, 3);
        QVERIFY(!history.source(customer.id, Field::Website).value());
        // Number, name, amount and remark; the contact's name, phones and title.
        QCOMPARE(history.sources(customer.id)->size(), 7uz);
    }

    void a_verified_value_comes_from_where_it_came_from_data() { addBackends(); }
    void a_verified_value_comes_from_where_it_came_from() {
        WITH_DATABASE(database);
        RandomCustomers random{6};
        Customer customer = grown(*database, random);
        QVERIFY(verify(customer, {.field = Field::Name}, u"官网"_s, noon(), u"kim"_s));

        QVERIFY(changeTo(*database, customer));

        const auto source = History{*database}.source(customer.id, Field::Name).value();
        QVERIFY(source.has_value());
        QCOMPARE(source->seq, 1);
    }

    void forgets_the_source_of_what_was_cleared_data() { addBackends(); }
    void forgets_the_source_of_what_was_cleared() {
        WITH_DATABASE(database);
        RandomCustomers random{6};
        Customer customer = grown(*database, random);
        customer.values.setText(Field::Remark, {});

        QVERIFY(changeTo(*database, customer));

        QVERIFY(!History{*database}.source(customer.id, Field::Remark).value());
    }

    void hands_out_the_whole_history_and_one_change_data() { addBackends(); }
    void hands_out_the_whole_history_and_one_change() {
        WITH_DATABASE(database);
        RandomCustomers random{7};
        const Customer first = wangFang(random);
        const Customer second = wangFang(random);
        QVERIFY(create(*database, {wangFang(random)}));
        const QUuid change = create(*database, {first, second})->change;
        QVERIFY(create(*database, {wangFang(random)}));
        QList<qint64> all;
        QList<QUuid> ofChange;

        QVERIFY(History{*database}.forEach(
            [&all](const HistoryEntry &entry) {
                all << entry.seq;
                return entry.seq < 3;
            },
            2));
        QVERIFY(History{*database}.forEachOfChange(change, [&ofChange](const HistoryEntry &entry) {
            ofChange << entry.change.customer;
            return true;
        }));

        QCOMPARE(all, (QList<qint64>{2, 3}));
        QCOMPARE(ofChange, (QList<QUuid>{second.id, first.id}));
        QCOMPARE(History{*database}.forEachOfChange(QUuid::createUuid(), {}).error().code, "not-found"_ba);
    }

    void names_the_head_and_every_hash_data() { addBackends(); }
    void names_the_head_and_every_hash() {
        WITH_DATABASE(database);
        RandomCustomers random{8};

        QCOMPARE(History{*database}.head().value(), ChainHead{});
        const ChainHead first = create(*database, {wangFang(random)})->head;
        const ChainHead second = create(*database, {wangFang(random)})->head;

        QCOMPARE(History{*database}.head().value(), second);
        QCOMPARE(History{*database}.hashOf(1).value(), first.hash);
        QCOMPARE(History{*database}.hashOf(3).value(), QByteArray{});
        QVERIFY(first.hash != second.hash);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
