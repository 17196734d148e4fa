#pragma once

#include "domain/ChangeSet.h"
#include "domain/FieldPath.h"

#include <span>
#include <vector>

namespace dossier {

/// Two dossiers that were one.
struct Parted {
    Customer kept;                     ///< The one that had stayed.
    Customer merged;                   ///< The one that comes out of the bin.
    std::vector<FieldPath> stays = {}; ///< Places in 'kept' whose value came from 'merged' and was changed since.
};

/// Takes a merging apart, with everything that was done since: @p kept as it stands now, @p merged as it lies in the
/// bin, and @p merge, what the merging did to 'kept'. An item that came from 'merged' goes back as it is now, and is
/// gone there too if somebody removed it; a value that came from it goes unless it was changed since, else it stays
/// and is told; all else stays. What follows from the contracts follows from those that each has then; @p today is a
/// canonical date. @p given are items of 'kept' that go to 'merged' although they did not come from it;
/// Kind::NotFound ("not-found") for one that is not there.
Result<Parted> part(const Customer &kept, const Customer &merged, const CustomerChange &merge, const QString &today,
    std::span<const QUuid> given = {});

} // namespace dossier
