#include "services/merge/DossierMerge.h"

#include "db/Accounts.h"
#include "db/History.h"
#include "db/Mergings.h"
#include "db/Verification.h"
#include "reference/Reference.h"
#include "support/ChangeSets.h"
#include "support/Colleagues.h"
#include "support/LikeCustomers.h"

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

Customer now(Database &database, const QUuid &id) { return Customers{database}.byId(id).value(); }

bool isSound(Database &database) { return Verification{database}.run().value().isSound(); }

QByteArray codeOf(const auto &result) { return result ? QByteArray{} : result.error().code; }

Result<Undone> undone(Database &database, const QUuid &change) {
    return undo(database, change, byHand({}), {.at = noon()});
}

Result<Undone> parted(Database &database, const QUuid &change, std::span<const QUuid> given = {}) {
    return unmerge(database, change, byHand({}), {.at = noon()}, given);
}

} // namespace

class DossierMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto reference = Reference::load();
        QVERIFY(reference.has_value());
        m_reference = *std::move(reference);
    }

    void merged_and_parted_both_are_as_they_were_data() { addBackends(); }
    void merged_and_parted_both_are_as_they_were() {
        WITH_DATABASE(database);
        for (int i = 0; i < 25; ++i) {
            const auto [kept, merged] = pairIn(*database);

            const QUuid change = merge(*database, kept.id, merged.id)->applied.change;
            const Customer one = now(*database, kept.id);
            QVERIFY(now(*database, merged.id).deleted);
            QCOMPARE(one.values.text(Field::Number), kept.values.text(Field::Number));

            const auto two = parted(*database, change);
            QCOMPARE(withoutBookkeeping(now(*database, kept.id)), withoutBookkeeping(kept));
            QCOMPARE(withoutBookkeeping(now(*database, merged.id)), withoutBookkeeping(merged));
            QVERIFY(two->kept.empty());

            const auto again = undone(*database, two->applied.change);
            QCOMPARE(withoutBookkeeping(now(*database, kept.id)), withoutBookkeeping(one));
            QCOMPARE(mergedInto(*database, merged.id).value(), kept.id);

            QVERIFY(undone(*database, again->applied.change));
            QCOMPARE(withoutBookkeeping(now(*database, kept.id)), withoutBookkeeping(kept));
            QCOMPARE(withoutBookkeeping(now(*database, merged.id)), withoutBookkeeping(merged));
        }
        QVERIFY(isSound(*database));
    }

    void both_numbers_find_the_one_that_stayed_data() { addBackends(); }
    void both_numbers_find_the_one_that_stayed() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database, u"旧1"_s);
        const QString number = merged.values.text(Field::Number);
        const Customers customers{*database};

        const QUuid change = merge(*database, kept.id, merged.id)->applied.change;

        QVERIFY(!number.isEmpty());
        QCOMPARE(customers.idOf(number).value(), kept.id);
        QCOMPARE(customers.idOf(u"旧1"_s).value(), kept.id);
        QVERIFY(now(*database, kept.id).values[Field::NumberAliases].texts().contains(number));
        QVERIFY(parted(*database, change));
        QCOMPARE(customers.idOf(number).value(), merged.id);
    }

    void the_history_tells_where_it_went_data() { addBackends(); }
    void the_history_tells_where_it_went() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database);

        const QUuid change = merge(*database, kept.id, merged.id)->applied.change;
        database.reopen();

        const auto entries = History{*database}.of(merged.id).value();
        QCOMPARE(entries.back().change.kind, CustomerChange::Kind::Merge);
        QCOMPARE(entries.back().change.into, kept.id);
        QCOMPARE(entries.back().record->origin.kind, Origin::Kind::Merge);
        QCOMPARE(History{*database}.record(change)->origin.kind, Origin::Kind::Merge);
        QCOMPARE(Customers{*database}.count().value(), 1);
    }

    void a_value_still_comes_from_where_it_was_typed_data() { addBackends(); }
    void a_value_still_comes_from_where_it_was_typed() {
        WITH_DATABASE(database);
        const Customer kept = wangFang(m_random);
        Customer merged = wangFang(m_random);
        merged.values.setText(Field::Remark, u"对方的"_s);
        merged.items(Part::Contacts)[0].values.setText(Field::ContactPhones, u"+8613900139000"_s);
        CustomerChange made = creation(merged);
        made.place = {.file = u"名单.xlsx"_s, .sheet = u"一"_s, .row = 17};
        QVERIFY(create(*database, {kept}));
        QVERIFY(apply(*database, import({made})));
        QVERIFY(merge(*database, kept.id, merged.id));

        const History history{*database};
        const QUuid item = merged.items(Part::Contacts)[0].id;
        QCOMPARE(history.source(kept.id, Field::Remark).value()->place.row, 17);
        QCOMPARE(history.source(kept.id, Field::ContactName, item).value()->place.row, 17);
        QCOMPARE(history.source(kept.id, Field::Name).value()->place.row, 0);
        QCOMPARE(history.source(kept.id, Field::NumberAliases).value()->record->origin.kind, Origin::Kind::Merge);
    }

    void a_merged_dossier_takes_no_change_but_the_way_back_data() { addBackends(); }
    void a_merged_dossier_takes_no_change_but_the_way_back() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database);
        const QUuid edit = changedRemark(*database, merged.id);
        QVERIFY(merge(*database, kept.id, merged.id));
        Customer restored = now(*database, merged.id);
        restored.deleted = false;
        Customer edited = now(*database, merged.id);
        edited.values.setText(Field::Remark, u"x"_s);

        QCOMPARE(codeOf(changeTo(*database, restored)), "merged"_ba);
        QCOMPARE(codeOf(changeTo(*database, edited)), "merged"_ba);
        QCOMPARE(undone(*database, edit)->kept, (std::vector<Kept>{{merged.id}}));
        QCOMPARE(now(*database, merged.id).values.text(Field::Remark), u"改过"_s);
    }

    void refuses_what_cannot_be_merged_data() { addBackends(); }
    void refuses_what_cannot_be_merged() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database);
        const auto [third, inBin] = pairIn(*database);
        Customer binned = now(*database, inBin.id);
        binned.deleted = true;
        QVERIFY(changeTo(*database, binned));

        QCOMPARE(codeOf(merge(*database, kept.id, kept.id)), "same-customer"_ba);
        QCOMPARE(codeOf(merge(*database, kept.id, m_random.id())), "not-found"_ba);
        QCOMPARE(codeOf(merge(*database, kept.id, inBin.id)), "in-bin"_ba);
        QCOMPARE(codeOf(merge(*database, inBin.id, kept.id)), "in-bin"_ba);
        QVERIFY(merge(*database, kept.id, merged.id));
        QCOMPARE(codeOf(merge(*database, third.id, merged.id)), "merged"_ba);
        QCOMPARE(codeOf(merge(*database, merged.id, third.id)), "merged"_ba);
    }

    void refuses_to_part_what_is_not_one_data() { addBackends(); }
    void refuses_to_part_what_is_not_one() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database);
        const auto [third, fourth] = pairIn(*database);
        const QUuid edit = changedRemark(*database, kept.id);
        const QUuid first = merge(*database, kept.id, merged.id)->applied.change;
        const QUuid second = merge(*database, third.id, kept.id)->applied.change;

        QCOMPARE(codeOf(parted(*database, m_random.id())), "not-found"_ba);
        QCOMPARE(codeOf(parted(*database, edit)), "no-merging"_ba);
        QCOMPARE(codeOf(parted(*database, first)), "merged"_ba);
        QVERIFY(parted(*database, second));
        QVERIFY(parted(*database, first));
        QCOMPARE(codeOf(parted(*database, first)), "not-merged"_ba);
        QCOMPARE(Customers{*database}.count().value(), 4);
        QVERIFY(isSound(*database));
    }

    void merges_again_only_what_nobody_changed_since_data() { addBackends(); }
    void merges_again_only_what_nobody_changed_since() {
        WITH_DATABASE(database);
        const auto [kept, merged] = pairIn(*database);
        const QUuid change = merge(*database, kept.id, merged.id)->applied.change;
        const QUuid back = parted(*database, change)->applied.change;
        changedRemark(*database, merged.id);

        QCOMPARE(codeOf(undone(*database, back)), "changed-since"_ba);
        QVERIFY(!now(*database, merged.id).deleted);
    }

    void a_record_is_where_it_is_seen_data() { addBackends(); }
    void a_record_is_where_it_is_seen() {
        WITH_DATABASE(database);
        const Customer kept = wangFang(m_random);
        Customer merged = wangFang(m_random);
        merged.items(Part::Contacts)[0].values.setText(Field::ContactPhones, u"+8613900139000"_s);
        QVERIFY(create(*database, {kept, merged}));
        const QUuid item = merged.items(Part::Contacts)[0].id;
        const QUuid change = merge(*database, kept.id, merged.id)->applied.change;

        QCOMPARE(Customers{*database}.customerOfItem(Part::Contacts, item).value(), kept.id);

        Customer edited = now(*database, kept.id);
        edited.items(Part::Contacts)[1].values.setText(Field::ContactTitle, u"经理"_s);
        edited.values.setText(Field::Remark, u"后来"_s);
        QVERIFY(changeTo(*database, edited));
        QVERIFY(parted(*database, change)->kept.empty());
        QCOMPARE(Customers{*database}.customerOfItem(Part::Contacts, item).value(), merged.id);
        QCOMPARE(now(*database, merged.id).items(Part::Contacts)[0].values.text(Field::ContactTitle), u"经理"_s);
        QCOMPARE(now(*database, kept.id).values.text(Field::Remark), u"后来"_s);
    }

    void tells_nothing_of_somebody_elses() {
        TestDatabase database;
        Customer theirs = wangFang(m_random);
        theirs.values.setText(Field::Owner, u"lee"_s);
        Customer own = wangFang(m_random);
        own.values.setText(Field::Owner, u"kim"_s);
        QVERIFY(create(*database, {theirs, own}));
        theirs = now(*database, theirs.id);
        theirs.deleted = true;
        QVERIFY(changeTo(*database, theirs));
        for (const Account &account : colleagues())
            QVERIFY(Accounts{*database}.add(account));

        const auto refused = merge(*database, own.id, theirs.id);

        QCOMPARE(codeOf(refused), "no-right"_ba);
        QVERIFY(!refused.error().message.contains(theirs.values.text(Field::Name)));
    }

    void tells_what_was_changed_since_and_stays_data() { addBackends(); }
    void tells_what_was_changed_since_and_stays() {
        WITH_DATABASE(database);
        const Customer kept = wangFang(m_random);
        Customer merged = wangFang(m_random);
        merged.values.setText(Field::Remark, u"对方的"_s);
        QVERIFY(create(*database, {kept, merged}));
        const QUuid change = merge(*database, kept.id, merged.id)->applied.change;
        changedRemark(*database, kept.id);

        const auto two = parted(*database, change);

        QCOMPARE(two->kept, (std::vector<Kept>{{kept.id, u"remark"_s}}));
        QCOMPARE(now(*database, kept.id).values.text(Field::Remark), u"改过"_s);
        QCOMPARE(now(*database, merged.id).values.text(Field::Remark), u"对方的"_s);
        QVERIFY(isSound(*database));
    }

private:
    Result<Merged> merge(Database &database, const QUuid &kept, const QUuid &merged) {
        return mergeDossiers(database, kept, merged, {}, *m_reference, byHand({}), {.at = noon()});
    }

    /// Two dossiers with something in common, as they are stored; the second has @p alias for a former number.
    std::pair<Customer, Customer> pairIn(Database &database, const QString &alias = {}) {
        const Customer kept = m_random.customer();
        Customer merged = likeOf(kept, m_random);
        merged.values.set(Field::Number, {});
        merged.values.setText(Field::NumberAliases, alias);
        if (!create(database, {kept, merged}))
            qFatal("the two could not be stored");
        return {now(database, kept.id), now(database, merged.id)};
    }

    static QUuid changedRemark(Database &database, const QUuid &id) {
        Customer customer = now(database, id);
        customer.values.setText(Field::Remark, u"改过"_s);
        return changeTo(database, customer)->change;
    }

    std::unique_ptr<const Reference> m_reference;
    RandomCustomers m_random{11};
};

QTEST_GUILESS_MAIN(DossierMergeTest)
#include "DossierMergeTest.moc"
