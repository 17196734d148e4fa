#pragma once

#include "db/Database.h"
#include "domain/Filter.h"

namespace dossier {

/// A condition for WHERE, with the values of its '?' in their order.
struct FilterSql {
    QByteArray sql;
    QVariantList values = {};
};

/// The condition on a row of 'customers' that holds for whom @p filter matches; never NULL. "1 = 1" for Kind::All.
FilterSql sqlOf(const Filter &filter, Backend backend);

/// Gives a connection of SQLite the functions that sqlOf() uses; called when it opens.
Result<void> addFilterFunctions(sqlite3 *connection);

} // namespace dossier
