#pragma once

#include "services/match/Candidates.h"
#include "services/match/MatchModel.h"

#include <functional>

namespace dossier {

enum class MatchBand : quint8 { Different, Perhaps, Same };

/// Two records that may be one.
struct FoundPair {
    quint32 left; ///< The earlier one.
    quint32 right;
    float score;
    float rivals; ///< What of the score others have given that are like one of the two; see findPairs().
    MatchBand band;
};

struct FoundPairs {
    std::vector<FoundPair> pairs; ///< Same and perhaps, the best first.
    qint64 compared = 0;
    MatchModel model;
};

/// Finds the records that are one, and those that may be. Between lists, a pair of which each is the other's best
/// weighs more, and one that has a better partner less, the more so the cleaner the lists themselves are.
/// The same for the same records, on any machine. No pairs where @p isCancelled said so, on whatever thread.
/// @param asked pairs that are looked at and told in any case, in rising order.
FoundPairs findPairs(const RecordTable &records, const std::function<bool()> &isCancelled = {},
    std::span<const CandidatePair> asked = {});

/// Puts the best first.
void sortPairs(std::vector<FoundPair> &pairs);

} // namespace dossier
