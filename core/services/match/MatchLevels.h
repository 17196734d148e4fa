#pragma once

#include "services/match/MatchFields.h"

#include <QtTypes>

#include <span>

namespace dossier {

/// One degree in which two values of a kind may agree.
struct MatchLevel {
    const char *words;      ///< English source of what is told, context "MatchLevels".
    float weight;           ///< Bits that speak for (or against) the two being one, where the data teach nothing else.
    float share;            ///< How often pairs that are one agree so, about.
    bool isAgainst = false; ///< Two that are alike but for this are two: a branch, another city, another number.
};

/// The degrees of a kind; the first is equality.
std::span<const MatchLevel> levelsOf(MatchKind kind);

inline constexpr std::size_t kMostLevels = 9;
inline constexpr quint8 kMissingLevel = 255; ///< One of the values says nothing: no evidence.

// The degrees by their places in the tables.
enum class IdentifierLevel : quint8 { Equal, Slip, Different };
enum class OrganisationLevel : quint8 { Equal, FormApart, Sound, Slip, Short, Partly, Different, Branch, Place };
enum class PersonLevel : quint8 { Equal, Reordered, Slip, Sound, Partly, Alike, Different };
enum class PhoneLevel : quint8 { Mobile, Number, Slip, Different };
enum class EmailLevel : quint8 { Equal, Name, Slip, Domain, Different };
enum class DateLevel : quint8 { Equal, Swapped, Slip, Partly, Year, Different };
enum class NumberLevel : quint8 { Equal, Close, Slip, Near, Different };
enum class WordLevel : quint8 { Equal, Within, Slip, Different };
enum class AddressLevel : quint8 { Equal, Words, Mostly, Letters, OtherNumbers, Partly, Different };
enum class TextLevel : quint8 { Equal, VeryAlike, Code, Alike, RatherAlike, Partly, Little, Different, OtherNumbers };

} // namespace dossier
