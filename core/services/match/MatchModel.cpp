#include "services/match/MatchModel.h"

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr std::size_t kFewestPairs = 300;   ///< Below, the data teach nothing.
constexpr std::size_t kMostPairs = 200'000; ///< Learnt from; of more, every n-th.
constexpr double kFewestOnes = 30;          ///< Pairs that seem to be one, below which nothing was learnt.
constexpr int kRounds = 25;
constexpr double kFirstShare = 0.1; ///< Of pairs that are one, to begin with.
constexpr double kOnesBefore = 20;  ///< How many pairs the shipped weights count for, in each class.
constexpr double kOthersBefore = 20;
constexpr double kFarthest = 4; ///< Bits that data may move a shipped weight.
constexpr double kAgainstAtMost = -1.5;
constexpr double kContrary = -4; ///< What is shipped as so little never speaks for a pair, whatever is learnt.
constexpr double kContraryAtMost = -0.3;

constexpr double kRarityShare = 0.5; ///< Of a value's rarity that counts: it is estimated from the same data.
constexpr double kMostRarity = 3;

// Scores above evens. Learnt weights take fields for independent, which they are not quite: 0.999 needs a margin.
constexpr double kEvenShipped = 2.5;
constexpr double kSameShipped = 6.5;
constexpr double kPerhapsShipped = 0.5;
constexpr double kSameAlone = 3; ///< Of one column nothing can be learnt.
constexpr double kPerhapsAlone = -0.5;
constexpr double kSameLearnt = 9;
constexpr double kPerhapsLearnt = -1;

} // namespace

/// The two classes' shares of levels, round by round.
class MatchModel::Learning {
public:
    Learning(MatchModel &model, std::span<const Agreement> agreements)
        : m_model{model}, m_agreements{agreements}, m_fieldCount{model.m_fields.size()},
          m_stride{std::max<std::size_t>(1, agreements.size() / m_fieldCount / kMostPairs)} {}

    void run();

private:
    using Shares = std::vector<std::array<double, kMostLevels>>;

    std::span<const Agreement> pair(std::size_t index) const {
        return m_agreements.subspan(index * m_fieldCount, m_fieldCount);
    }
    std::size_t pairCount() const { return m_agreements.size() / m_fieldCount; }
    void findUsual();
    void addShipped();
    void round();
    void takeWeights();

    MatchModel &m_model;
    std::span<const Agreement> m_agreements;
    std::size_t m_fieldCount;
    std::size_t m_stride;
    Shares m_ones;
    Shares m_others;
    double m_oneCount = 0;
    double m_share = kFirstShare;
};

/// The common measure of what agrees, against which a value is rare or common.
void MatchModel::Learning::findUsual() {
    for (std::size_t field = 0; field < m_fieldCount; ++field) {
        double sum = 0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < pairCount(); i += m_stride)
            if (const Agreement &agreement = pair(i)[field]; agreement.commonness > 0) {
                sum += agreement.commonness / 8.0;
                ++count;
            }
        if (count > 0)
            m_model.m_fields[field].usual = sum / double(count);
    }
}

void MatchModel::Learning::addShipped() {
    m_ones.assign(m_fieldCount, {});
    m_others.assign(m_fieldCount, {});
    for (std::size_t field = 0; field < m_fieldCount; ++field) {
        const auto levels = levelsOf(m_model.m_fields[field].kind);
        double sum = 0;
        for (const MatchLevel &level : levels)
            sum += double(level.share) * std::exp2(-double(level.weight));
        for (std::size_t level = 0; level < levels.size(); ++level) {
            m_ones[field][level] = kOnesBefore * double(levels[level].share);
            m_others[field][level] =
                kOthersBefore * double(levels[level].share) * std::exp2(-double(levels[level].weight)) / sum;
        }
    }
}

void MatchModel::Learning::round() {
    addShipped();
    m_oneCount = 0;
    double seen = 0;
    const double even = std::log2((1 - m_share) / m_share);
    for (std::size_t i = 0; i < pairCount(); i += m_stride) {
        const auto agreements = pair(i);
        const double one = 1 / (1 + std::exp2(even - m_model.score(agreements)));
        m_oneCount += one;
        ++seen;
        for (std::size_t field = 0; field < m_fieldCount; ++field)
            if (const quint8 level = agreements[field].level; level != kMissingLevel) {
                m_ones[field][level] += one;
                m_others[field][level] += 1 - one;
            }
    }
    m_share = std::clamp(m_oneCount / seen, 0.0005, 0.8);
}

void MatchModel::Learning::takeWeights() {
    for (std::size_t field = 0; field < m_fieldCount; ++field) {
        const auto levels = levelsOf(m_model.m_fields[field].kind);
        double ones = 0;
        double others = 0;
        for (std::size_t level = 0; level < levels.size(); ++level) {
            ones += m_ones[field][level];
            others += m_others[field][level];
        }
        for (std::size_t level = 0; level < levels.size(); ++level) {
            const auto shipped = double(levels[level].weight);
            const double learnt = std::log2((m_ones[field][level] / ones) / (m_others[field][level] / others));
            const double most = shipped <= kContrary ? kContraryAtMost : shipped + kFarthest;
            const double bounded = std::clamp(learnt, shipped - kFarthest, most);
            m_model.m_fields[field].weights[level] =
                levels[level].isAgainst ? std::min(bounded, kAgainstAtMost) : bounded;
        }
    }
}

void MatchModel::Learning::run() {
    const MatchModel shipped = m_model;
    findUsual();
    for (int i = 0; i < kRounds; ++i) {
        round();
        takeWeights();
    }
    if (m_oneCount < kFewestOnes) {
        m_model = shipped;
        return;
    }
    m_model.m_even = std::log2((1 - m_share) / m_share);
    m_model.m_sameAbove = kSameLearnt;
    m_model.m_perhapsAbove = kPerhapsLearnt;
}

MatchModel::MatchModel(const std::vector<MatchField> &fields)
    : m_even{kEvenShipped}, m_sameAbove{kSameShipped}, m_perhapsAbove{kPerhapsShipped} {
    for (const MatchField &field : fields) {
        FieldModel &model = m_fields.emplace_back(FieldModel{.kind = field.kind});
        const auto levels = levelsOf(field.kind);
        for (std::size_t level = 0; level < levels.size(); ++level)
            model.weights[level] = double(levels[level].weight);
    }
    if (fields.size() == 1) {
        m_sameAbove = kSameAlone;
        m_perhapsAbove = kPerhapsAlone;
    }
}

void MatchModel::learn(std::span<const Agreement> agreements) {
    if (m_fields.size() > 1 && agreements.size() / m_fields.size() >= kFewestPairs)
        Learning{*this, agreements}.run();
}

double MatchModel::weight(std::size_t field, const Agreement &agreement) const {
    if (agreement.level == kMissingLevel)
        return 0;
    const FieldModel &model = m_fields[field];
    double weight = model.weights[agreement.level];
    if (agreement.commonness > 0)
        weight += std::clamp(kRarityShare * (model.usual - agreement.commonness / 8.0), -kMostRarity, kMostRarity);
    // In tenths, so that what is told adds up.
    return std::round(weight * 10) / 10;
}

double MatchModel::score(std::span<const Agreement> agreements) const {
    double sum = 0;
    for (std::size_t field = 0; field < agreements.size(); ++field)
        sum += weight(field, agreements[field]);
    return sum;
}

} // namespace dossier
