#include "domain/Filter.h"

#include "domain/Amounts.h"
#include "reference/Divisions.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Comparison = FilterCondition::Comparison;
using Kind = Filter::Kind;

constexpr std::array kSigns{":"_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1};
static_assert(kSigns.size() == std::size_t(Comparison::AtLeast) + 1);

template <class Value>
bool holds(Comparison comparison, const Value &stored, const Value &wanted) {
    switch (comparison) {
    case Comparison::Is: return stored == wanted;
    case Comparison::Less: return stored < wanted;
    case Comparison::AtMost: return stored <= wanted;
    case Comparison::More: return stored > wanted;
    case Comparison::AtLeast: return stored >= wanted;
    }
    return false;
}

/// A range answers with the end that is nearer to the answer; an open end reaches everything.
bool rangeHolds(Comparison comparison, QStringView range, qint64 wanted) {
    const qsizetype dots = range.indexOf(".."_L1);
    const QStringView least = range.first(std::max<qsizetype>(dots, 0));
    const QStringView most = range.sliced(dots < 0 ? range.size() : dots + 2);
    const bool lowHolds = least.isEmpty() || holds(comparison, least.toLongLong(), wanted);
    const bool highHolds = most.isEmpty() || holds(comparison, most.toLongLong(), wanted);
    switch (comparison) {
    case Comparison::Is:
        return (least.isEmpty() || least.toLongLong() <= wanted) && (most.isEmpty() || most.toLongLong() >= wanted);
    case Comparison::Less:
    case Comparison::AtMost: return lowHolds;
    case Comparison::More:
    case Comparison::AtLeast: return highHolds;
    }
    return false;
}

bool valueHolds(const FilterCondition &condition, FieldType type, QStringView stored) {
    const QString &wanted = condition.value;
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Url: return filterFolded(stored).contains(filterFolded(wanted));
    case FieldType::Phone: return stored.contains(wanted);
    case FieldType::Person: return filterFolded(stored) == filterFolded(wanted);
    case FieldType::Division: return stored.startsWith(divisionPrefix(wanted));
    case FieldType::Industry: return stored.startsWith(wanted);
    case FieldType::Date:
    case FieldType::DateTime:
        return holds(condition.comparison, stored.first(std::min(stored.size(), wanted.size())), QStringView{wanted});
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal: return holds(condition.comparison, stored.toLongLong(), wanted.toLongLong());
    case FieldType::MoneyRange: return rangeHolds(condition.comparison, stored, wanted.toLongLong());
    case FieldType::Enum:
    case FieldType::Bool:
    case FieldType::Uscc: break;
    }
    return stored == wanted;
}

bool anyHolds(const FilterCondition &condition, const FieldValues &values) {
    const FieldSpec &asked = spec(*condition.field);
    const QStringList texts = values[*condition.field].texts();
    return std::ranges::any_of(texts, [&](const QString &text) { return valueHolds(condition, asked.type, text); });
}

bool conditionHolds(const FilterCondition &condition, const DossierView &dossier) {
    if (!condition.field)
        return Divisions::macroRegion(dossier.own.text(Field::Province)) == condition.value;
    const Part part = spec(*condition.field).part;
    const bool asksNothing = condition.value.isEmpty();
    const auto has = [&](const FieldValues &values) {
        if (!condition.own.isEmpty() && values.text(Field::OwnValueField) != condition.own)
            return false;
        return asksNothing ? values.has(*condition.field) : anyHolds(condition, values);
    };
    const bool isFound = part == Part::Customer ? has(dossier.own)
                                                : std::ranges::any_of(dossier.items(part),
                                                      [&](const FieldValues *values) { return has(*values); });
    return isFound != asksNothing;
}

/// In quotes unless it reads back as it is.
QString quoted(const QString &value) {
    const bool isPlain =
        std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || u"+-.@_"_s.contains(c); });
    if (isPlain && !value.isEmpty())
        return value;
    return u'"' + QString{value}.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString conditionText(const FilterCondition &condition) {
    const QString field = !condition.own.isEmpty() ? condition.own
                          : condition.field        ? spec(*condition.field).id.toString()
                                                   : u"tag"_s;
    const bool isDecimal = condition.field && spec(*condition.field).type == FieldType::Decimal;
    const QString value = isDecimal ? decimalText(condition.value) : condition.value;
    return field + kSigns[std::size_t(condition.comparison)] + quoted(value);
}

QString text(const Filter &filter);

/// An operand in parentheses where it would otherwise belong to its neighbour.
QString operandText(const Filter &operand) {
    const bool isJoined = operand.kind == Kind::And || operand.kind == Kind::Or;
    return isJoined ? u'(' + text(operand) + u')' : text(operand);
}

QString text(const Filter &filter) {
    switch (filter.kind) {
    case Kind::All: break;
    case Kind::Condition: return conditionText(filter.condition);
    case Kind::Not: return u"not "_s + operandText(filter.operands.front());
    case Kind::And:
    case Kind::Or: {
        QStringList operands;
        for (const Filter &operand : filter.operands)
            operands << operandText(operand);
        return operands.join(filter.kind == Kind::And ? u" and "_s : u" or "_s);
    }
    }
    return {};
}

} // namespace

QString toExpression(const Filter &filter) { return text(filter); }

Filter both(Filter first, Filter second) {
    if (first.kind == Kind::All)
        return second;
    if (second.kind == Kind::All)
        return first;
    Filter joined{.kind = Kind::And, .condition = {}, .operands = {}};
    joined.operands.push_back(std::move(first));
    joined.operands.push_back(std::move(second));
    return joined;
}

DossierView viewOf(const Customer &customer) {
    return {customer.values, [&customer](Part part) {
                std::vector<const FieldValues *> found;
                for (const Item &item : customer.items(part))
                    found.push_back(&item.values);
                return found;
            }};
}

bool matches(const Filter &filter, const Customer &customer) { return matches(filter, viewOf(customer)); }

bool matches(const Filter &filter, const DossierView &dossier) {
    const auto holdsHere = [&dossier](const Filter &operand) { return matches(operand, dossier); };
    switch (filter.kind) {
    case Kind::All: return true;
    case Kind::Condition: return conditionHolds(filter.condition, dossier);
    case Kind::Not: return !matches(filter.operands.front(), dossier);
    case Kind::And: return std::ranges::all_of(filter.operands, holdsHere);
    case Kind::Or: return std::ranges::any_of(filter.operands, holdsHere);
    }
    return false;
}

std::optional<Field> firstAnswer(const Filter &filter, const DossierView &dossier) {
    if (filter.kind == Kind::Condition) {
        const std::optional<Field> field = filter.condition.field;
        const bool isOwn = field && spec(*field).part == Part::Customer;
        return isOwn && conditionHolds(filter.condition, dossier) ? field : std::nullopt;
    }
    if (filter.kind != Kind::Not)
        for (const Filter &operand : filter.operands)
            if (const auto field = firstAnswer(operand, dossier))
                return field;
    return std::nullopt;
}

bool matchesValue(const FilterCondition &condition, QStringView stored) {
    if (!condition.field)
        return Divisions::macroRegion(stored.toString()) == condition.value;
    if (condition.value.isEmpty() || stored.isEmpty())
        return condition.value.isEmpty() && stored.isEmpty();
    return valueHolds(condition, spec(*condition.field).type, stored);
}

QString filterFolded(QStringView text) {
    QString folded = text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar &c : folded)
        if (c >= u'A' && c <= u'Z')
            c = QChar{char16_t(c.unicode() + (u'a' - u'A'))};
    return folded;
}

QStringView divisionPrefix(QStringView code) {
    while (code.size() > 2 && code.endsWith("00"_L1))
        code.chop(2);
    return code;
}

} // namespace dossier
