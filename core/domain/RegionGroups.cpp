#include "domain/RegionGroups.h"

#include "domain/SettingSpecs.h"
#include "reference/Divisions.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Kind = Filter::Kind;

/// Whoever is in one of the provinces of @p region.
Filter provincesOf(const QString &region, const SettingValues &settings) {
    Filter any{.kind = Kind::Or};
    for (int number = 11; number <= 99; ++number)
        if (const QString code = QString::number(number) + u"0000"_s; regionOf(code, settings) == region)
            any.operands.push_back({.kind = Kind::Condition, .condition = {.field = Field::Province, .value = code}});
    if (any.operands.empty())
        return {.kind = Kind::Not, .operands = {Filter{}}};
    if (any.operands.size() > 1)
        return any;
    Filter only = std::move(any.operands.front());
    return only;
}

Filter replaced(Filter filter, const SettingValues &settings) {
    if (filter.kind == Kind::Condition && !filter.condition.field && !filter.condition.value.isEmpty())
        return provincesOf(filter.condition.value, settings);
    for (Filter &part : filter.operands)
        part = replaced(std::move(part), settings);
    return filter;
}

} // namespace

QString regionOf(QStringView division, const SettingValues &settings) {
    const QString builtIn = Divisions::macroRegion(division);
    return builtIn.isEmpty()
               ? builtIn
               : settings.pairs(Setting::RegionGroups).value(division.first(2).toString() + u"0000"_s, builtIn);
}

Filter regrouped(Filter filter, const SettingValues &settings) {
    // As it is by default the tags stay, which are shorter.
    return settings.text(Setting::RegionGroups).isEmpty() ? filter : replaced(std::move(filter), settings);
}

} // namespace dossier
