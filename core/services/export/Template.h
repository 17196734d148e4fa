#pragma once

#include "domain/OwnFields.h"
#include "services/export/Headings.h"

#include <dossier/Exporter.h>

namespace dossier {

class SettingValues;
struct Reference;

/// Writes the standard workbook to fill in: the required columns first, marked by a '*', then every other field in the
/// order of forms that the workspace asks for; drop-downs where there is a list. It is imported without choosing what a
/// column means. What is required of a row the setting import.required says.
/// @param own fields that the team has added; they stand at the end.
Result<void> writeTemplate(const Exporter &exporter, const QString &path, const Reference &reference,
    const SettingValues &settings, const OwnFields &own, Language language);

} // namespace dossier
