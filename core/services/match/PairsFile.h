#pragma once

#include "services/match/PairFinder.h"

#include <dossier/Error.h>

namespace dossier {

/// Writes pairs as CSV: id1,id2,score,band,evidence, in UTF-8 without a mark, for programs to read. Errors are those of
/// TargetFile; the file is there whole or not at all.
Result<void> writePairs(const QString &path, const RecordTable &records, const FoundPairs &found);

} // namespace dossier
