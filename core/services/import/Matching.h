#pragma once

#include "services/import/FileReading.h"
#include "services/import/StoredCustomers.h"

namespace dossier {

/// Finds for each row of @p plan whether it is a customer that is stored or came before, and settles what becomes of
/// it. Reads the workspace, writes nothing. Kind::Cancelled where the surroundings' progress says so.
Result<void> matchRows(
    ImportPlan::Private &plan, RowKeys &keys, StoredCustomers &stored, const ImportProgress &progress);

} // namespace dossier
