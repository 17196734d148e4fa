#pragma once

#include "services/import/MatchIndex.h"

#include <vector>

namespace dossier {

/// The number that a row brings along.
struct RowNumber {
    quint64 hash;
    quint32 row;
};

/// What the rows of all files are recognised by.
struct RowKeys {
    MatchIndex index = {};
    std::vector<RowNumber> numbers = {};

    /// Adds @p other, whose rows come behind @p rows others.
    void append(const RowKeys &other, qsizetype rows);
    void truncate(qsizetype rows); ///< Forgets what came after so many rows.
};

} // namespace dossier
