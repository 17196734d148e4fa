#pragma once

#include "domain/Customer.h"
#include "services/import/RegionText.h"

#include <dossier/Error.h>

namespace dossier {

struct Reference;

/// Puts the divisions and the address that were typed into @p own as an import reads them: together, so that a city
/// tells its province and an address gives up the divisions it begins with. What is already there and was not typed
/// narrows down what was; levels of another place go. The field that is no division, or nothing.
std::optional<Field> takeTypedPlace(const RegionText &typed, FieldValues &own, const Reference &reference);

} // namespace dossier
