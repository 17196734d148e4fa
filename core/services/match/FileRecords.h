#pragma once

#include "services/match/MatchRequest.h"
#include "services/match/RecordTable.h"
#include "services/worker/RowReader.h"

namespace dossier {

struct Reference;

/// Reads the records of a file, the first row being its headings. Errors beside the reader's: "column-unknown",
/// "id-missing" and "id-doubled", with their row.
Result<std::unique_ptr<RecordTable>> readRecords(const RowReader &files, const QString &path,
    const MatchRequest &request, const Reference &reference, const ReadCancel &isCancelled = {});

} // namespace dossier
