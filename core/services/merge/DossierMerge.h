#pragma once

#include "db/Changes.h"
#include "services/merge/JoinedDossier.h"

namespace dossier {

struct Merged {
    Applied applied;
    std::vector<Problem> warnings = {};
};

/// Merges @p merged into @p kept, as joined() does, as one change: 'kept' gets what it lacks, 'merged' goes into the
/// bin with all that it has. unmerge() is the way back.
///
/// Kind::Right ("no-right") as mergePreview(), for who makes the change, and his warnings are those that he may see;
/// Kind::InvalidInput ("same-customer") for one dossier twice, ("in-bin") for one in the bin; Kind::Conflict ("merged")
/// for one that was merged before; Kind::NotFound ("not-found"); else as joined() and applyChangeSet().
Result<Merged> mergeDossiers(Database &database, const QUuid &kept, const QUuid &merged,
    std::span<const MergeChoice> choices, const Reference &reference, ChangeSet changes, const Applying &applying);

} // namespace dossier
