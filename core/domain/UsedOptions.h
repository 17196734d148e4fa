#pragma once

#include "domain/Fields.h"
#include "domain/Lists.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace dossier {

class SettingValues;

/// An option of a built-in list as a team uses it. One that is retired is no longer offered, and keeps its label where
/// it stands.
struct UsedOption {
    const Option *option;
    bool isRetired = false;
};

/// The options of @p list in the team's order, by the setting lists.options.
std::vector<UsedOption> usedOptions(QLatin1StringView list, const SettingValues &settings);

/// Those that are offered for @p field, in the team's order: neither retired nor left out by a setting of their own.
std::vector<const Option *> offeredOptions(Field field, const SettingValues &settings);

/// The setting in which @p options are those of their list, and the other lists as in @p settings.
QString withOptions(std::span<const UsedOption> options, const SettingValues &settings);

/// The one form of what a person wrote for the setting: "stage: contract,research,-delivery; tier: B,A", a retired one
/// behind '-'; options that are not named follow in their built-in order. Nothing where it names none of a list's,
/// which
/// @p wrong then says.
std::optional<QString> readOptionOrder(const QString &written, QString &wrong);

} // namespace dossier
