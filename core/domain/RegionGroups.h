#pragma once

#include "domain/Filter.h"

namespace dossier {

class SettingValues;

/// The part of the country (华东) that a division lies in: by the setting region.groups, else the one that is built in.
/// Empty for no division.
QString regionOf(QStringView division, const SettingValues &settings);

/// @p filter with its tags read by the setting region.groups: provinces stand in the place of the parts of the country.
Filter regrouped(Filter filter, const SettingValues &settings);

} // namespace dossier
