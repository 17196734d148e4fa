#pragma once

#include "domain/OwnFields.h"
#include "services/export/CellTexts.h"

namespace dossier::cli {

/// A dossier for a person at a terminal: a line a value, list by list. @p own says what own fields are called.
QString dossierText(const Customer &customer, const CellTexts &texts, Language language, const OwnFields &own);

/// The same of the items of one list.
QString itemsText(const std::vector<Item> &items, const CellTexts &texts, Language language);

/// A column's heading without a position or a unit: 客户名称.
QString labelOf(Field field, Language language);

} // namespace dossier::cli
