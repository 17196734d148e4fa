#include "services/import/RowChecks.h"

#include "domain/Dates.h"
#include "domain/Lists.h"
#include "domain/RecordRules.h"
#include "domain/SettingSpecs.h"
#include "reference/Reference.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Two dates of which the first cannot lie after the second.
struct DateOrderRule {
    Field earlier;
    Field later;
};
constexpr std::array kDateOrder{
    DateOrderRule{Field::FirstCooperationOn, Field::LatestCooperationOn},
    DateOrderRule{Field::ContractFrom, Field::ContractTo},
};

constexpr std::array kDateOrderOfItems{DateOrderRule{Field::ContractRecordFrom, Field::ContractRecordTo}};

/// Dates of what has happened.
constexpr std::array kPast{
    Field::FoundedOn, Field::FirstContactOn, Field::FirstCooperationOn, Field::LatestCooperationOn};
constexpr std::array kPastOfItems{
    Field::FollowUpOn, Field::ContractRecordSignedOn, Field::PaymentOn, Field::ComplaintOn};

/// A rule for what is typed, with the field that it marks. Source: requirements R1, R9, R15, R18, R24, R40, R96 and
/// X30.
struct TypedRule {
    QStringView name;
    Field field;
};
constexpr TypedRule kFullName{u"企业名称须为全称", Field::Name};
constexpr TypedRule kReferrer{u"转介绍须写明转介绍人", Field::Source};
constexpr TypedRule kContract{u"合作客户须有合同或合作日期", Field::CustomerType};
constexpr TypedRule kRisk{u"风险客户须写明风险原因", Field::RiskFlag};
constexpr TypedRule kPaper{u"原件与复印件须分开存放", Field::PaperCopy};
constexpr TypedRule kNoDoor{u"客户地址只记到区县", Field::Address};
constexpr TypedRule kMethod{u"跟进方式不在本工作区的范围内", Field::FollowUpMethod};
constexpr TypedRule kTotal{u"累计合作金额须等于合同金额之和", Field::TotalAmount};

/// Any of these shows that a customer is one.
constexpr std::array kOfCustomers{
    Field::ContractFrom, Field::ContractTo, Field::FirstCooperationOn, Field::LatestCooperationOn};

void addProblem(Draft &draft, QByteArray code, Field field, int column, QString value = {}) {
    draft.problems.push_back({.code = std::move(code), .field = field, .column = column, .value = std::move(value)});
}

/// What a person reads for a value.
QString shown(const FieldValues &values, Field field) {
    const Option *option = optionById(spec(field).list, values.text(field));
    return option ? option->labelZh.toString() : values.text(field);
}

/// Marks a value that was read, but cannot be right; an earlier mark stays.
void mark(FieldValues &values, Draft &draft, DraftProblem problem) {
    problem.value = shown(values, *problem.field);
    if (values[*problem.field].markCode.isEmpty())
        values.mark(*problem.field, problem.code, problem.value);
    draft.problems.push_back(std::move(problem));
}

bool isPresent(const FieldValues &values, Field field) { return !values[field].isEmpty(); }

bool isFuture(QStringView date, const QString &today) { return !date.isEmpty() && compareDates(date, today) > 0; }

} // namespace

void checkRequired(Draft &draft, std::span<const Field> required, const ColumnOf &columnOf) {
    std::array<std::vector<Field>, kPartCount> ofItems;
    for (const Field field : required) {
        const Part part = spec(field).part;
        if (part != Part::Customer)
            ofItems[std::size_t(part)].push_back(field);
        else if (!isPresent(draft.values, field))
            addProblem(draft, "required-missing"_ba, field, columnOf(field));
    }
    for (std::size_t part = 1; part < kPartCount; ++part) {
        const std::vector<Field> &fields = ofItems[part];
        const auto isWhole = [&](const FieldValues &item) {
            return std::ranges::all_of(fields, [&](Field field) { return isPresent(item, field); });
        };
        if (fields.empty() || std::ranges::any_of(draft.lists[part], isWhole))
            continue;
        const FieldValues first = draft.lists[part].empty() ? FieldValues{} : draft.lists[part].front();
        for (const Field field : fields)
            if (!isPresent(first, field))
                addProblem(draft, "required-missing"_ba, field, columnOf(field));
    }
}

void checkDates(Draft &draft, const QString &today, const ColumnOf &columnOf) {
    const auto checkOrder = [&](FieldValues &values, const DateOrderRule &rule) {
        const QString &earlier = values.text(rule.earlier);
        const QString &later = values.text(rule.later);
        if (!earlier.isEmpty() && !later.isEmpty() && compareDates(earlier, later) > 0)
            mark(values, draft, {.code = "date-order"_ba, .field = rule.later, .column = columnOf(rule.later)});
    };
    const auto checkPast = [&](FieldValues &values, Field field) {
        if (isFuture(values.text(field), today))
            mark(values, draft, {.code = "date-order"_ba, .field = field, .column = columnOf(field)});
    };
    for (const DateOrderRule &rule : kDateOrder)
        checkOrder(draft.values, rule);
    for (const Field field : kPast)
        checkPast(draft.values, field);
    for (const DateOrderRule &rule : kDateOrderOfItems)
        for (FieldValues &item : draft.items(spec(rule.later).part))
            checkOrder(item, rule);
    for (const Field field : kPastOfItems)
        for (FieldValues &item : draft.items(spec(field).part))
            checkPast(item, field);
}

void allowPrivateNumbers(Draft &draft) {
    constexpr QByteArrayView kPrivate = "private-number";
    std::erase_if(draft.problems, [&](const DraftProblem &problem) { return problem.code == kPrivate; });
    for (FieldValues &contact : draft.items(Part::Contacts))
        if (contact[Field::ContactPhones].markCode == kPrivate)
            contact.setText(Field::ContactPhones, contact.text(Field::ContactPhones));
}

void checkRules(Draft &draft, std::span<const LogicalRule> rules, const ColumnOf &columnOf) {
    const DossierView view = viewOf(draft);
    for (const LogicalRule &rule : rules) {
        if (!matches(rule.broken, view))
            continue;
        // What only a list or what is missing shows is the dossier's as a whole.
        const Field field = firstAnswer(rule.broken, view).value_or(Field::Name);
        mark(draft.values, draft,
            {.code = "rule-violated"_ba, .field = field, .column = columnOf(field), .rule = rule.name});
    }
}

bool isShortName(const QString &name, QStringView kind, const Reference &reference) {
    const bool isPerson = kind == "person"_L1 || (kind.isEmpty() && reference.personNames.looksLikePerson(name));
    return !name.isEmpty() && !isPerson && !reference.companyNames.hasForm(name);
}

void checkTyped(Draft &draft, const Reference &reference, const SettingValues &settings) {
    FieldValues &values = draft.values;
    const auto check = [&](const TypedRule &rule, bool isBroken) {
        if (isBroken)
            mark(values, draft, {.code = "rule-violated"_ba, .field = rule.field, .rule = rule.name.toString()});
    };
    check(kFullName, isShortName(values.text(Field::Name), values.text(Field::Kind), reference));
    check(kReferrer, values.text(Field::Source) == "referral"_L1 && !isPresent(values, Field::Referrer));
    check(kContract, values.text(Field::CustomerType) == "customer"_L1 && draft.items(Part::Contracts).empty() &&
                         std::ranges::none_of(kOfCustomers, [&](Field field) { return isPresent(values, field); }));
    check(kRisk, values.text(Field::RiskFlag) == "true"_L1 && !isPresent(values, Field::RiskReason));
    const QString &original = values.text(Field::PaperOriginal);
    check(kPaper, !original.isEmpty() && original == values.text(Field::PaperCopy));
    const QString sum = sumOf(draft.items(Part::Contracts));
    check(kTotal, !sum.isEmpty() && values.has(Field::TotalAmount) && values.text(Field::TotalAmount) != sum);
    check(kNoDoor, settings.text(Setting::AddressDepth) == "county"_L1 && values.has(Field::Address));
    for (FieldValues &followUp : draft.items(Part::FollowUps))
        if (followUp.has(kMethod.field) && !settings.offers(kMethod.field, followUp.text(kMethod.field)))
            mark(
                followUp, draft, {.code = "rule-violated"_ba, .field = kMethod.field, .rule = kMethod.name.toString()});
    for (FieldValues &need : draft.items(Part::NeedRecords))
        for (const Field field : brokenNeedRules(need))
            mark(need, draft, {.code = "rule-violated"_ba, .field = field, .rule = recordRuleOf(field).toString()});
}

QString guessedKind(const Draft &draft, const Reference &reference) {
    const FieldValues &values = draft.values;
    const QString &name = values.text(Field::Name);
    if (name.isEmpty())
        return {};
    const bool hasCode = values.has(Field::Uscc) && !values[Field::Uscc].isDoubtful();
    const auto &contacts = draft.items(Part::Contacts);
    const bool isOwnContact = contacts.empty() || !contacts.front().has(Field::ContactName) ||
                              contacts.front().text(Field::ContactName) == name;
    if (hasCode || reference.companyNames.looksLikeOrganisation(name))
        return u"organisation"_s;
    return isOwnContact && name.size() <= 4 && reference.personNames.looksLikePerson(name) ? u"person"_s : QString{};
}

} // namespace dossier
