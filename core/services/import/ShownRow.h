#pragma once

#include "services/import/ImportPlan.h"

namespace dossier {

class ContactAccess;

/// @p row as somebody with @p access may see it. What stands in the file is his; what it meets in the workspace is
/// shown as the dossier itself would be. Of a dossier that he does not see he learns no more than whose it is and that
/// name, telephone or credit code are known: as by 'check'.
PlannedRow shown(PlannedRow row, const ContactAccess &access);

} // namespace dossier
