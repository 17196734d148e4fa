#pragma once

#include "FieldListModel.h"

#include <vector>

namespace dossier {

/// One card of a dossier's own fields.
struct CardSpec {
    enum class Column : quint8 { Left, Right, None };

    QString title;
    std::span<const FieldRowSpec> rows;
    Column column = Column::None; ///< Of the overview.
    Part tab = Part::Customer;    ///< Column::None: the list above which it stands in its tab.
};

/// In the order in which they stand.
std::vector<CardSpec> dossierCards();

} // namespace dossier
