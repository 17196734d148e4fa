#pragma once

#include "domain/LogicalRules.h"
#include "services/import/Draft.h"

#include <QDate>

#include <functional>
#include <span>

namespace dossier {

class SettingValues;
struct Reference;

/// The column of a field in the file, 0-based; -1: none.
using ColumnOf = std::function<int(Field)>;

/// Adds "required-missing" for each of @p required that @p draft lacks. The fields of a contact must be there together
/// in one contact.
void checkRequired(Draft &draft, std::span<const Field> required, const ColumnOf &columnOf);

/// Marks dates that contradict each other or lie in the future: "date-order".
void checkDates(Draft &draft, const QString &today, const ColumnOf &columnOf);

/// Takes off what marks numbers as private: the workspace takes them as any other.
void allowPrivateNumbers(Draft &draft);

/// Marks what @p rules find to contradict something else: "rule-violated".
void checkRules(Draft &draft, std::span<const LogicalRule> rules, const ColumnOf &columnOf);

/// The rules for what is typed: a form asks where a list that is taken over cannot. Marks with "rule-violated".
/// @param settings those of address.depth and followup.methods.
void checkTyped(Draft &draft, const Reference &reference, const SettingValues &settings);

/// Whether an organisation's name is not the whole one that it is registered by. @param kind as it is stored, or empty.
bool isShortName(const QString &name, QStringView kind, const Reference &reference);

/// The kind of customer that the code, the name and who is to be called tell: an option's id, empty where they do not.
QString guessedKind(const Draft &draft, const Reference &reference);

} // namespace dossier
