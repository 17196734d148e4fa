#pragma once

#include "services/match/PairFinder.h"

namespace dossier {

/// What speaks for and against a pair, in words that add up to its score: "name equal +6.0, city different −3.0 = 3.0".
QString evidenceText(const RecordTable &records, const FoundPair &pair, const MatchModel &model);

/// A score as it is written: with one decimal.
QString scoreText(double score);

/// "same" or "perhaps".
QString bandId(MatchBand band);

} // namespace dossier
