#include "domain/ValueRanges.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Comparison = FilterCondition::Comparison;

/// In 分: ten thousand 元 and its powers, in which people think of amounts.
constexpr std::array<qint64, 4> kAmounts{1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
constexpr std::array<qint64, 3> kNumbers{10, 100, 1'000};

Filter condition(Field field, Comparison comparison, const QString &value) {
    return {.kind = Filter::Kind::Condition,
        .condition = {.field = field, .comparison = comparison, .value = value},
        .operands = {}};
}

Filter between(Filter least, Filter most) {
    Filter filter{.kind = Filter::Kind::And, .condition = {}, .operands = {}};
    filter.operands.push_back(std::move(least));
    filter.operands.push_back(std::move(most));
    return filter;
}

/// Dates are compared as far as a condition is written: "2026" holds for every day of that year.
std::vector<ValueRange> periods(Field field, QDate today) {
    const auto is = [field](const QString &value) { return condition(field, Comparison::Is, value); };
    const auto fromTo = [field](const QString &first, const QString &last) {
        return between(condition(field, Comparison::AtLeast, first), condition(field, Comparison::AtMost, last));
    };
    const auto month = [](QDate day) { return day.toString(u"yyyy-MM"_s); };
    const QDate monday = today.addDays(Qt::Monday - today.dayOfWeek());
    const QDate quarter{today.year(), (today.month() - 1) / 3 * 3 + 1, 1};
    const QString year = today.toString(u"yyyy"_s);
    const QString lastYear = today.addYears(-1).toString(u"yyyy"_s);
    return {{u"this-week"_s, fromTo(monday.toString(Qt::ISODate), monday.addDays(6).toString(Qt::ISODate))},
        {u"this-month"_s, is(month(today))}, {u"next-month"_s, is(month(today.addMonths(1)))},
        {u"this-quarter"_s, fromTo(month(quarter), month(quarter.addMonths(2)))}, {u"this-year"_s, is(year)},
        {u"later"_s, condition(field, Comparison::More, year)}, {u"last-year"_s, is(lastYear)},
        {u"earlier"_s, condition(field, Comparison::Less, lastYear)}};
}

std::vector<ValueRange> stretches(Field field, std::span<const qint64> bounds) {
    std::vector<ValueRange> ranges;
    for (std::size_t i = 0; i <= bounds.size(); ++i) {
        const QString least = i > 0 ? QString::number(bounds[i - 1]) : QString{};
        const QString below = i < bounds.size() ? QString::number(bounds[i]) : QString{};
        Filter filter =
            condition(field, below.isEmpty() ? Comparison::AtLeast : Comparison::Less, below.isEmpty() ? least : below);
        if (!least.isEmpty() && !below.isEmpty())
            filter = between(condition(field, Comparison::AtLeast, least), std::move(filter));
        ranges.push_back({least + u".."_s + below, std::move(filter)});
    }
    return ranges;
}

} // namespace

std::vector<ValueRange> valueRanges(Field field, QDate today) {
    if (spec(field).part != Part::Customer)
        return {};
    switch (spec(field).type) {
    case FieldType::Date: return periods(field, today);
    case FieldType::Money: return stretches(field, kAmounts);
    case FieldType::Integer: return stretches(field, kNumbers);
    default: return {};
    }
}

bool hasValueRanges(Field field) { return !valueRanges(field, QDate{2000, 1, 1}).empty(); }

} // namespace dossier
