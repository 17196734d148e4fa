#pragma once

#include "db/ChangeRecords.h"
#include "db/History.h"

#include <optional>

namespace dossier {

/// The latest entry of @p customer that changed something; none for an unknown one.
Result<std::optional<HistoryEntry>> latestEntry(Database &database, const QUuid &customer);

/// The dossier that @p customer, which is in the bin, was merged into; null where it was not. Only the history knows:
/// a merged dossier takes no changes, so its latest entry tells.
Result<QUuid> mergedInto(Database &database, const QUuid &customer);

/// Who stands for @p customer now: where it was merged, the dossier that has it, else itself.
Result<QUuid> standingFor(Database &database, QUuid customer);

/// What one ChangeSet that merged two dossiers did to them.
struct Merging {
    HistoryEntry merged;                     ///< The one that went into the bin; CustomerChange::Kind::Merge.
    std::optional<CustomerChange> kept = {}; ///< The one that stayed; none where it had everything already.
};

/// None where @p stretch merged nothing.
Result<std::optional<Merging>> mergingOf(Database &database, const ChangeStretch &stretch);

/// Kind::Conflict ("merged").
Error mergedError();

} // namespace dossier
