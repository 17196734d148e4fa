#include "reference/HanFolding.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kUnits = 0x10000;
constexpr char16_t kDropped = 0;
constexpr char16_t kFullWidthOffset = 0xFEE0; ///< From ！ to !.

constexpr bool isFullWidth(char16_t unit) { return unit >= 0xFF01 && unit <= 0xFF5E; }

/// Whether NFKC leaves the unit alone or only narrows it; any other text takes the slow way.
constexpr bool isPlain(char16_t unit) {
    return unit < 0x80 || (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0x3000 && unit <= 0x3020) ||
           isFullWidth(unit) || unit == 0xB7 || unit == 0xA0 || (unit >= 0x2013 && unit <= 0x2022);
}

/// Units that are typed for one another, beyond width and case.
constexpr std::u16string_view kOpening = u"【〔〈《「『〖[{";
constexpr std::u16string_view kClosing = u"】〕〉》」』〗]}";
constexpr std::u16string_view kIgnored = u"·•・‧∙\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

} // namespace

HanFolding::HanFolding(const Table &characters, const Table &phrases)
    : m_characters(kUnits), m_isSpecial(kUnits), m_keyUnits(kUnits) {
    std::iota(m_characters.begin(), m_characters.end(), char16_t{0});
    characters.forEach([this](const Table::Row &row) {
        if (row[0].size() == 1 && row[1].size() == 1)
            m_characters[row[0].front().unicode()] = row[1].front().unicode();
        else
            addPhrase(row[0], row[1]);
    });
    phrases.forEach([this](const Table::Row &row) { addPhrase(row[0], row[1]); });
    for (std::vector<Phrase> &begun : m_phrases)
        std::ranges::stable_sort(
            begun, std::ranges::greater{}, [](const Phrase &phrase) { return phrase.traditional.size(); });
    fillKeyUnits();
}

void HanFolding::addPhrase(QStringView traditional, QStringView simplified) {
    const char16_t first = traditional.front().unicode();
    m_isSpecial[first] = true;
    m_phrases[first].push_back({traditional.toString(), simplified.toString()});
}

void HanFolding::fillKeyUnits() {
    std::iota(m_keyUnits.begin(), m_keyUnits.end(), char16_t{0});
    for (char16_t unit = 0xFF01; unit <= 0xFF5E; ++unit)
        m_keyUnits[unit] = char16_t(unit - kFullWidthOffset);
    for (const char16_t unit : kOpening)
        m_keyUnits[unit] = u'(';
    for (const char16_t unit : kClosing)
        m_keyUnits[unit] = u')';
    m_keyUnits[u'［'] = m_keyUnits[u'｛'] = u'(';
    m_keyUnits[u'］'] = m_keyUnits[u'｝'] = u')';
    for (char16_t &unit : m_keyUnits)
        if (unit >= u'A' && unit <= u'Z')
            unit = char16_t(unit + (u'a' - u'A'));
    for (const char16_t unit : kIgnored)
        m_keyUnits[unit] = kDropped;
    for (char32_t unit = 0; unit < kUnits; ++unit)
        if (QChar::isSpace(unit))
            m_keyUnits[unit] = kDropped;
}

const HanFolding::Phrase *HanFolding::phraseAt(QStringView text) const {
    const auto begun = m_phrases.constFind(text.front().unicode());
    if (begun == m_phrases.cend())
        return nullptr;
    for (const Phrase &phrase : *begun)
        if (text.startsWith(phrase.traditional))
            return &phrase;
    return nullptr;
}

qsizetype HanFolding::firstChange(QStringView text) const {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (m_characters[unit] != unit || (m_isSpecial[unit] && phraseAt(text.sliced(i))))
            return i;
    }
    return -1;
}

QString HanFolding::simplified(QStringView text) const {
    qsizetype i = firstChange(text);
    if (i < 0)
        return text.toString();
    QString result = text.first(i).toString();
    result.reserve(text.size());
    while (i < text.size()) {
        const char16_t unit = text[i].unicode();
        if (const Phrase *phrase = m_isSpecial[unit] ? phraseAt(text.sliced(i)) : nullptr) {
            result += phrase->simplified;
            i += phrase->traditional.size();
        } else {
            result += QChar{m_characters[unit]};
            ++i;
        }
    }
    return result;
}

QString HanFolding::key(QStringView text) const {
    QString changed;
    if (!std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); })) {
        changed = text.toString().normalized(QString::NormalizationForm_KC).toLower();
        text = changed;
    }
    if (firstChange(text) >= 0) {
        changed = simplified(text);
        text = changed;
    }
    QString result{text.size(), Qt::Uninitialized};
    QChar *end = result.data();
    for (const QChar c : text)
        if (const char16_t unit = m_keyUnits[c.unicode()]; unit != kDropped)
            *end++ = QChar{unit};
    result.truncate(end - result.constData());
    return result;
}

QString HanFolding::personKey(QStringView text) const {
    const QStringView name = text.trimmed();
    return name.startsWith(u'於') ? u"於"_s + key(name.sliced(1)) : key(name);
}

QString HanFolding::halfWidth(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!c.isSpace())
            result += isFullWidth(unit) ? QChar{char16_t(unit - kFullWidthOffset)} : c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace dossier
