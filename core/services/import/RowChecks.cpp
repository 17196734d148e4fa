#include "services/import/RowChecks.h"

#include "domain/Dates.h"

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

/// Dates of what has happened.
constexpr std::array kPast{
    Field::FoundedOn, Field::FirstContactOn, Field::FirstCooperationOn, Field::LatestCooperationOn};

/// Words that do not go together. Source: design, section 4: 制造业 with 虚拟服务 is to be checked.
struct WordRule {
    QStringView name;
    Field field;          ///< What is marked.
    QStringView industry; ///< Section of GB/T 4754.
    QStringView industryWord;
    QStringView word; ///< In the field.
};
constexpr std::array kWordRules{
    WordRule{u"制造业与虚拟服务", Field::Products, u"C", u"制造", u"虚拟服务"},
    WordRule{u"制造业与虚拟服务", Field::MainBusiness, u"C", u"制造", u"虚拟服务"},
};

void addProblem(Draft &draft, QByteArray code, Field field, int column, QString value = {}) {
    draft.problems.push_back({.code = std::move(code), .field = field, .column = column, .value = std::move(value)});
}

/// Marks a value that was read, but cannot be right; an earlier mark stays.
void mark(FieldValues &values, Draft &draft, QByteArrayView code, Field field, int column) {
    const QString written = values.text(field);
    if (values[field].markCode.isEmpty())
        values.mark(field, code.toByteArray(), written);
    addProblem(draft, code.toByteArray(), field, column, written);
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

void checkDates(Draft &draft, QDate today, const ColumnOf &columnOf) {
    for (const DateOrderRule &rule : kDateOrder) {
        const QString &earlier = draft.values.text(rule.earlier);
        const QString &later = draft.values.text(rule.later);
        if (!earlier.isEmpty() && !later.isEmpty() && compareDates(earlier, later) > 0)
            mark(draft.values, draft, "date-order", rule.later, columnOf(rule.later));
    }
    const QString now = today.toString(Qt::ISODate);
    for (const Field field : kPast)
        if (isFuture(draft.values.text(field), now))
            mark(draft.values, draft, "date-order", field, columnOf(field));
    for (FieldValues &followUp : draft.items(Part::FollowUps))
        if (isFuture(followUp.text(Field::FollowUpOn), now))
            mark(followUp, draft, "date-order", Field::FollowUpOn, columnOf(Field::FollowUpOn));
}

void checkRules(Draft &draft, const ColumnOf &columnOf) {
    const QString &code = draft.values.text(Field::Industry);
    const QString &words = draft.values.text(Field::IndustryText);
    for (const WordRule &rule : kWordRules)
        if ((code.startsWith(rule.industry) || words.contains(rule.industryWord)) &&
            draft.values.text(rule.field).contains(rule.word))
            mark(draft.values, draft, "rule-violated", rule.field, columnOf(rule.field));
}

QString ruleOf(Field field) {
    const auto found = std::ranges::find(kWordRules, field, &WordRule::field);
    return found == kWordRules.end() ? QString{} : found->name.toString();
}

} // namespace dossier
