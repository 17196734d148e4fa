#pragma once

#include "services/index/PinyinClasses.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dossier {

/// What somebody typed in letters, or in letters and characters, looked for in texts: consecutive characters each
/// answer with themselves, a whole syllable or its first letter (or zh, ch, sh), the last one with any beginning of a
/// syllable, too. Every reading counts; signs in the text may be left out.
class PinyinPattern {
public:
    /// @p typed is folded and not empty. @p classes outlives the pattern.
    PinyinPattern(QStringView typed, const PinyinClasses &classes);

    /// Whether one of the texts of a row answers, each behind its byte below 0x20.
    bool isFound(std::string_view row) const;
    /// Where in @p text the first answer is: its begin and end in bytes.
    std::optional<std::pair<std::size_t, std::size_t>> find(std::string_view text) const;

    static bool hasLetters(QStringView folded);

private:
    static constexpr std::size_t kStates = 64;
    static constexpr std::size_t kLongest = 6; ///< Letters of a syllable.
    static constexpr quint16 kNone = 0;
    static constexpr quint16 kPass = 1;

    /// What a character does to the numbers of typed units that are answered so far, a bit each.
    struct Step {
        quint64 toEnd = 0;                         ///< From these everything is answered.
        quint64 staying = 0;                       ///< These stay.
        std::array<quint64, kLongest> moving = {}; ///< These move on, by one more than the index.
        bool operator==(const Step &) const = default;
    };

    /// Calls @p take(units) for each number of units from @p from on that @p character answers.
    template <class Take>
    void forEachAnswer(char32_t character, PinyinClasses::Class of, std::size_t from, Take take) const;
    Step stepOf(char32_t character, PinyinClasses::Class of) const;
    quint16 add(const Step &step);
    quint16 stepNumber(char32_t character) const {
        return character < PinyinClasses::kCharacters ? m_stepOf[character] : kNone;
    }
    bool isWhollyFound(std::string_view row) const;
    /// Where the answer that begins at @p begin ends, the nearest end.
    std::optional<std::size_t> endOfAnswer(std::string_view text, std::size_t begin) const;

    const PinyinClasses &m_classes;
    std::u32string m_typed;
    std::vector<Step> m_steps;
    std::vector<quint16> m_stepOf; ///< By character.
};

} // namespace dossier
