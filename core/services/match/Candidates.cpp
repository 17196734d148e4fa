#include "services/match/Candidates.h"

#include "services/match/TextHash.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace dossier {
namespace {

constexpr std::size_t kMostPairedFields = 6; ///< Of whom any two that agree make a clue.
constexpr std::size_t kFewRecords = 50'000;
constexpr std::size_t kPerThread = 4'096; ///< Records that one thread looks at in a row.
constexpr qsizetype kShortestHalved = 4;

/// How much is looked at for each record, by how many there are.
struct Effort {
    quint32 mostSharing; ///< A clue that more records share is passed over.
    std::size_t visits;  ///< Records that one is held against, those that share rare clues first.
    std::size_t kept;    ///< Of those, how many are compared.
};
constexpr Effort kThorough{.mostSharing = 400, .visits = 4'000, .kept = 40};
constexpr Effort kSparing{.mostSharing = 64, .visits = 400, .kept = 10};

/// What a clue comes from, so that equal texts of different origins stay apart.
enum class Origin : quint64 { Key = 1, Stem, Sound, Front, Back, Token, Pair };

quint64 clue(Origin origin, quint64 hash) { return mixed(hash, quint64(origin)); }

/// Hands every clue of a record to a function.
class Clues {
public:
    explicit Clues(const RecordTable &records) : m_records{records} {}

    template <class Take>
    void forEach(std::size_t record, Take take) const {
        std::array<quint64, kMostPairedFields> wholes{};
        std::size_t wholeCount = 0;
        for (std::size_t field = 0; field < m_records.fields().size(); ++field) {
            const MatchValue &value = m_records.value(record, field);
            if (value.isEmpty())
                continue;
            ofValue(value, take);
            const bool isWhole = value.kind != MatchKind::Text || value.textSize <= kLongestWhole;
            if (isWhole && wholeCount < wholes.size())
                wholes[wholeCount++] = mixed(value.sound != 0 ? value.sound : value.key, field);
        }
        for (std::size_t i = 0; i < wholeCount; ++i)
            for (std::size_t k = i + 1; k < wholeCount; ++k)
                take(clue(Origin::Pair, mixed(wholes[i], wholes[k])));
    }

private:
    static constexpr quint16 kLongestWhole = 60; ///< Longer texts are hardly ever equal as a whole.

    template <class Take>
    void ofValue(const MatchValue &value, Take take) const {
        const ValuePool &pool = m_records.pool();
        const bool isVague =
            value.kind == MatchKind::Number || value.kind == MatchKind::Category || value.kind == MatchKind::Division;
        if (isVague)
            return;
        take(clue(Origin::Key, mixed(value.key, quint64(value.kind))));
        if (value.stem != 0 && value.kind != MatchKind::PersonName)
            take(clue(Origin::Stem, value.stem));
        if (value.sound != 0)
            take(clue(Origin::Sound, value.sound));
        const bool isHalved = value.kind == MatchKind::Identifier || value.kind == MatchKind::OrganisationName ||
                              value.kind == MatchKind::Phone || value.kind == MatchKind::Date;
        if (const QStringView core = pool.core(value); isHalved && core.size() >= kShortestHalved) {
            // One slip leaves one of the halves as it was.
            const qsizetype half = core.size() / 2;
            take(clue(Origin::Front, textHash(core.first(half))));
            take(clue(Origin::Back, textHash(core.sliced(half))));
        }
        for (const quint32 token : pool.tokens(value))
            take(clue(Origin::Token, pool.hash(token)));
    }

    const RecordTable &m_records;
};

/// Clues that several records share, and who shares them.
class Sharing {
public:
    Sharing(const RecordTable &records, const Clues &clues, quint32 mostSharing);

    std::span<const quint32> cluesOf(std::size_t record) const {
        return {m_clues.data() + m_starts[record], m_starts[record + 1] - m_starts[record]};
    }
    std::span<const quint32> sharers(quint32 clue) const {
        return {m_sharers.data() + m_groups[clue], m_groups[clue + 1] - m_groups[clue]};
    }

private:
    struct Entry {
        quint64 clue;
        quint32 record;
        auto operator<=>(const Entry &) const = default;
    };

    std::vector<Entry> sharedEntries(const RecordTable &records, const Clues &clues) const;
    void group(std::span<const Entry> entries, quint32 mostSharing);
    void turn(std::size_t recordCount);

    std::vector<quint32> m_groups = {0}; ///< Where each clue's sharers begin, and an end.
    std::vector<quint32> m_sharers;
    std::vector<quint32> m_starts; ///< Where each record's clues begin, and an end.
    std::vector<quint32> m_clues;  ///< Of each record those that the fewest share first.
};

Sharing::Sharing(const RecordTable &records, const Clues &clues, quint32 mostSharing) {
    std::vector<Entry> entries = sharedEntries(records, clues);
    // Each half is sorted by one processor.
    const auto middle =
        std::partition(entries.begin(), entries.end(), [](const Entry &it) { return (it.clue >> 63) == 0; });
    std::array<std::span<Entry>, 2> halves{std::span{entries.begin(), middle}, std::span{middle, entries.end()}};
    QtConcurrent::blockingMap(halves, [](std::span<Entry> &half) { std::ranges::sort(half); });
    group(entries, mostSharing);
    entries = {};
    turn(records.recordCount());
}

/// Most clues are one record's alone: a first look counts them, roughly, so that they need not be kept.
std::vector<Sharing::Entry> Sharing::sharedEntries(const RecordTable &records, const Clues &clues) const {
    const std::size_t count = records.recordCount();
    std::vector<quint8> seen(std::bit_ceil(std::max<std::size_t>(count * 32, 1 << 16)));
    const auto placeOf = [&seen](quint64 clue) { return clue & (seen.size() - 1); };
    std::size_t shared = 0;
    for (std::size_t record = 0; record < count; ++record)
        clues.forEach(record, [&](quint64 clue) {
            quint8 &times = seen[placeOf(clue)];
            shared += times == 1 ? 2 : times > 1 ? 1 : 0;
            times = quint8(std::min(times + 1, 2));
        });
    std::vector<Entry> entries;
    entries.reserve(shared);
    for (std::size_t record = 0; record < count; ++record)
        clues.forEach(record, [&](quint64 clue) {
            if (seen[placeOf(clue)] > 1)
                entries.push_back({.clue = clue, .record = quint32(record)});
        });
    return entries;
}

void Sharing::group(std::span<const Entry> entries, quint32 mostSharing) {
    for (auto from = entries.begin(); from != entries.end();) {
        const std::size_t before = m_sharers.size();
        const auto to = std::find_if(from, entries.end(), [&](const Entry &it) { return it.clue != from->clue; });
        for (; from != to; ++from)
            if (m_sharers.size() == before || m_sharers.back() != from->record)
                m_sharers.push_back(from->record);
        if (const std::size_t size = m_sharers.size() - before; size < 2 || size > mostSharing)
            m_sharers.resize(before);
        else
            m_groups.push_back(quint32(m_sharers.size()));
    }
}

/// From sharers by clue to clues by record.
void Sharing::turn(std::size_t recordCount) {
    m_starts.resize(recordCount + 1);
    for (const quint32 record : m_sharers)
        ++m_starts[record + 1];
    for (std::size_t record = 0; record < recordCount; ++record)
        m_starts[record + 1] += m_starts[record];
    m_clues.resize(m_sharers.size());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (quint32 clue = 0; clue + 1 < m_groups.size(); ++clue)
        for (const quint32 record : sharers(clue))
            m_clues[next[record]++] = clue;
    for (std::size_t record = 0; record < recordCount; ++record)
        std::ranges::sort(m_clues.begin() + m_starts[record], m_clues.begin() + m_starts[record + 1], {},
            [this](quint32 clue) { return std::pair{sharers(clue).size(), clue}; });
}

/// Looks for the records that share the most with each one.
class Search {
public:
    Search(const RecordTable &records, const Sharing &sharing, const Effort &effort)
        : m_records{records}, m_sharing{sharing}, m_effort{effort}, m_shared(records.recordCount()) {}

    void look(std::size_t record, std::vector<CandidatePair> &pairs);

private:
    const RecordTable &m_records;
    const Sharing &m_sharing;
    const Effort &m_effort;
    std::vector<float> m_shared; ///< By record: the weight of what it shares with the one that is looked at.
    std::vector<quint32> m_touched;
};

void Search::look(std::size_t record, std::vector<CandidatePair> &pairs) {
    m_touched.clear();
    std::size_t visits = 0;
    for (const quint32 clue : m_sharing.cluesOf(record)) {
        const auto sharers = m_sharing.sharers(clue);
        visits += sharers.size();
        if (visits > m_effort.visits && !m_touched.empty())
            break;
        const auto weight = float(std::log2(double(m_records.recordCount()) / double(sharers.size())) + 1);
        for (const quint32 other : sharers) {
            if (other == record || !m_records.mayPair(record, other))
                continue;
            if (m_shared[other] == 0)
                m_touched.push_back(other);
            m_shared[other] += weight;
        }
    }
    const std::size_t kept = std::min(m_effort.kept, m_touched.size());
    std::ranges::partial_sort(m_touched, m_touched.begin() + std::ptrdiff_t(kept), {},
        [this](quint32 other) { return std::pair{-m_shared[other], other}; });
    for (std::size_t i = 0; i < kept; ++i)
        pairs.push_back(
            {.left = std::min(quint32(record), m_touched[i]), .right = std::max(quint32(record), m_touched[i])});
    for (const quint32 other : m_touched)
        m_shared[other] = 0;
}

} // namespace

std::vector<CandidatePair> candidatePairs(const RecordTable &records, const std::function<bool()> &isCancelled) {
    const Effort &effort = records.recordCount() <= kFewRecords ? kThorough : kSparing;
    const Clues clues{records};
    const Sharing sharing{records, clues, effort.mostSharing};
    struct Half {
        std::size_t from;
        std::size_t to;
        std::vector<CandidatePair> pairs = {};
    };
    const std::size_t count = records.recordCount();
    std::array<Half, 2> halves{Half{.from = 0, .to = count / 2}, Half{.from = count / 2, .to = count}};
    QtConcurrent::blockingMap(halves, [&](Half &half) {
        Search search{records, sharing, effort};
        for (std::size_t record = half.from; record < half.to; ++record) {
            if (record % kPerThread == 0 && isCancelled && isCancelled())
                return;
            search.look(record, half.pairs);
        }
        std::ranges::sort(half.pairs);
    });
    if (isCancelled && isCancelled())
        return {};
    std::vector<CandidatePair> pairs(halves[0].pairs.size() + halves[1].pairs.size());
    std::ranges::merge(halves[0].pairs, halves[1].pairs, pairs.begin());
    const auto doubles = std::ranges::unique(pairs);
    pairs.erase(doubles.begin(), doubles.end());
    return pairs;
}

} // namespace dossier
