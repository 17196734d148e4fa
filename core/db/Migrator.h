#pragma once

#include "db/Database.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

namespace dossier {

/// One step of the schema. Its file is ":/dossier/migrations/<name>.<sqlite|psql>.sql"; a line "-- next" parts its
/// statements.
struct Migration {
    int version;
    const char *name;
};

constexpr bool risesStrictly(std::span<const Migration> migrations) {
    return std::ranges::adjacent_find(migrations, std::ranges::greater_equal{}, &Migration::version) ==
           migrations.end();
}

/// The whole history of the schema. Append; never edit, reorder or remove a shipped line.
inline constexpr std::array kMigrations{
    Migration{1, "0001_customers"},
    Migration{2, "0002_records"},
    Migration{3, "0003_accounts"},
    Migration{4, "0004_number_series"},
    Migration{5, "0005_proofs"},
    Migration{6, "0006_own_fields"},
};
static_assert(risesStrictly(kMigrations));

/// The version of the schema in @p database; 0 where there are no tables of ours.
Result<int> schemaVersion(Database &database);

/// Brings @p database to the newest version of @p migrations and returns it. Each step and its version row are one
/// transaction: a step that fails leaves the version before. "workspace-too-new" where a newer program wrote it.
Result<int> migrate(Database &database, std::span<const Migration> migrations = kMigrations);

} // namespace dossier
