#include "services/import/MatchIndex.h"

#include <algorithm>

namespace dossier {
namespace {

/// Of those that share a key, how many of the first and of the last before a row are compared with it.
constexpr std::size_t kFirst = 4;
constexpr std::size_t kLast = 2;

} // namespace

void MatchIndex::addRow(qsizetype row, std::span<const quint64> keys) {
    for (const quint64 key : keys)
        m_rows.push_back({.key = key, .index = quint32(row)});
}

void MatchIndex::append(const MatchIndex &other, qsizetype rows) {
    for (const Entry &entry : other.m_rows)
        m_rows.push_back({.key = entry.key, .index = entry.index + quint32(rows)});
}

void MatchIndex::truncate(qsizetype rows) {
    std::erase_if(m_rows, [rows](const Entry &entry) { return qsizetype(entry.index) >= rows; });
}

void MatchIndex::sortRows() {
    std::ranges::sort(
        m_rows, [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.index < b.index; });
}

bool MatchIndex::isWanted(std::span<const quint64> keys) const {
    return std::ranges::any_of(keys, [this](quint64 key) {
        const auto found = std::ranges::lower_bound(m_rows, key, {}, &Entry::key);
        return found != m_rows.end() && found->key == key;
    });
}

void MatchIndex::addStored(qsizetype index, std::span<const quint64> keys) {
    for (const quint64 key : keys)
        m_stored.push_back({.key = key, .index = quint32(index)});
}

std::vector<MatchPair> MatchIndex::pairs() {
    std::ranges::sort(
        m_stored, [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.index < b.index; });
    std::vector<MatchPair> pairs;
    auto stored = m_stored.begin();
    for (auto from = m_rows.begin(); from != m_rows.end();) {
        const quint64 key = from->key;
        const auto to = std::find_if(from, m_rows.end(), [key](const Entry &entry) { return entry.key != key; });
        stored = std::find_if(stored, m_stored.end(), [key](const Entry &entry) { return entry.key >= key; });
        const auto end = std::find_if(stored, m_stored.end(), [key](const Entry &entry) { return entry.key != key; });
        if (to - from > 1 || end != stored)
            addPairs({from, to}, {stored, end}, pairs);
        from = to;
        stored = end;
    }
    std::ranges::sort(pairs, [](const MatchPair &a, const MatchPair &b) {
        if (a.row != b.row)
            return a.row < b.row;
        return a.earlier.isStored != b.earlier.isStored ? a.earlier.isStored : a.earlier.index < b.earlier.index;
    });
    const auto doubles = std::ranges::unique(pairs);
    pairs.erase(doubles.begin(), doubles.end());
    return pairs;
}

void MatchIndex::addPairs(
    std::span<const Entry> rows, std::span<const Entry> stored, std::vector<MatchPair> &pairs) const {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto add = [&](const Entry &earlier, bool isStored) {
            if (isStored || earlier.index != rows[i].index)
                pairs.push_back({.row = rows[i].index, .earlier = {.isStored = isStored, .index = earlier.index}});
        };
        for (std::size_t k = 0; k < std::min(stored.size(), kFirst + kLast); ++k)
            add(stored[k], true);
        for (std::size_t k = 0; k < std::min(i, kFirst); ++k)
            add(rows[k], false);
        for (std::size_t k = std::max(kFirst, i - std::min(i, kLast)); k < i; ++k)
            add(rows[k], false);
    }
}

} // namespace dossier
