#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace dossier {

/// A customer that an import knows: a row of its files, or a stored dossier.
struct Matched {
    bool isStored = false;
    qsizetype index = 0; ///< Of the row, or of the stored dossier.

    auto operator<=>(const Matched &) const = default;
};

/// Two customers that share a key and so may be one.
struct MatchPair {
    qsizetype row = 0; ///< The later one.
    Matched earlier = {};

    auto operator<=>(const MatchPair &) const = default;
};

/// Finds who shares a key with whom, for a million rows in little memory: keys are hashes, sorted.
class MatchIndex {
public:
    void addRow(qsizetype row, std::span<const quint64> keys);

    /// Adds the keys of @p other, whose rows come behind @p rows others.
    void append(const MatchIndex &other, qsizetype rows);
    void truncate(qsizetype rows); ///< Forgets what came after so many rows; before sortRows().

    /// After the last row, before the first stored dossier.
    void sortRows();
    /// Whether a row has one of @p keys.
    bool isWanted(std::span<const quint64> keys) const;
    void addStored(qsizetype index, std::span<const quint64> keys);

    /// Every row with the customers before it that share a key: by row, stored ones first. Of a key that very many
    /// share, the first and the last few.
    std::vector<MatchPair> pairs();

    qsizetype bytes() const { return qsizetype(m_rows.capacity() + m_stored.capacity()) * qsizetype(sizeof(Entry)); }

private:
    struct Entry {
        quint64 key;
        quint32 index;
    };

    void addPairs(std::span<const Entry> rows, std::span<const Entry> stored, std::vector<MatchPair> &pairs) const;

    std::vector<Entry> m_rows;
    std::vector<Entry> m_stored;
};

} // namespace dossier
