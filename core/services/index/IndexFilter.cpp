#include "services/index/IndexFilter.h"

#include "domain/Lists.h"

#include <algorithm>

namespace dossier {
namespace {

using Comparison = FilterCondition::Comparison;
using Kind = Filter::Kind;

/// The field that a condition looks at: the part of the country follows from the province.
Field fieldOf(const FilterCondition &condition) { return condition.field.value_or(Field::Province); }

template <class Holds>
RowSet rowsWhere(std::size_t count, Holds holds) {
    RowSet rows{count};
    for (std::size_t row = 0; row < count; ++row)
        if (holds(row))
            rows.insert(row);
    return rows;
}

RowSet amountRows(const std::vector<qint64> &amounts, const FilterCondition &condition) {
    const auto where = [&amounts](auto holds) {
        return rowsWhere(amounts.size(), [&](std::size_t row) { return holds(amounts[row]); });
    };
    if (condition.value.isEmpty())
        return where([](qint64 amount) { return amount == IndexTable::kNoAmount; });
    const qint64 wanted = condition.value.toLongLong();
    const auto present = [](qint64 amount) { return amount != IndexTable::kNoAmount; };
    switch (condition.comparison) {
    case Comparison::Is: break;
    case Comparison::Less: return where([=](qint64 amount) { return present(amount) && amount < wanted; });
    case Comparison::AtMost: return where([=](qint64 amount) { return present(amount) && amount <= wanted; });
    case Comparison::More: return where([=](qint64 amount) { return amount > wanted; });
    case Comparison::AtLeast: return where([=](qint64 amount) { return present(amount) && amount >= wanted; });
    }
    return where([=](qint64 amount) { return amount == wanted; });
}

RowSet conditionRows(const FilterCondition &condition, const IndexTable &table) {
    if (const std::vector<qint64> *amounts = table.amounts(fieldOf(condition)))
        return amountRows(*amounts, condition);
    const ValueColumn &column = *table.column(fieldOf(condition));
    const std::vector<char> answers = column.answering(condition);
    return rowsWhere(table.rowCount(), [&](std::size_t row) { return answers[column.code(row)] != 0; });
}

} // namespace

bool canEvaluate(const Filter &filter, const IndexTable &table) {
    if (filter.kind != Kind::Condition)
        return std::ranges::all_of(
            filter.operands, [&table](const Filter &operand) { return canEvaluate(operand, table); });
    const Field field = fieldOf(filter.condition);
    // Of a list the table holds one value, but any of them answers a condition.
    return spec(field).part == Part::Customer && (table.column(field) || table.amounts(field));
}

RowSet evaluated(const Filter &filter, const IndexTable &table) {
    switch (filter.kind) {
    case Kind::All: break;
    case Kind::Condition: return conditionRows(filter.condition, table);
    case Kind::Not: {
        RowSet rows = evaluated(filter.operands.front(), table);
        rows.invert();
        return rows;
    }
    case Kind::And:
    case Kind::Or: {
        RowSet rows = evaluated(filter.operands.front(), table);
        for (std::size_t i = 1; i < filter.operands.size(); ++i) {
            const RowSet more = evaluated(filter.operands[i], table);
            filter.kind == Kind::And ? rows &= more : rows |= more;
        }
        return rows;
    }
    }
    return RowSet{table.rowCount(), true};
}

Facet facetOf(Field field, const RowSet &rows, const IndexTable &table) {
    Facet facet{.field = field};
    const ValueColumn *column = table.column(field);
    if (!column)
        return facet;
    std::vector<qint64> counts(column->codeCount());
    rows.forEach([&](std::size_t row) { ++counts[column->code(row)]; });
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            facet.choices.push_back({QString::fromStdString(std::string{column->text(quint16(code))}), counts[code]});
    const auto options = optionsOf(spec(field).list);
    std::ranges::sort(facet.choices, {}, [&options](const Facet::Choice &choice) {
        const auto option = std::ranges::find(options, choice.value, &Option::id);
        return std::pair{option - options.begin(), choice.value};
    });
    return facet;
}

} // namespace dossier
