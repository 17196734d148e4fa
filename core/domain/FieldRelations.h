#pragma once

#include "domain/FieldValues.h"

#include <optional>
#include <span>

namespace dossier {

/// The field whose values stand beside those of @p field, one for one: what each phone is used for.
std::optional<Field> companionOf(Field field);

/// Fields that say one thing together, such as the levels of a place, @p field among them; empty where it stands alone.
std::span<const Field> groupOf(Field field);

/// Adds to the several values of @p field in @p into those that @p from has more, each with what stands beside it.
void joinSeveral(FieldValues &into, const FieldValues &from, Field field);

} // namespace dossier
