#pragma once

#include "db/History.h"

#include <vector>

namespace dossier {

/// A row of 'changes': a ChangeRecord with its place in the history.
struct ChangeRow {
    qint64 number = 0;   ///< 1, 2, …
    qint64 firstSeq = 0; ///< Its first entry; its last is the one before the next row's first.
    ChangeRecord record = {};

    /// What every entry of the change takes into the chain: who, when, why. Of an edit's reason only that it is sealed
    /// with the entries.
    Hash hash() const;
};

inline constexpr QByteArrayView kChangeColumns{
    "number, first_seq, id, at, as_of, actor, os_user, origin, origin_text, undoes"};

/// The values of @p row in the order of kChangeColumns.
QVariantList valuesOf(const ChangeRow &row);
/// The row that @p statement stands on, whose columns from @p first on are kChangeColumns.
ChangeRow readChangeRow(const Statement &statement, int first = 0);

/// The row of a change, and the first entry of the history that is no longer its own.
struct ChangeStretch {
    ChangeRow row = {};
    qint64 endSeq = 0;
};

/// Kind::NotFound ("not-found") for an unknown change.
Result<ChangeStretch> findChange(Database &database, const QUuid &change);

} // namespace dossier
