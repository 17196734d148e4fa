#include "services/merge/JoinedDossier.h"

#include "domain/FieldRelations.h"
#include "domain/RecordRules.h"
#include "services/import/ProblemTexts.h"
#include "services/import/SameContact.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::JoinedDossier)
};

std::unexpected<Error> invalid(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = "choice-invalid", .message = message}};
}

/// Numbers have their own rule.
bool isNumber(Field field) { return field == Field::Number || field == Field::NumberAliases; }

/// The fields that are taken together with @p field, itself among them.
std::vector<Field> together(Field field) {
    const std::span<const Field> group = groupOf(field);
    return group.empty() ? std::vector{field} : std::vector<Field>(group.begin(), group.end());
}

/// Two dossiers on their way into one.
class Joining {
public:
    Joining(Customer &kept, const Customer &merged, const Reference &reference)
        : m_kept{kept}, m_merged{merged}, m_reference{reference} {}

    void values(std::span<const MergeChoice> choices);
    void numbers();
    void items();

    std::vector<Problem> warnings = {};

private:
    void fill(FieldValues &into, const FieldValues &from, Field field) const;
    void add(Part part, const Item &item);
    void contacts();
    void followUps();
    void annualAmounts();
    void ownValues();
    void warn(Field field, const QString &value, const QString &message) {
        warnings.push_back({.place = {}, .field = field, .code = "value-differs", .value = value, .message = message});
    }

    Customer &m_kept;
    const Customer &m_merged;
    const Reference &m_reference;
};

/// A text that could be read beats one that could not.
void Joining::fill(FieldValues &into, const FieldValues &from, Field field) const {
    if (spec(field).multiple)
        return joinSeveral(into, from, field);
    const FieldValue &ours = into[field];
    const FieldValue &theirs = from[field];
    const bool isFree = ours.text.isEmpty() && (!theirs.text.isEmpty() || ours.markCode.isEmpty());
    // What a person said beats what rules said.
    if (isFree || (ours.isComputed() && !theirs.text.isEmpty() && !theirs.isComputed()))
        into.set(field, theirs);
}

void Joining::values(std::span<const MergeChoice> choices) {
    const FieldValues before = m_kept.values;
    for (const FieldSpec &about : kFields) {
        if (about.part != Part::Customer || isNumber(about.field))
            continue;
        const std::vector<Field> fields = together(about.field);
        const auto choice = std::ranges::find_if(
            choices, [&fields](const MergeChoice &one) { return std::ranges::contains(fields, one.field); });
        if (choice != choices.end()) {
            if (choice->side == MergeSide::Merged)
                m_kept.values.set(about.field, m_merged.values[about.field]);
            continue;
        }
        const bool doDiffer = fields.size() > 1 && std::ranges::any_of(fields, [&](Field field) {
            return before.has(field) && m_merged.values.has(field) && before.text(field) != m_merged.values.text(field);
        });
        if (!doDiffer)
            fill(m_kept.values, m_merged.values, about.field);
    }
    const FieldValue &ours = before[Field::Uscc];
    const FieldValue &theirs = m_merged.values[Field::Uscc];
    const bool areValid = !ours.isEmpty() && !theirs.isEmpty() && !ours.isDoubtful() && !theirs.isDoubtful();
    if (areValid && ours.text != theirs.text)
        warn(Field::Uscc, theirs.text,
            Words::tr("The two have different valid credit codes, %1 and %2: they may be two customers.")
                .arg(ours.text, theirs.text));
}

void Joining::numbers() {
    FieldValues theirs;
    QStringList numbers = m_merged.values[Field::NumberAliases].texts();
    if (m_merged.values.has(Field::Number))
        numbers.prepend(m_merged.values.text(Field::Number));
    numbers.removeAll(m_kept.values.text(Field::Number));
    theirs.setText(Field::NumberAliases, numbers.join(u'\n'));
    joinSeveral(m_kept.values, theirs, Field::NumberAliases);
}

void Joining::items() {
    for (int part = 1; part < kPartCount; ++part) {
        if (Part(part) == Part::Contacts)
            contacts();
        else if (Part(part) == Part::FollowUps)
            followUps();
        else if (Part(part) == Part::AnnualAmounts)
            annualAmounts();
        else if (Part(part) == Part::OwnValues)
            ownValues();
        else
            for (const Item &item : m_merged.items(Part(part)))
                add(Part(part), item);
    }
}

/// An id is in a list once, whatever was undone before.
void Joining::add(Part part, const Item &item) {
    if (!std::ranges::contains(m_kept.items(part), item.id, &Item::id))
        m_kept.items(part).push_back(item);
}

/// Each contact takes up one at most: two of a dossier are two people.
void Joining::contacts() {
    auto &ours = m_kept.items(Part::Contacts);
    const std::size_t most = ours.size();
    std::vector<QUuid> taken;
    for (const Item &theirs : m_merged.items(Part::Contacts)) {
        const auto end = ours.begin() + qsizetype(most);
        const auto found = std::find_if(ours.begin(), end, [&](const Item &item) {
            return !std::ranges::contains(taken, item.id) && sharesReach(item.values, theirs.values, m_reference);
        });
        if (found == end) {
            add(Part::Contacts, theirs);
            continue;
        }
        taken.push_back(found->id);
        const QString name = found->values.text(Field::ContactName);
        const QString &longer = theirs.values.text(Field::ContactName);
        if (longer.size() > name.size() && longer.startsWith(name))
            found->values.set(Field::ContactName, theirs.values[Field::ContactName]);
        for (const FieldValues::Entry &entry : theirs.values)
            if (entry.field != Field::ContactPhoneUses) // With the phones.
                fill(found->values, theirs.values, entry.field);
    }
}

void Joining::followUps() {
    auto &ours = m_kept.items(Part::FollowUps);
    for (const Item &theirs : m_merged.items(Part::FollowUps))
        if (!std::ranges::contains(ours, theirs.values, &Item::values))
            add(Part::FollowUps, theirs);
}

/// A year has one amount.
void Joining::annualAmounts() {
    auto &ours = m_kept.items(Part::AnnualAmounts);
    for (const Item &theirs : m_merged.items(Part::AnnualAmounts)) {
        const QString &year = theirs.values.text(Field::AnnualAmountYear);
        const auto found = std::ranges::find_if(ours,
            [&](const Item &item) { return !year.isEmpty() && item.values.text(Field::AnnualAmountYear) == year; });
        const QString &amount = theirs.values.text(Field::AnnualAmountAmount);
        if (found == ours.end())
            add(Part::AnnualAmounts, theirs);
        else if (!amount.isEmpty() && found->values.text(Field::AnnualAmountAmount) != amount)
            warn(Field::AnnualAmountAmount, amount, sentenceOf("value-differs", Field::AnnualAmountAmount));
    }
}

/// An own field has one value.
void Joining::ownValues() {
    auto &ours = m_kept.items(Part::OwnValues);
    for (const Item &theirs : m_merged.items(Part::OwnValues)) {
        const auto found = std::ranges::find(ours, theirs.id, &Item::id);
        if (found == ours.end()) {
            add(Part::OwnValues, theirs);
            continue;
        }
        for (const FieldValues::Entry &entry : theirs.values) {
            fill(found->values, theirs.values, entry.field);
            const QString &text = entry.value.text;
            if (!spec(entry.field).multiple && !text.isEmpty() && found->values.text(entry.field) != text)
                warn(entry.field, text, sentenceOf("value-differs", entry.field));
        }
    }
}

Result<void> checkChoices(const Customer &merged, std::span<const MergeChoice> choices) {
    for (const MergeChoice &choice : choices) {
        const QString id{spec(choice.field).id};
        if (spec(choice.field).part != Part::Customer)
            return invalid(Words::tr("%1 is not chosen: the records of both are kept.").arg(id));
        if (isNumber(choice.field))
            return invalid(
                Words::tr("%1 is not chosen: numbers of the dossier that is merged become former ones.").arg(id));
        const std::vector<Field> fields = together(choice.field);
        for (const MergeChoice &other : choices)
            if (std::ranges::contains(fields, other.field) && other.side != choice.side)
                return invalid(Words::tr("%1 and %2 are taken from one dossier, not from both.")
                        .arg(id, QString{spec(other.field).id}));
        const auto isThere = [&merged](Field field) { return !merged.values[field].isEmpty(); };
        if (choice.side == MergeSide::Merged && std::ranges::none_of(fields, isThere))
            return invalid(Words::tr("%1 cannot be taken from a dossier that has none.").arg(id));
    }
    return {};
}

} // namespace

Result<JoinedDossier> joined(const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices,
    const QString &today, const Reference &reference) {
    if (const auto done = checkChoices(merged, choices); !done)
        return std::unexpected{done.error()};
    JoinedDossier dossier{kept};
    Joining joining{dossier.customer, merged, reference};
    joining.values(choices);
    joining.numbers();
    joining.items();
    followContracts(kept, dossier.customer, today);
    dossier.warnings = std::move(joining.warnings);
    return dossier;
}

std::vector<Field> differingFields(const Customer &kept, const Customer &merged) {
    std::vector<Field> fields;
    for (const FieldSpec &about : kFields)
        if (about.part == Part::Customer && !about.multiple && !isNumber(about.field) && kept.values.has(about.field) &&
            merged.values.has(about.field) && kept.values.text(about.field) != merged.values.text(about.field))
            fields.push_back(about.field);
    return fields;
}

} // namespace dossier
