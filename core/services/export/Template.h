#pragma once

#include "domain/OwnFields.h"
#include "services/export/Headings.h"

#include <dossier/Exporter.h>

#include <span>

namespace dossier {

struct Reference;

/// Writes the standard workbook to fill in: the required columns first, marked by a '*', then every other field in the
/// order of forms; drop-downs where there is a list. It is imported without choosing what a column means.
/// @param required what the workspace requires of a row, setting import.required.
/// @param own fields that the team has added; they stand at the end.
Result<void> writeTemplate(const Exporter &exporter, const QString &path, const Reference &reference,
    std::span<const Field> required, const OwnFields &own, Language language);

} // namespace dossier
