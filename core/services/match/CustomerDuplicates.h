#pragma once

#include "services/match/PairFinder.h"

#include <dossier/Error.h>

namespace dossier {

class Database;
class Rights;
struct Reference;

/// The dossiers of a workspace that are one, or may be. The records are named by the dossiers' ids.
struct CustomerDuplicates {
    std::unique_ptr<RecordTable> records;
    FoundPairs found;
};

/// Compares everybody whom a person with @p rights sees, the bin apart. What compare(MatchTraits) calls the same is
/// the same, and branches and namesakes in other cities are not, whatever the weights say. Kind::Cancelled where
/// @p isCancelled said so, on whatever thread.
Result<CustomerDuplicates> findCustomerDuplicates(Database &database, const Reference &reference, const Rights &rights,
    const std::function<bool()> &isCancelled = {});

} // namespace dossier
