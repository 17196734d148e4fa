#pragma once

#include "services/match/Comparison.h"

#include <array>

namespace dossier {

/// What agreement weighs (Fellegi and Sunter): the logarithm, to base 2, of how much more often pairs that are one
/// agree so than others do. The sum over the fields is a pair's score.
class MatchModel {
public:
    /// Weights for when nothing is learnt.
    explicit MatchModel(const std::vector<MatchField> &fields);

    /// Learns from pairs of which nobody knows whether they are one, by expectation maximisation: the weights that set
    /// two kinds of pairs apart best, held near those that are shipped. Too few pairs leave everything as it is.
    /// @param agreements those of one pair after the other.
    void learn(std::span<const Agreement> agreements);

    /// Of values that are common less, of rare ones more.
    double weight(std::size_t field, const Agreement &agreement) const;
    double score(std::span<const Agreement> agreements) const;

    double sameFrom() const { return m_even + m_sameAbove; } ///< Scores from which a pair is one.
    double perhapsFrom() const { return m_even + m_perhapsAbove; }

private:
    struct FieldModel {
        MatchKind kind;
        std::array<double, kMostLevels> weights = {};
        double usual = 1; ///< Bits: how common it is what agrees, mostly.
    };
    class Learning;

    std::vector<FieldModel> m_fields;
    double m_even; ///< The score at which a pair is as likely one as not.
    double m_sameAbove;
    double m_perhapsAbove;
};

} // namespace dossier
