#pragma once

#include <QtTypes>

#include <span>
#include <string>
#include <vector>

namespace dossier {

class Pinyin;

/// Characters by what a person may type for them: those that are read alike are of one class.
class PinyinClasses {
public:
    using Class = quint16;
    static constexpr Class kItself = 0; ///< Nothing but the character itself.
    static constexpr Class kSign = 1;   ///< Itself, or nothing: blanks, brackets, points.
    static constexpr char32_t kCharacters = 0x30000;

    explicit PinyinClasses(const Pinyin &pinyin);

    Class classOf(char32_t character) const { return character < kCharacters ? m_classOf[character] : kItself; }
    std::size_t count() const { return m_readings.size(); }
    /// Every syllable by which the characters of a class are read.
    std::span<const std::string> readings(Class of) const { return m_readings[of]; }

private:
    std::vector<Class> m_classOf;
    std::vector<std::vector<std::string>> m_readings; ///< By class.
};

} // namespace dossier
