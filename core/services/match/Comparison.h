#pragma once

#include "services/match/MatchLevels.h"
#include "services/match/RecordTable.h"

namespace dossier {

/// How far two values agree.
struct Agreement {
    quint8 level = kMissingLevel; ///< Its place in levelsOf(); kMissingLevel where one of them says nothing.
    quint8 commonness = 0;        ///< Eighths of bits: how common it is what agrees; 0 where that is not asked.
};

/// Compares values of one kind.
Agreement compare(const MatchValue &left, const MatchValue &right, const ValuePool &pool);

/// Compares two records field by field; @p agreements is as long as there are fields. Names that were typed into each
/// other's columns are seen.
void compareRecords(const RecordTable &records, std::size_t left, std::size_t right, std::span<Agreement> agreements);

/// How alike two texts are by their words, the rare ones above all: 0 to 1.
double wordLikeness(const MatchValue &left, const MatchValue &right, const ValuePool &pool);

} // namespace dossier
