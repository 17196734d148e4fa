#include "services/merge/JoinedDossier.h"

#include "domain/FieldRelations.h"
#include "domain/Parting.h"
#include "reference/Reference.h"
#include "support/LikeCustomers.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

const QString kToday = u"2024-05-03"_s;

Item contact(RandomCustomers &random, const QString &name, const QString &phones, const QString &uses = {}) {
    Item item{.id = random.id()};
    item.values.setText(Field::ContactName, name);
    item.values.setText(Field::ContactPhones, phones);
    item.values.setText(Field::ContactPhoneUses, uses);
    return item;
}

const Item *itemWith(const Customer &customer, Part part, const QUuid &id) {
    const auto found = std::ranges::find(customer.items(part), id, &Item::id);
    return found == customer.items(part).end() ? nullptr : &*found;
}

/// Two dossiers, what they were joined to, what a person made of that, and how it was parted.
struct Story {
    Customer kept;
    Customer merged;
    Customer joined;
    Customer now;
    Parted parted;
};

bool hasAll(const FieldValue &value, const FieldValue &now, const FieldValue &joined) {
    return std::ranges::all_of(now.texts(),
        [&](const QString &text) { return joined.texts().contains(text) || value.texts().contains(text); });
}

/// Whether what became of the contracts decides over the field.
bool follows(Field field, const Customer &before, const Customer &after) {
    constexpr std::array kFollowing{Field::ContractFrom, Field::ContractTo, Field::FirstCooperationOn,
        Field::LatestCooperationOn, Field::TotalAmount};
    return std::ranges::contains(kFollowing, field) && before.items(Part::Contracts) != after.items(Part::Contracts);
}

/// What is not where it belongs among the fields of the dossier that stayed; empty: nothing.
QString misplacedField(const Story &story) {
    for (const FieldSpec &about : kFields) {
        if (about.part != Part::Customer)
            continue;
        const auto valueOf = [&about](const Customer &customer) { return customer.values[about.field]; };
        const FieldValue value = valueOf(story.parted.kept);
        if (follows(about.field, story.parted.kept, story.now) ||
            follows(about.field, story.merged, story.parted.merged))
            continue;
        if (valueOf(story.parted.merged) != valueOf(story.merged))
            return u"the merged one's "_s + about.id;
        const bool isUntouched = valueOf(story.now) == valueOf(story.joined);
        const bool isInGroup = !groupOf(about.field).empty();
        if (isUntouched && value != valueOf(story.kept) && !(isInGroup && value == valueOf(story.now)))
            return u"untouched "_s + about.id;
        if (!isUntouched && !about.multiple && value != valueOf(story.now))
            return u"changed "_s + about.id;
        if (!isUntouched && about.multiple && !hasAll(value, valueOf(story.now), valueOf(story.joined)))
            return u"changed values of "_s + about.id;
    }
    return {};
}

/// The same among the items.
QString misplacedItem(const Story &story) {
    for (int i = 1; i < kPartCount; ++i) {
        const Part part = Part(i);
        for (const Item &item : story.now.items(part)) {
            // Both had a value of one own field: each has one still.
            const bool isBoths = itemWith(story.kept, part, item.id) && itemWith(story.merged, part, item.id);
            const bool cameAlong = !isBoths && itemWith(story.merged, part, item.id);
            const Item *here = itemWith(story.parted.kept, part, item.id);
            const Item *there = itemWith(story.parted.merged, part, item.id);
            if (isBoths && (!here || !there))
                return u"a value of an own field"_s;
            if (!isBoths && (cameAlong ? here || !there || *there != item : !here || there))
                return u"an item of "_s + partName(part);
            const Item *joined = itemWith(story.joined, part, item.id);
            const Item *before = itemWith(story.kept, part, item.id);
            if (!cameAlong && joined && *joined == item && *here != *before)
                return u"an untouched item of "_s + partName(part);
            if (!cameAlong && !joined && *here != item)
                return u"an added item of "_s + partName(part);
        }
        for (const Item &item : story.merged.items(part))
            if (!itemWith(story.joined, part, item.id) && !itemWith(story.parted.merged, part, item.id))
                return u"an item that was joined, of "_s + partName(part);
    }
    return {};
}

} // namespace

class JoinedDossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto reference = Reference::load();
        QVERIFY(reference.has_value());
        m_reference = *std::move(reference);
    }

    void takes_what_only_one_has_and_keeps_its_own() {
        Customer kept = named(u"甲有限公司"_s);
        kept.values.setText(Field::Remark, u"自己的"_s);
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Remark, u"对方的"_s);
        merged.values.setText(Field::Website, u"https://example.com"_s);

        const auto dossier = joined(kept, merged, {}, kToday, *m_reference);

        QCOMPARE(dossier->customer.id, kept.id);
        QCOMPARE(dossier->customer.values.text(Field::Name), u"甲有限公司"_s);
        QCOMPARE(dossier->customer.values.text(Field::Remark), u"自己的"_s);
        QCOMPARE(dossier->customer.values.text(Field::Website), u"https://example.com"_s);
        QCOMPARE(differingFields(kept, merged), (std::vector{Field::Name, Field::Remark}));
    }

    void takes_what_is_chosen() {
        const Customer kept = named(u"甲有限公司"_s);
        const Customer merged = named(u"甲公司"_s);

        const auto theirs =
            joined(kept, merged, std::array{MergeChoice{Field::Name, MergeSide::Merged}}, kToday, *m_reference);
        const auto ours =
            joined(kept, merged, std::array{MergeChoice{Field::Name, MergeSide::Kept}}, kToday, *m_reference);

        QCOMPARE(theirs->customer.values.text(Field::Name), u"甲公司"_s);
        QCOMPARE(ours->customer.values.text(Field::Name), u"甲有限公司"_s);
    }

    void a_place_is_taken_whole() {
        Customer kept = named(u"甲有限公司"_s);
        kept.values.setText(Field::Province, u"310000"_s);
        Customer merged = named(u"甲有限公司"_s);
        merged.values.setText(Field::Province, u"440000"_s);
        merged.values.setText(Field::City, u"440300"_s);

        const auto ours = joined(kept, merged, {}, kToday, *m_reference);
        const auto theirs =
            joined(kept, merged, std::array{MergeChoice{Field::City, MergeSide::Merged}}, kToday, *m_reference);

        QVERIFY(!ours->customer.values.has(Field::City));
        QCOMPARE(theirs->customer.values.text(Field::Province), u"440000"_s);
        QCOMPARE(theirs->customer.values.text(Field::City), u"440300"_s);
    }

    void refuses_a_choice_that_is_none_data() {
        QTest::addColumn<Field>("field");
        QTest::addRow("a number stays its dossier's") << Field::Number;
        QTest::addRow("records are all kept") << Field::ContactName;
        QTest::addRow("the other has none") << Field::Website;
    }
    void refuses_a_choice_that_is_none() {
        QFETCH(const Field, field);
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Number, u"K-2"_s);

        const auto dossier = joined(
            named(u"甲有限公司"_s), merged, std::array{MergeChoice{field, MergeSide::Merged}}, kToday, *m_reference);

        QVERIFY(!dossier);
        QCOMPARE(dossier.error().code, "choice-invalid"_ba);
    }

    void numbers_become_former_ones() {
        Customer kept = named(u"甲有限公司"_s);
        kept.values.setText(Field::Number, u"K-1"_s);
        kept.values.setText(Field::NumberAliases, u"旧1"_s);
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Number, u"K-2"_s);
        merged.values.setText(Field::NumberAliases, u"旧2\n旧1"_s);

        const auto dossier = joined(kept, merged, {}, kToday, *m_reference);

        QCOMPARE(dossier->customer.values.text(Field::Number), u"K-1"_s);
        QCOMPARE(dossier->customer.values.text(Field::NumberAliases), u"旧1\nK-2\n旧2"_s);
    }

    void people_of_both_are_joined_and_others_added() {
        Customer kept = named(u"甲有限公司"_s);
        kept.items(Part::Contacts) = {contact(m_random, u"王芳"_s, u"+8613800138000"_s)};
        Customer merged = named(u"甲公司"_s);
        Item same = contact(m_random, u"王芳"_s, u"+862112345678\n+8613800138000"_s, u"work\nhome"_s);
        same.values.setText(Field::ContactTitle, u"经理"_s);
        const Item namesake = contact(m_random, u"王芳"_s, u"+8613900139000"_s);
        merged.items(Part::Contacts) = {same, namesake};

        const auto dossier = joined(kept, merged, {}, kToday, *m_reference);

        const auto &contacts = dossier->customer.items(Part::Contacts);
        QCOMPARE(contacts.size(), 2uz);
        QCOMPARE(contacts[0].id, kept.items(Part::Contacts)[0].id);
        QCOMPARE(contacts[0].values.text(Field::ContactPhones), u"+8613800138000\n+862112345678"_s);
        QCOMPARE(contacts[0].values.text(Field::ContactPhoneUses), u"home\nwork"_s);
        QCOMPARE(contacts[0].values.text(Field::ContactTitle), u"经理"_s);
        QCOMPARE(contacts[1], namesake);
    }

    void of_an_own_field_its_own_value_stays_and_the_other_is_told() {
        const auto number = [](const QString &text) {
            FieldValues values;
            values.setText(Field::OwnValueNumber, text);
            return values;
        };
        Customer kept = named(u"甲有限公司"_s);
        setOwnValue(kept, u"x_score"_s, number(u"120000"_s));
        Customer merged = named(u"甲公司"_s);
        setOwnValue(merged, u"x_score"_s, number(u"30000"_s));
        setOwnValue(merged, u"x_rank"_s, number(u"70000"_s));

        const auto dossier = joined(kept, merged, {}, kToday, *m_reference);
        const auto two = part(dossier->customer, merged, difference(kept, dossier->customer), kToday);

        QCOMPARE(ownValue(dossier->customer, u"x_score")->text(Field::OwnValueNumber), u"120000"_s);
        QCOMPARE(ownValue(dossier->customer, u"x_rank")->text(Field::OwnValueNumber), u"70000"_s);
        QCOMPARE(dossier->warnings.size(), 1uz);
        QCOMPARE(dossier->warnings[0].value, u"30000"_s);
        QCOMPARE(two->kept, kept);
        QCOMPARE(two->merged, merged);
    }

    void two_valid_codes_are_doubted() {
        Customer kept = named(u"甲有限公司"_s);
        kept.values.setText(Field::Uscc, u"91310000TEST00001X"_s);
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Uscc, u"91440300TEST000025"_s);
        Customer doubtful = merged;
        doubtful.values.mark(Field::Uscc, "uscc-check-digit", {});

        const auto dossier = joined(kept, merged, {}, kToday, *m_reference);

        QCOMPARE(dossier->warnings.size(), 1uz);
        QCOMPARE(dossier->warnings[0].field, Field::Uscc);
        QCOMPARE(dossier->warnings[0].code, "value-differs"_ba);
        QVERIFY(joined(kept, doubtful, {}, kToday, *m_reference)->warnings.empty());
    }

    void parted_at_once_both_are_as_they_were() {
        for (int i = 0; i < 1000; ++i) {
            const Customer kept = m_random.customer();
            const Customer merged = likeOf(kept, m_random);
            const Customer one = joined(kept, merged, {}, kToday, *m_reference)->customer;

            const auto two = part(one, merged, difference(kept, one), kToday);

            QCOMPARE(two->kept, kept);
            QCOMPARE(two->merged, merged);
            QVERIFY(two->stays.empty());
        }
    }

    void parted_later_everything_is_where_it_belongs() {
        for (int i = 0; i < 1000; ++i) {
            Story story{.kept = m_random.customer(), .merged = {}, .joined = {}, .now = {}, .parted = {}};
            story.merged = likeOf(story.kept, m_random);
            story.joined = joined(story.kept, story.merged, {}, kToday, *m_reference)->customer;
            story.now = story.joined;
            for (int edits = m_random.random().bounded(4); edits > 0; --edits)
                story.now = m_random.changed(story.now);

            story.parted = *part(story.now, story.merged, difference(story.kept, story.joined), kToday);

            QCOMPARE(misplacedField(story), QString{});
            QCOMPARE(misplacedItem(story), QString{});
        }
    }

    void an_edit_goes_with_its_record_and_a_changed_value_stays() {
        Customer kept = named(u"甲有限公司"_s);
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Website, u"https://example.com"_s);
        merged.values.setText(Field::Remark, u"对方的"_s);
        merged.items(Part::Contacts) = {
            contact(m_random, u"王芳"_s, u"+8613800138000"_s), contact(m_random, u"李雷"_s, u"+8613900139000"_s)};
        const Customer one = joined(kept, merged, {}, kToday, *m_reference)->customer;
        Customer now = one;
        now.values.setText(Field::Website, u"https://new.example.com"_s);
        now.items(Part::Contacts)[0].values.setText(Field::ContactTitle, u"经理"_s);
        now.items(Part::Contacts).erase(now.items(Part::Contacts).begin() + 1);
        const Item added = contact(m_random, u"韩梅"_s, u"+8613700137000"_s);
        const Item given = contact(m_random, u"林涛"_s, u"+8613600136000"_s);
        now.items(Part::Contacts).insert(now.items(Part::Contacts).end(), {added, given});

        const auto two = part(now, merged, difference(kept, one), kToday, std::array{given.id});

        QCOMPARE(two->kept.items(Part::Contacts), std::vector{added});
        QCOMPARE(two->merged.items(Part::Contacts).size(), 2uz);
        QCOMPARE(two->merged.items(Part::Contacts)[0].values.text(Field::ContactTitle), u"经理"_s);
        QCOMPARE(two->merged.items(Part::Contacts)[1], given);
        QCOMPARE(two->kept.values.text(Field::Website), u"https://new.example.com"_s);
        QVERIFY(!two->kept.values.has(Field::Remark));
        QCOMPARE(two->merged.values.text(Field::Website), u"https://example.com"_s);
        QCOMPARE(two->stays, std::vector{FieldPath{.field = Field::Website}});
        QCOMPARE(
            part(now, merged, difference(kept, one), kToday, std::array{m_random.id()}).error().code, "not-found"_ba);
    }

    void of_joined_values_those_go_that_came_and_new_ones_stay() {
        Customer kept = named(u"甲有限公司"_s);
        kept.items(Part::Contacts) = {contact(m_random, u"王芳"_s, u"+8613800138000"_s, u"work"_s)};
        Customer merged = named(u"甲公司"_s);
        merged.values.setText(Field::Number, u"K-2"_s);
        merged.items(Part::Contacts) = {
            contact(m_random, u"王芳"_s, u"+8613800138000\n+862112345678"_s, u"work\nhome"_s)};
        const Customer one = joined(kept, merged, {}, kToday, *m_reference)->customer;
        Customer now = one;
        now.values.setText(Field::NumberAliases, u"K-2\n旧1"_s);
        FieldValues &person = now.items(Part::Contacts)[0].values;
        person.setText(Field::ContactPhones, u"+8613800138000\n+862112345678\n+8613900139000"_s);
        person.setText(Field::ContactPhoneUses, u"work\nhome\nother"_s);

        const auto two = part(now, merged, difference(kept, one), kToday);

        const FieldValues &left = two->kept.items(Part::Contacts)[0].values;
        QCOMPARE(two->kept.values.text(Field::NumberAliases), u"旧1"_s);
        QCOMPARE(left.text(Field::ContactPhones), u"+8613800138000\n+8613900139000"_s);
        QCOMPARE(left.text(Field::ContactPhoneUses), u"work\nother"_s);
        QCOMPARE(two->merged.items(Part::Contacts), merged.items(Part::Contacts));
        QVERIFY(two->stays.empty());
    }

    void a_sum_counts_the_contracts_that_each_has() {
        const auto worth = [this](const QString &amount) {
            Item contract{.id = m_random.id()};
            contract.values.setText(Field::ContractRecordAmount, amount);
            return contract;
        };
        Customer kept = named(u"甲有限公司"_s);
        kept.items(Part::Contracts) = {worth(u"10000"_s)};
        kept.values.setText(Field::TotalAmount, u"10000"_s);
        Customer merged = named(u"甲公司"_s);
        merged.items(Part::Contracts) = {worth(u"500"_s)};
        merged.values.setText(Field::TotalAmount, u"500"_s);

        const Customer one = joined(kept, merged, {}, kToday, *m_reference)->customer;
        Customer now = one;
        now.items(Part::Contracts).push_back(worth(u"7"_s));
        now.items(Part::Contracts)[1].values.setText(Field::ContractRecordAmount, u"600"_s);
        now.values.setText(Field::TotalAmount, u"10607"_s);
        const auto two = part(now, merged, difference(kept, one), kToday);

        QCOMPARE(one.values.text(Field::TotalAmount), u"10500"_s);
        QCOMPARE(two->kept.values.text(Field::TotalAmount), u"10007"_s);
        QCOMPARE(two->merged.values.text(Field::TotalAmount), u"600"_s);
        QVERIFY(two->stays.empty());
    }

private:
    Customer named(const QString &name) {
        Customer customer{.id = m_random.id()};
        customer.values.setText(Field::Name, name);
        return customer;
    }

    std::unique_ptr<const Reference> m_reference;
    RandomCustomers m_random{7};
};

QTEST_GUILESS_MAIN(JoinedDossierTest)
#include "JoinedDossierTest.moc"
