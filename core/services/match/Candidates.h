#pragma once

#include "services/match/RecordTable.h"

#include <QtTypes>

#include <functional>
#include <vector>

namespace dossier {

/// Two records that are worth comparing.
struct CandidatePair {
    quint32 left; ///< The earlier one.
    quint32 right;

    auto operator<=>(const CandidatePair &) const = default;
};

/// Finds for each record those few that share the most with it: whole values, sounds, halves of names, rare words, two
/// columns at once. What very many share is passed over, so that the work grows with the records and not with their
/// square. In rising order, each pair once. Empty where @p isCancelled said so in between.
std::vector<CandidatePair> candidatePairs(const RecordTable &records, const std::function<bool()> &isCancelled = {});

} // namespace dossier
