#include "services/import/Merge.h"

#include "domain/Dates.h"
#include "domain/OwnFields.h"
#include "reference/Reference.h"
#include "services/import/MatchTraits.h"
#include "services/import/RowChecks.h"
#include "services/import/SameContact.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

/// Fields that are joined by their own rules.
constexpr std::array kOwnRules{Field::Number, Field::NumberAliases, Field::Province, Field::City, Field::County,
    Field::Industry, Field::IndustryText};

/// What happened once, and the field that tells one from another.
struct EventList {
    Part part;
    Field by;
};
constexpr std::array kEvents{EventList{Part::FollowUps, Field::FollowUpOn},
    EventList{Part::Contracts, Field::ContractRecordNumber}, EventList{Part::Payments, Field::PaymentOn},
    EventList{Part::NeedRecords, Field::NeedRecordContent}, EventList{Part::Complaints, Field::ComplaintOn},
    EventList{Part::Care, Field::CareOn}};

bool hasOwnRule(Field field) { return std::ranges::find(kOwnRules, field) != kOwnRules.end(); }

/// An address without what people write or leave out: scheme, last slash, letter case.
QString bareUrl(const QString &url) {
    QString bare = url.toLower();
    for (const QLatin1StringView scheme : {QLatin1StringView{"https://"}, QLatin1StringView{"http://"}})
        if (bare.startsWith(scheme))
            bare = bare.sliced(scheme.size());
    return bare.endsWith(u'/') ? bare.chopped(1) : bare;
}

/// One row on its way into a dossier.
class Merging {
public:
    Merging(Customer &target, const Draft &draft, const MergeOptions &options, const Reference &reference)
        : m_target{target}, m_draft{draft}, m_options{options}, m_reference{reference} {}

    std::vector<DraftProblem> run();

private:
    void field(FieldValues &into, const FieldValues &from, Field field);
    void severalValues(FieldValues &into, const FieldValues &from, Field field) const;
    void number();
    void place();
    void industry();
    void contacts();
    void contact(FieldValues &into, const FieldValues &from);
    void events(Part part, Field by);
    void annualAmounts();
    void ownValues();
    void dates();
    bool fileWins(Field field) const;
    bool meanTheSame(Field field, const QString &ours, const QString &theirs) const;
    void differs(Field field, const QString &value);
    void add(Part part, const FieldValues &values);

    Customer &m_target;
    const Draft &m_draft;
    const MergeOptions &m_options;
    const Reference &m_reference;
    std::vector<DraftProblem> m_problems = {};
};

std::vector<DraftProblem> Merging::run() {
    for (const FieldValues::Entry &entry : m_draft.values) {
        const bool isAssumed = (entry.field == Field::CustomerType && m_draft.isTypeAssumed) ||
                               (entry.field == Field::Kind && m_draft.isKindGuessed);
        if (hasOwnRule(entry.field) || (isAssumed && m_target.values.has(entry.field)))
            continue;
        field(m_target.values, m_draft.values, entry.field);
    }
    number();
    place();
    industry();
    contacts();
    for (const auto &[part, by] : kEvents)
        events(part, by);
    annualAmounts();
    ownValues();
    dates();
    return std::move(m_problems);
}

/// The row and the dossier may each be right alone.
void Merging::dates() {
    Draft joined{.values = m_target.values};
    checkDates(joined, m_options.today, [](Field) { return -1; });
    for (const DraftProblem &problem : joined.problems) {
        const Field field = *problem.field;
        if (m_target.values[field].markCode == problem.code)
            continue;
        m_target.values.set(field, joined.values[field]);
        m_problems.push_back(problem);
    }
}

bool Merging::fileWins(Field field) const {
    if (m_options.preferFile)
        return true;
    const QString stored = m_options.dateOf ? m_options.dateOf(field) : QString{};
    return !m_options.rowDate.isEmpty() && !stored.isEmpty() && compareDates(m_options.rowDate, stored) > 0;
}

bool Merging::meanTheSame(Field field, const QString &ours, const QString &theirs) const {
    if (ours == theirs)
        return true;
    if (field == Field::Name)
        return m_reference.companyNames.fullKey(ours) == m_reference.companyNames.fullKey(theirs);
    return spec(field).type == FieldType::Url && bareUrl(ours) == bareUrl(theirs);
}

void Merging::differs(Field field, const QString &value) {
    m_problems.push_back({.code = "value-differs", .field = field, .value = value});
}

void Merging::field(FieldValues &into, const FieldValues &from, Field field) {
    const FieldValue &theirs = from[field];
    const FieldValue &ours = into[field];
    if (spec(field).multiple)
        return severalValues(into, from, field);
    if (theirs.isEmpty() || theirs == ours || (!ours.text.isEmpty() && meanTheSame(field, ours.text, theirs.text)))
        return;
    const bool bothDates = spec(field).type == FieldType::Date && !ours.text.isEmpty() && !theirs.text.isEmpty();
    if (bothDates && compareDates(ours.text, theirs.text) == 0) {
        // 2012 and 2012-07-05: the more exact one says all that the other does.
        if (theirs.text.size() > ours.text.size())
            into.set(field, theirs);
        return;
    }
    // What rules computed is nobody's word: a file's beats it.
    if (ours.isComputed() || (ours.text.isEmpty() && (!theirs.text.isEmpty() || ours.markCode.isEmpty()))) {
        into.set(field, theirs);
        return;
    }
    if (theirs.text.isEmpty())
        return; // A text that could not be read is no better than what stands there.
    if (fileWins(field))
        into.set(field, theirs);
    else
        differs(field, theirs.text);
}

void Merging::severalValues(FieldValues &into, const FieldValues &from, Field field) const {
    FieldValue value = into[field];
    QStringList all = value.texts();
    for (const QString &text : from[field].texts())
        if (!all.contains(text, Qt::CaseInsensitive))
            all.append(text);
    value.text = all.join(u'\n');
    if (!value.isDoubtful() && from[field].isDoubtful()) {
        value.markCode = from[field].markCode;
        value.markText = from[field].markText;
    }
    into.set(field, std::move(value));
}

/// The dossier's number stays, unless it was given for want of one; the other is kept beside it, so that it is found.
void Merging::number() {
    const QString theirs = m_draft.values.text(Field::Number);
    const QString ours = m_target.values.text(Field::Number);
    const bool givesWay = ours.isEmpty() || ours == m_options.givenNumber;
    if (!theirs.isEmpty() && givesWay)
        m_target.values.setText(Field::Number, theirs);
    FieldValues aliases;
    if (!theirs.isEmpty() && !ours.isEmpty() && theirs != ours)
        aliases.setText(Field::NumberAliases, givesWay ? ours : theirs);
    severalValues(m_target.values, aliases, Field::NumberAliases);
    severalValues(m_target.values, m_draft.values, Field::NumberAliases);
}

/// Province, city and county go together: levels of another place are not mixed in.
void Merging::place() {
    constexpr std::array kLevels{Field::Province, Field::City, Field::County};
    for (const Field level : kLevels) {
        const QString &theirs = m_draft.values.text(level);
        const QString &ours = m_target.values.text(level);
        if (theirs.isEmpty() || ours.isEmpty() || theirs == ours)
            continue;
        if (!fileWins(level))
            return differs(level, theirs);
        for (const Field each : kLevels)
            m_target.values.set(each, m_draft.values[each]);
        return;
    }
    for (const Field level : kLevels) {
        const FieldValue &theirs = m_draft.values[level];
        const FieldValue &ours = m_target.values[level];
        if (ours.text.isEmpty() && (!theirs.text.isEmpty() || ours.markCode.isEmpty()))
            m_target.values.set(level, theirs);
    }
}

/// The code and the words it was read from go together.
void Merging::industry() {
    const FieldValue &theirs = m_draft.values[Field::Industry];
    const FieldValue &ours = m_target.values[Field::Industry];
    const QString &theirText = m_draft.values.text(Field::IndustryText);
    const QString &ourText = m_target.values.text(Field::IndustryText);
    if (theirs.isEmpty() && theirText.isEmpty())
        return;
    const bool sameCode = !theirs.text.isEmpty() && theirs.text == ours.text;
    if (sameCode || theirText == ourText)
        return;
    const bool isFiller = ourText.isEmpty() && ours.text.isEmpty();
    if (!isFiller && !theirs.text.isEmpty() && ours.text.isEmpty())
        return m_target.values.set(Field::Industry, theirs); // Ours was no more than a section, or not understood.
    if (!isFiller && !fileWins(Field::Industry))
        return differs(Field::Industry, theirText);
    m_target.values.set(Field::Industry, theirs);
    m_target.values.setText(Field::IndustryText, theirText);
}

void Merging::contact(FieldValues &into, const FieldValues &from) {
    const QString name = into.text(Field::ContactName);
    for (const FieldValues::Entry &entry : from) {
        const bool isName = entry.field == Field::ContactName;
        if (isName && m_reference.personNames.isSurname(name) && entry.value.text.startsWith(name))
            into.set(Field::ContactName, entry.value);
        else if (isName && entry.value.text.size() < name.size() && name.startsWith(entry.value.text))
            continue;
        else if (entry.field == Field::ContactHonorific && into.has(Field::ContactHonorific))
            continue; // 王总 and 王经理: how somebody is addressed varies.
        else
            field(into, from, entry.field);
    }
}

void Merging::contacts() {
    for (const FieldValues &theirs : m_draft.items(Part::Contacts)) {
        auto &ours = m_target.items(Part::Contacts);
        const auto found = std::ranges::find_if(
            ours, [&](const Item &item) { return isSameContact(item.values, theirs, m_reference); });
        if (found != ours.end())
            contact(found->values, theirs);
        else
            add(Part::Contacts, theirs);
    }
}

void Merging::events(Part part, Field by) {
    const auto sameEvent = [by](const FieldValues &ours, const FieldValues &theirs) {
        return std::ranges::all_of(theirs, [&](const FieldValues::Entry &entry) {
            const FieldValue &value = ours[entry.field];
            return value == entry.value || (value.isEmpty() && entry.field != by);
        }) && ours.text(by) == theirs.text(by);
    };
    for (const FieldValues &theirs : m_draft.items(part)) {
        auto &ours = m_target.items(part);
        const auto found = std::ranges::find_if(ours, [&](const Item &item) { return sameEvent(item.values, theirs); });
        if (found == ours.end())
            add(part, theirs);
        else
            for (const FieldValues::Entry &entry : theirs)
                if (found->values[entry.field].isEmpty())
                    found->values.set(entry.field, entry.value);
    }
}

void Merging::annualAmounts() {
    for (const FieldValues &theirs : m_draft.items(Part::AnnualAmounts)) {
        auto &ours = m_target.items(Part::AnnualAmounts);
        const QString &year = theirs.text(Field::AnnualAmountYear);
        const auto found = std::ranges::find_if(
            ours, [&](const Item &item) { return item.values.text(Field::AnnualAmountYear) == year; });
        if (found == ours.end())
            add(Part::AnnualAmounts, theirs);
        else
            field(found->values, theirs, Field::AnnualAmountAmount);
    }
}

void Merging::ownValues() {
    for (const FieldValues &theirs : m_draft.items(Part::OwnValues)) {
        const QString &id = theirs.text(Field::OwnValueField);
        auto &ours = m_target.items(Part::OwnValues);
        const auto found = std::ranges::find(ours, ownItemId(id), &Item::id);
        if (found == ours.end()) {
            setOwnValue(m_target, id, theirs);
            continue;
        }
        const std::size_t before = m_problems.size();
        for (const FieldValues::Entry &entry : theirs)
            if (entry.field != Field::OwnValueField)
                field(found->values, theirs, entry.field);
        for (std::size_t i = before; i < m_problems.size(); ++i)
            m_problems[i].own = id;
    }
}

void Merging::add(Part part, const FieldValues &values) {
    m_target.items(part).push_back({.id = m_options.newId(), .values = values});
}

QString latest(QString date, const FieldValues &followUp) {
    const QString &on = followUp.text(Field::FollowUpOn);
    return on > date ? on : date;
}

} // namespace

std::vector<DraftProblem> merge(
    Customer &target, const Draft &draft, const MergeOptions &options, const Reference &reference) {
    return Merging{target, draft, options, reference}.run();
}

QString dateOfRow(const Draft &draft) {
    if (!draft.updatedOn.isEmpty())
        return draft.updatedOn;
    QString date;
    for (const FieldValues &followUp : draft.items(Part::FollowUps))
        date = latest(date, followUp);
    return date;
}

QString latestFollowUp(const Customer &customer) {
    QString date;
    for (const Item &followUp : customer.items(Part::FollowUps))
        date = latest(date, followUp.values);
    return date;
}

} // namespace dossier
