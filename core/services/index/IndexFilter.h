#pragma once

#include "domain/Filter.h"
#include "services/index/IndexTable.h"

namespace dossier {

/// How many customers have each value of a field.
struct Facet {
    struct Choice {
        QString value; ///< Canonical; empty: nobody has said.
        qint64 count = 0;
        bool operator==(const Choice &) const = default;
    };

    Field field;
    std::vector<Choice> choices = {}; ///< Without those that nobody has; lists' options in their order, else by text.
    bool operator==(const Facet &) const = default;
};

/// Whether the table holds all that @p filter asks for.
bool canEvaluate(const Filter &filter, const IndexTable &table);

/// Whom @p filter matches, those who are no longer alive among them. As matches() and sqlOf(); only where
/// canEvaluate().
RowSet evaluated(const Filter &filter, const IndexTable &table);

/// Counts the values of @p field among @p rows. No choices where the table does not hold the field.
Facet facetOf(Field field, const RowSet &rows, const IndexTable &table);

} // namespace dossier
