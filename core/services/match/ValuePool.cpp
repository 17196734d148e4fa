#include "services/match/ValuePool.h"

#include "services/match/TextHash.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace dossier {
namespace {

constexpr std::size_t kBatch = 2048;       ///< Texts that one thread reads at a time.
constexpr std::size_t kBatchesAtOnce = 16; ///< Of whom the results are held before they are kept.
constexpr std::size_t kFirstSlots = 1 << 12;
constexpr qsizetype kLongestText = 400; ///< Units of a text that are kept for looking at slips.

quint16 bounded(std::size_t size) { return quint16(std::min<std::size_t>(size, std::numeric_limits<quint16>::max())); }

} // namespace

ValuePool::ValuePool(const Reference &reference)
    : m_reference{reference}, m_slots(kFirstSlots), m_cells(1), m_written(1), m_values(1) {}

quint32 ValuePool::add(QStringView text, MatchKind kind) {
    text = text.trimmed();
    if (text.isEmpty())
        return 0;
    if (m_cells.size() * 2 > m_slots.size())
        growSlots();
    const quint64 hash = textHash(text, quint64(kind));
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        if (m_cells[m_slots[slot]] == hash)
            return m_slots[slot];
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    const auto value = quint32(m_cells.size());
    m_slots[slot] = value;
    m_cells.push_back(hash);
    m_written.push_back({.from = m_raw.size(), .size = quint32(text.size())});
    m_raw.append(text.utf16(), std::size_t(text.size()));
    m_values.push_back({.kind = kind});
    return value;
}

void ValuePool::growSlots() {
    std::vector<quint32> slots(m_slots.size() * 2);
    for (quint32 value = 1; value < m_cells.size(); ++value) {
        std::size_t slot = m_cells[value] & (slots.size() - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = value;
    }
    m_slots = std::move(slots);
}

bool ValuePool::read(const std::function<bool()> &isCancelled) {
    m_slots = {};
    m_cells = {};
    struct Batch {
        quint32 from;
        quint32 to;
        std::vector<ReadText> read = {};
    };
    for (std::size_t from = 1; from < m_values.size(); from += kBatch * kBatchesAtOnce) {
        if (isCancelled && isCancelled())
            return false;
        std::vector<Batch> batches;
        for (std::size_t begin = from; begin < std::min(m_values.size(), from + kBatch * kBatchesAtOnce);
            begin += kBatch)
            batches.push_back({.from = quint32(begin), .to = quint32(std::min(m_values.size(), begin + kBatch))});
        QtConcurrent::blockingMap(batches, [this](Batch &batch) {
            for (quint32 value = batch.from; value < batch.to; ++value) {
                const Written &written = m_written[value];
                batch.read.push_back(
                    readText({m_raw.data() + written.from, written.size}, m_values[value].kind, m_reference));
            }
        });
        for (const Batch &batch : batches)
            for (quint32 value = batch.from; value < batch.to; ++value)
                keep(value, batch.read[value - batch.from]);
    }
    m_raw = {};
    m_written = {};
    return true;
}

void ValuePool::keep(quint32 value, const ReadText &read) {
    MatchValue &kept = m_values[value];
    const QStringView text = QStringView{read.text}.first(std::min(read.text.size(), kLongestText));
    const QStringView core = QStringView{read.core}.first(std::min(read.core.size(), kLongestText));
    kept = {.key = read.text.isEmpty() ? 0 : textHash(read.text),
        .stem = read.stem,
        .sound = read.sound,
        .aside = read.aside,
        .number = read.number,
        .trade = read.trade,
        .place = read.place,
        .text = quint32(m_units.size()),
        .core = quint32(m_units.size()),
        .tokens = quint32(m_tokenHashes.size()),
        .frequency = 0,
        .norm = 0,
        .textSize = bounded(std::size_t(text.size())),
        .coreSize = bounded(std::size_t(text.size())),
        .tokenCount = bounded(read.tokens.size()),
        .marks = read.marks,
        .kind = kept.kind};
    m_units.append(text.utf16(), std::size_t(text.size()));
    if (!core.isEmpty() && core != text) {
        kept.core = quint32(m_units.size());
        kept.coreSize = bounded(std::size_t(core.size()));
        m_units.append(core.utf16(), std::size_t(core.size()));
    }
    m_tokenHashes.insert(m_tokenHashes.end(), read.tokens.begin(), read.tokens.end());
}

void ValuePool::count(std::span<const quint32> uses, std::size_t recordCount) {
    std::vector<std::pair<quint64, quint32>> keys;
    std::vector<quint32> useCounts(m_values.size());
    for (const quint32 value : uses)
        ++useCounts[value];
    for (quint32 value = 1; value < m_values.size(); ++value)
        if (!m_values[value].isEmpty())
            keys.emplace_back(mixed(m_values[value].key, quint64(m_values[value].kind)), value);
    std::ranges::sort(keys);
    for (auto from = keys.begin(); from != keys.end();) {
        const auto to = std::find_if(from, keys.end(), [&](const auto &key) { return key.first != from->first; });
        const quint32 sum = std::accumulate(
            from, to, quint32{0}, [&](quint32 before, const auto &key) { return before + useCounts[key.second]; });
        for (; from != to; ++from)
            m_values[from->second].frequency = sum;
    }
    numberTokens(useCounts, recordCount);
}

/// A word is as rare as it is in all columns together.
void ValuePool::numberTokens(std::span<const quint32> useCounts, std::size_t recordCount) {
    std::vector<std::pair<quint64, quint32>> counted;
    counted.reserve(m_tokenHashes.size());
    for (quint32 value = 1; value < m_values.size(); ++value)
        for (std::size_t i = 0; i < m_values[value].tokenCount; ++i)
            counted.emplace_back(m_tokenHashes[m_values[value].tokens + i], useCounts[value]);
    std::ranges::sort(counted);
    std::vector<std::pair<quint32, quint64>> distinct; // How often, and which.
    for (const auto &[hash, count] : counted)
        if (distinct.empty() || distinct.back().second != hash)
            distinct.emplace_back(count, hash);
        else
            distinct.back().first += count;
    counted = {};
    std::ranges::sort(distinct);
    std::vector<std::pair<quint64, quint32>> numbers;
    for (const auto &[count, hash] : distinct) {
        numbers.emplace_back(hash, quint32(m_hashes.size()));
        m_hashes.push_back(hash);
        m_frequencies.push_back(count);
        m_weights.push_back(float(std::max(0.2, std::log2((double(recordCount) + 1) / (double(count) + 1)))));
    }
    std::ranges::sort(numbers);
    m_tokens.resize(m_tokenHashes.size());
    for (std::size_t i = 0; i < m_tokenHashes.size(); ++i)
        m_tokens[i] =
            std::ranges::lower_bound(numbers, m_tokenHashes[i], {}, &std::pair<quint64, quint32>::first)->second;
    m_tokenHashes = {};
    for (MatchValue &value : m_values) {
        const std::span<quint32> own{m_tokens.data() + value.tokens, value.tokenCount};
        std::ranges::sort(own);
        value.norm = std::accumulate(own.begin(), own.end(), 0.0F,
            [this](float sum, quint32 token) { return sum + m_weights[token] * m_weights[token]; });
    }
}

} // namespace dossier
