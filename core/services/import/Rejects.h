#pragma once

#include "services/export/Headings.h"
#include "services/import/ImportPlan.h"
#include "services/worker/RowReader.h"

namespace dossier {

class Exporter;

/// Writes the rows of @p plan that are rejected or have warnings into a workbook at @p path: the original columns,
/// 原因 and 原行号. The rows are read from the files once more, within the plan's limits, so that none had to be kept.
/// Errors of reading and of the exporter; the workbook appears whole or not at all.
Result<void> writeRejects(
    const ImportPlan &plan, const RowReader &files, const Exporter &exporter, const QString &path, Language language);

} // namespace dossier
