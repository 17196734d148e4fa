#pragma once

#include "services/match/MatchFields.h"

#include <QString>

namespace dossier {

struct Reference;

/// What a value says beside its text, for the comparison.
enum class MatchMark : quint8 {
    ShortName = 1,  ///< An organisation's name without a legal form; a person's surname alone.
    Unreliable = 2, ///< A code whose check digit does not hold: that it differs says nothing.
    WithoutDay = 4, ///< A date that is no more than a month or a year.
    Code = 8,       ///< One of the words reads as a model number.
};

/// A cell as comparing needs it; hashes of 0 mean that there is nothing.
struct ReadText {
    QString text = {}; ///< One form for what is written differently; empty: the cell says nothing.
    quint64 stem = 0;  ///< An organisation's name without form, place and branch; an address before its @.
    quint64 sound = 0; ///< How it is pronounced, so that homophones are equal.
    quint64 aside = 0; ///< What must not differ: a branch, the numbers within a name.
    QString core = {}; ///< The stem as a text, where slips in it are looked for; else empty: the text itself.
    quint32 trade = 0; ///< Hash of an organisation's trade, where its name ends with one.
    quint32 place = 0; ///< Division that an organisation's name tells.
    double number = 0; ///< Of numbers; of dates, the year.
    quint8 marks = 0;  ///< Of MatchMark.
    std::vector<quint64> tokens = {}; ///< Hashes of words, or of pairs of Han characters; see kTokenMarks.
};

/// What a token is, in its lowest bits.
inline constexpr quint64 kNumberToken = 1; ///< Holds a digit.
inline constexpr quint64 kCodeToken = 2;   ///< Reads as a model number: letters and digits, or many digits.
inline constexpr quint64 kTokenMarks = 3;

/// Reads a cell of a column. Placeholders (无, N/A) say nothing.
ReadText readText(QStringView text, MatchKind kind, const Reference &reference);

} // namespace dossier
