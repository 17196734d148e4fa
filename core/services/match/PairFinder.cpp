#include "services/match/PairFinder.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dossier {
namespace {

constexpr std::size_t kPerThread = 8'192; ///< Pairs that one thread works on in a row.
constexpr double kTelling = 1.5;          ///< Bits from which a field speaks for a pair.
constexpr double kContrary = -3;          ///< Bits from which it speaks against it loudly.
constexpr float kBestPartner = 2;
constexpr float kBetterPartner = -5;
constexpr float kPerMargin = 0.5F;   ///< Of the bits between the best and the next.
constexpr float kClearMargin = 1;    ///< Of such bits, below which nobody can tell which of two it is.
constexpr float kCleanEnough = 0.5F; ///< From which lists are taken for free of doubles.
constexpr quint8 kStrongLevel = 1;   ///< The first two levels of every kind.
constexpr double kDoublesMatter = 4; ///< How many doubles in a list make rivals say nothing: one in so many.

bool isIdentifying(MatchKind kind) {
    return kind != MatchKind::Text && kind != MatchKind::Number && kind != MatchKind::Category &&
           kind != MatchKind::Division;
}

/// Pairs with what they agree in and their scores.
class Pairs {
public:
    Pairs(const RecordTable &records, std::vector<CandidatePair> candidates)
        : m_records{records}, m_candidates{std::move(candidates)}, m_fieldCount{records.fields().size()},
          m_agreements(m_candidates.size() * m_fieldCount), m_scores(m_candidates.size()),
          m_rivals(m_candidates.size()), m_isContested(m_candidates.size()), m_model{records.fields()} {}

    bool compare(const std::function<bool()> &isCancelled);
    void weigh();
    FoundPairs found(std::span<const CandidatePair> asked) &&;

private:
    std::span<Agreement> agreements(std::size_t pair) {
        return std::span{m_agreements}.subspan(pair * m_fieldCount, m_fieldCount);
    }
    void weighRivals();
    struct Sayings {
        std::size_t told = 0;      ///< Fields that both records have.
        std::size_t telling = 0;   ///< Of those, how many speak for the pair; a code counts twice.
        std::size_t weak = 0;      ///< How many are less than equal, or all but.
        bool isIdentified = false; ///< One that tells for the pair is more than a text or a number.
        bool isAgainst = false;
        bool isOtherName = false;
        bool hasCode = false;
    };
    Sayings sayings(std::size_t pair);
    MatchBand bandOf(std::size_t pair);
    void findContestedNames();
    template <class Work>
    void forEachStretch(Work work) const;

    const RecordTable &m_records;
    std::vector<CandidatePair> m_candidates;
    std::size_t m_fieldCount;
    std::vector<Agreement> m_agreements;
    std::vector<float> m_scores;
    std::vector<float> m_rivals;
    std::vector<bool> m_isContested; ///< Something else would fit as well.
    MatchModel m_model;
};

template <class Work>
void Pairs::forEachStretch(Work work) const {
    std::vector<std::size_t> stretches;
    for (std::size_t from = 0; from < m_candidates.size(); from += kPerThread)
        stretches.push_back(from);
    QtConcurrent::blockingMap(stretches, [&](const std::size_t &from) {
        for (std::size_t pair = from; pair < std::min(from + kPerThread, m_candidates.size()); ++pair)
            work(pair);
    });
}

bool Pairs::compare(const std::function<bool()> &isCancelled) {
    forEachStretch([&](std::size_t pair) {
        if (pair % kPerThread != 0 || !isCancelled || !isCancelled())
            compareRecords(m_records, m_candidates[pair].left, m_candidates[pair].right, agreements(pair));
    });
    return !isCancelled || !isCancelled();
}

void Pairs::weigh() {
    m_model.learn(m_agreements);
    forEachStretch([this](std::size_t pair) { m_scores[pair] = float(m_model.score(agreements(pair))); });
    if (m_records.hasSources())
        weighRivals();
    findContestedNames();
}

/// A record has at most one partner in a list without doubles.
void Pairs::weighRivals() {
    struct Best {
        float first = -1000;
        float second = -1000;
    };
    std::vector<Best> best(m_records.recordCount());
    for (std::size_t pair = 0; pair < m_candidates.size(); ++pair)
        for (const quint32 record : {m_candidates[pair].left, m_candidates[pair].right}) {
            Best &of = best[record];
            of.second = std::max(of.second, std::min(of.first, m_scores[pair]));
            of.first = std::max(of.first, m_scores[pair]);
        }
    const double certain = m_model.sameFrom();
    double partnered = 0;
    double doubled = 0;
    for (const Best &of : best) {
        partnered += double(of.first) >= certain ? 1 : 0;
        doubled += double(of.second) >= certain ? 1 : 0;
    }
    const auto cleanness = float(partnered > 0 ? std::max(0.0, 1 - kDoublesMatter * doubled / partnered) : 1.0);
    for (std::size_t pair = 0; pair < m_candidates.size(); ++pair) {
        float rival = -1000;
        for (const quint32 record : {m_candidates[pair].left, m_candidates[pair].right})
            rival = std::max(rival, m_scores[pair] >= best[record].first ? best[record].second : best[record].first);
        const float margin = kPerMargin * (m_scores[pair] - rival);
        m_isContested[pair] = cleanness > kCleanEnough && margin < kClearMargin;
        m_rivals[pair] = std::round(10 * cleanness * std::clamp(margin, kBetterPartner, kBestPartner)) / 10;
    }
    for (std::size_t pair = 0; pair < m_candidates.size(); ++pair)
        m_scores[pair] += m_rivals[pair];
}

/// What the fields of a pair say beside their sum.
Pairs::Sayings Pairs::sayings(std::size_t pair) {
    Sayings sayings;
    for (std::size_t field = 0; field < m_fieldCount; ++field) {
        const Agreement agreement = agreements(pair)[field];
        if (agreement.level == kMissingLevel)
            continue;
        const MatchKind kind = m_records.fields()[field].kind;
        const double weight = m_model.weight(field, agreement);
        const bool isCode = kind == MatchKind::Identifier && agreement.level == quint8(IdentifierLevel::Equal);
        const bool isOtherName =
            kind == MatchKind::OrganisationName && (agreement.level == quint8(OrganisationLevel::Partly) ||
                                                       agreement.level == quint8(OrganisationLevel::Different));
        sayings.isAgainst |= levelsOf(kind)[agreement.level].isAgainst;
        sayings.isAgainst |= kind == MatchKind::Identifier && weight <= kContrary;
        sayings.isOtherName |= isOtherName;
        sayings.hasCode |= isCode;
        sayings.telling += isCode ? 2 : weight >= kTelling ? 1 : 0;
        sayings.weak += agreement.level > kStrongLevel ? 1 : 0;
        sayings.isIdentified |= weight >= kTelling && isIdentifying(kind);
        ++sayings.told;
    }
    return sayings;
}

MatchBand Pairs::bandOf(std::size_t pair) {
    if (double(m_scores[pair]) < m_model.perhapsFrom())
        return MatchBand::Different;
    const Sayings said = sayings(pair);
    // One likeness alone, where all else is missing, is nothing.
    if (m_fieldCount > 1 && said.told < 2 && said.weak > 0)
        return MatchBand::Different;
    // Texts and numbers alone make two that are alike one only where nothing differs.
    const bool isTold = said.telling >= std::min<std::size_t>(2, m_fieldCount) &&
                        (said.isIdentified || (m_fieldCount > 1 && said.weak == 0));
    const bool isCertain = double(m_scores[pair]) >= m_model.sameFrom() && isTold && !m_isContested[pair] &&
                           !said.isAgainst && (!said.isOtherName || said.hasCode);
    return isCertain ? MatchBand::Same : MatchBand::Perhaps;
}

/// A short name that fits two firms of different names is certain of neither.
void Pairs::findContestedNames() {
    const auto place = std::ranges::find(m_records.fields(), MatchKind::OrganisationName, &MatchField::kind);
    if (place == m_records.fields().end())
        return;
    const auto field = std::size_t(place - m_records.fields().begin());
    std::vector<quint64> stems(m_records.recordCount()); // Of a whole name that a short one fits.
    std::vector<bool> isContested(m_records.recordCount());
    const auto forEachShort = [&](auto take) {
        for (std::size_t pair = 0; pair < m_candidates.size(); ++pair) {
            if (agreements(pair)[field].level != quint8(OrganisationLevel::Short) ||
                double(m_scores[pair]) < m_model.perhapsFrom())
                continue;
            const auto [left, right] = m_candidates[pair];
            const bool isLeft = m_records.value(left, field).has(MatchMark::ShortName);
            take(pair, isLeft ? left : right, m_records.value(isLeft ? right : left, field).stem);
        }
    };
    forEachShort([&](std::size_t, quint32 record, quint64 stem) {
        isContested[record] = isContested[record] || (stems[record] != 0 && stems[record] != stem);
        stems[record] = stem;
    });
    forEachShort([&](std::size_t pair, quint32 record, quint64) {
        m_isContested[pair] = m_isContested[pair] || isContested[record];
    });
}

FoundPairs Pairs::found(std::span<const CandidatePair> asked) && {
    FoundPairs found{.pairs = {}, .compared = qint64(m_candidates.size()), .model = m_model};
    for (std::size_t pair = 0; pair < m_candidates.size(); ++pair) {
        const MatchBand band = bandOf(pair);
        if (band != MatchBand::Different || std::ranges::binary_search(asked, m_candidates[pair]))
            found.pairs.push_back({.left = m_candidates[pair].left,
                .right = m_candidates[pair].right,
                .score = m_scores[pair],
                .rivals = m_rivals[pair],
                .band = band});
    }
    sortPairs(found.pairs);
    return found;
}

} // namespace

void sortPairs(std::vector<FoundPair> &pairs) {
    std::ranges::sort(pairs, [](const FoundPair &one, const FoundPair &other) {
        return std::tuple{other.band, other.score, one.left, one.right} <
               std::tuple{one.band, one.score, other.left, other.right};
    });
}

FoundPairs findPairs(
    const RecordTable &records, const std::function<bool()> &isCancelled, std::span<const CandidatePair> asked) {
    std::vector<CandidatePair> candidates = candidatePairs(records, isCancelled);
    if (!asked.empty()) {
        candidates.insert(candidates.end(), asked.begin(), asked.end());
        std::ranges::sort(candidates);
        const auto doubles = std::ranges::unique(candidates);
        candidates.erase(doubles.begin(), doubles.end());
    }
    Pairs pairs{records, std::move(candidates)};
    if (!pairs.compare(isCancelled))
        return {.pairs = {}, .model = MatchModel{records.fields()}};
    pairs.weigh();
    return std::move(pairs).found(asked);
}

} // namespace dossier
