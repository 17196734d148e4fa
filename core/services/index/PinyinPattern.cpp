#include "services/index/PinyinPattern.h"

#include "reference/Pinyin.h"
#include "services/index/SearchFolding.h"

#include <algorithm>
#include <bit>

namespace dossier {
namespace {

constexpr bool isTag(char byte) { return byte >= 0 && byte < 0x20; }

/// How many letters begin a syllable where only its beginning is typed: one, and two of zh, ch, sh.
std::size_t initialLength(std::string_view syllable) { return syllable.size() > 1 && syllable[1] == 'h' ? 2 : 1; }

} // namespace

PinyinPattern::PinyinPattern(QStringView typed, const PinyinClasses &classes)
    : m_classes{classes}, m_typed{Pinyin::typed(typed).toStdU32String()}, m_steps(2),
      m_stepOf(PinyinClasses::kCharacters) {
    m_steps[kPass].staying = ~quint64{0};
    std::vector<quint16> ofClass(classes.count());
    for (PinyinClasses::Class of = 0; of < classes.count(); ++of)
        ofClass[of] = of == PinyinClasses::kSign ? kPass : add(stepOf(0, of));
    for (char32_t character = 0; character < PinyinClasses::kCharacters; ++character)
        m_stepOf[character] = ofClass[classes.classOf(character)];
    for (const char32_t character : m_typed)
        if (character < PinyinClasses::kCharacters)
            m_stepOf[character] = add(stepOf(character, classes.classOf(character)));
}

bool PinyinPattern::hasLetters(QStringView folded) {
    return std::ranges::any_of(folded, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'ü'; });
}

template <class Take>
void PinyinPattern::forEachAnswer(char32_t character, PinyinClasses::Class of, std::size_t from, Take take) const {
    const std::u32string_view rest = std::u32string_view{m_typed}.substr(from);
    if (rest.empty())
        return;
    if (rest.front() == character)
        take(std::size_t{1});
    for (const std::string &syllable : m_classes.readings(of)) {
        const auto [typedEnd, readEnd] =
            std::ranges::mismatch(rest, syllable, {}, {}, [](char c) { return char32_t(c); });
        const auto common = std::size_t(readEnd - syllable.begin());
        const bool isLast = typedEnd == rest.end();
        if (common > 0)
            take(std::size_t{1});
        if (common >= 2 && initialLength(syllable) == 2)
            take(std::size_t{2});
        if (common > 0 && (common == syllable.size() || isLast))
            take(common);
    }
}

PinyinPattern::Step PinyinPattern::stepOf(char32_t character, PinyinClasses::Class of) const {
    Step step;
    if (of == PinyinClasses::kSign)
        step.staying = ~quint64{0};
    const std::size_t end = std::min(m_typed.size(), kStates);
    for (std::size_t from = 0; from < end; ++from)
        forEachAnswer(character, of, from, [&](std::size_t units) {
            (from + units >= end ? step.toEnd : step.moving[units - 1]) |= quint64{1} << from;
        });
    return step;
}

quint16 PinyinPattern::add(const Step &step) {
    if (const auto same = std::ranges::find(m_steps, step); same != m_steps.end())
        return quint16(same - m_steps.begin());
    m_steps.push_back(step);
    return quint16(m_steps.size() - 1);
}

bool PinyinPattern::isFound(std::string_view row) const {
    quint64 answered = 0; // Besides nothing at all, from which every character may begin.
    for (const char *at = row.data(), *const end = at + row.size(); at != end;) {
        if (isTag(*at)) {
            answered = 0;
            ++at;
            continue;
        }
        const quint16 number = stepNumber(nextCharacter(at));
        if (number == kNone) {
            answered = 0;
        } else if (number != kPass) {
            const Step &step = m_steps[number];
            answered |= 1;
            if ((answered & step.toEnd) != 0)
                return m_typed.size() <= kStates || isWhollyFound(row);
            quint64 next = answered & step.staying;
            for (std::size_t i = 0; i < kLongest; ++i)
                next |= (answered & step.moving[i]) << (i + 1);
            answered = next;
        }
    }
    return false;
}

/// As isFound(), where more is typed than there are bits for.
bool PinyinPattern::isWhollyFound(std::string_view row) const {
    while (!row.empty()) {
        const auto end = std::size_t(std::ranges::find_if(row.substr(1), isTag) - row.begin());
        if (find(row.substr(1, end - 1)))
            return true;
        row.remove_prefix(end);
    }
    return false;
}

std::optional<std::size_t> PinyinPattern::endOfAnswer(std::string_view text, std::size_t begin) const {
    std::vector<bool> answered(m_typed.size() + 1);
    answered[0] = true;
    const char *at = text.data() + begin;
    for (bool isFirst = true; at != text.data() + text.size(); isFirst = false) {
        const char32_t character = nextCharacter(at);
        const PinyinClasses::Class of = m_classes.classOf(character);
        const bool mayStay = of == PinyinClasses::kSign && !isFirst;
        std::vector<bool> next = mayStay ? answered : std::vector<bool>(answered.size());
        for (std::size_t from = 0; from < m_typed.size(); ++from)
            if (answered[from])
                forEachAnswer(character, of, from, [&](std::size_t units) { next[from + units] = true; });
        answered = std::move(next);
        if (answered.back())
            return std::size_t(at - text.data());
        if (std::ranges::find(answered, true) == answered.end())
            break;
    }
    return std::nullopt;
}

std::optional<std::pair<std::size_t, std::size_t>> PinyinPattern::find(std::string_view text) const {
    for (const char *at = text.data(); at != text.data() + text.size(); nextCharacter(at)) {
        const auto begin = std::size_t(at - text.data());
        if (const auto end = endOfAnswer(text, begin))
            return std::pair{begin, *end};
    }
    return std::nullopt;
}

} // namespace dossier
