#include "services/index/PinyinClasses.h"

#include "reference/Pinyin.h"

#include <algorithm>
#include <map>

namespace dossier {

PinyinClasses::PinyinClasses(const Pinyin &pinyin) : m_classOf(kCharacters, kItself), m_readings(2) {
    constexpr char32_t basicPlane = 0x10000;
    for (char32_t character = 0x20; character < basicPlane; ++character)
        if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character) && !QChar::isSurrogate(character))
            m_classOf[character] = kSign;
    std::vector<std::vector<std::string>> readings(kCharacters);
    pinyin.forEachReading([&readings](char32_t character, const QString &syllable) {
        if (character < kCharacters)
            if (std::string text = syllable.toStdString(); !std::ranges::contains(readings[character], text))
                readings[character].push_back(std::move(text));
    });
    std::map<std::vector<std::string>, Class> classes;
    for (char32_t character = 0; character < kCharacters; ++character)
        if (std::vector<std::string> &syllables = readings[character]; !syllables.empty()) {
            std::ranges::sort(syllables);
            const auto [known, isNew] = classes.try_emplace(syllables, Class(m_readings.size()));
            if (isNew)
                m_readings.push_back(std::move(syllables));
            m_classOf[character] = known->second;
        }
}

} // namespace dossier
