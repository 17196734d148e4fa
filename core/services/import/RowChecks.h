#pragma once

#include "services/import/Draft.h"

#include <QDate>

#include <functional>
#include <span>

namespace dossier {

/// The column of a field in the file, 0-based; -1: none.
using ColumnOf = std::function<int(Field)>;

/// Adds "required-missing" for each of @p required that @p draft lacks. The fields of a contact must be there together
/// in one contact.
void checkRequired(Draft &draft, std::span<const Field> required, const ColumnOf &columnOf);

/// Marks dates that contradict each other or lie in the future: "date-order".
void checkDates(Draft &draft, QDate today, const ColumnOf &columnOf);

/// Marks what the workspace's own rules do not allow: "rule-violated".
void checkRules(Draft &draft, const ColumnOf &columnOf);

/// The rule that a "rule-violated" problem of @p field is about; empty for none.
QString ruleOf(Field field);

} // namespace dossier
