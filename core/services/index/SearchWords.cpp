#include "services/index/SearchWords.h"

#include "domain/FilterValues.h"
#include "reference/Pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr bool isTag(char byte) { return byte >= 0 && byte < 0x20; }

constexpr std::array kFieldOfTag{Field::Name, Field::Name, Field::ShortName, Field::Number, Field::NumberAliases,
    Field::ContactName, Field::ContactPhones};
static_assert(kFieldOfTag.size() == std::size_t(TextTag::Phone) + 1);

/// One text of a row, taken apart.
struct TaggedText {
    TextTag tag;
    bool isReshaped;
    std::string_view text;
};

template <class Visit>
void forEachText(std::string_view row, Visit visit) {
    while (!row.empty()) {
        const bool isReshaped = row.front() > kReshaped;
        const auto tag = TextTag(isReshaped ? row.front() - kReshaped : row.front());
        row.remove_prefix(1);
        const auto end = std::size_t(std::ranges::find_if(row, isTag) - row.begin());
        visit(TaggedText{tag, isReshaped, row.substr(0, end)});
        row.remove_prefix(end);
    }
}

int unitsIn(std::string_view text) { return int(QString::fromUtf8(text.data(), qsizetype(text.size())).size()); }

/// The digits to look for in phones; empty where the word is no number.
std::string phoneDigits(QStringView word) {
    const QString folded = filterFolded(word);
    const bool isNumber = std::ranges::all_of(folded, [](QChar c) { return c.isDigit() || c == u'+' || c == u'-'; });
    return isNumber ? filterPhoneDigits(word).toStdString() : std::string{};
}

/// Fewer rows than one in so many are looked at one by one.
constexpr std::size_t kFew = 16;

} // namespace

SearchWord::SearchWord(
    QStringView word, const SearchFolding &folding, const PinyinClasses &classes, TextScan::Path path)
    : m_literal{folding.folded(word).toStdString(), path} {
    if (std::string digits = phoneDigits(word); !digits.empty())
        m_phone.emplace(std::move(digits), path);
    const QString folded = folding.folded(word);
    if (!PinyinPattern::hasLetters(folded))
        return;
    m_typed = Pinyin::typed(folded);
    m_isLiteralPinyin = m_typed == folded;
    m_pinyin = std::make_unique<const PinyinPattern>(folded, classes);
}

bool SearchWord::isFound(const IndexTable &table, std::size_t row) const {
    if (m_pinyin && m_pinyin->isFound(table.texts().row(row)))
        return true;
    return (!m_isLiteralPinyin && table.texts().isFound(m_literal, row)) ||
           (m_phone && table.phones().isFound(*m_phone, row));
}

RowSet SearchWord::found(const IndexTable &table, const RowSet &among) const {
    RowSet rows;
    if (m_pinyin) {
        rows = among;
        rows.keep([&](std::size_t row) { return m_pinyin->isFound(table.texts().row(row)); });
    } else {
        rows = RowSet{table.rowCount()};
    }
    const auto insert = [&rows](std::size_t row) { rows.insert(row); };
    if (!m_isLiteralPinyin)
        table.texts().forEachFound(m_literal, insert);
    if (m_phone)
        table.phones().forEachFound(*m_phone, insert);
    return rows;
}

void SearchWord::narrow(RowSet &rows, const IndexTable &table) const {
    if (rows.count() < table.rowCount() / kFew)
        rows.keep([&](std::size_t row) { return isFound(table, row); });
    else
        rows &= found(table, rows);
}

bool SearchWord::implies(const SearchWord &shorter) const {
    // A sign that pinyin passes over is none that the word itself passes over.
    if (bool{m_pinyin} != bool{shorter.m_pinyin} || !m_typed.startsWith(shorter.m_typed))
        return false;
    if (m_phone && (!shorter.m_phone || !m_phone->pattern().contains(shorter.m_phone->pattern())))
        return false;
    return m_literal.pattern().starts_with(shorter.m_literal.pattern());
}

void SearchWord::addMatches(const IndexTable &table, std::size_t row, std::vector<TextMatch> &matches) const {
    int alias = -1;
    int contact = -1;
    forEachText(table.texts().row(row), [&](const TaggedText &tagged) {
        alias += tagged.tag == TextTag::Alias ? 1 : 0;
        contact += tagged.tag == TextTag::Contact ? 1 : 0;
        const std::string_view text = tagged.text;
        std::optional<std::pair<std::size_t, std::size_t>> place;
        if (const std::size_t at = m_literal.find(text); at != TextScan::kNowhere)
            place = {at, at + m_literal.pattern().size()};
        else if (m_pinyin)
            place = m_pinyin->find(text);
        if (!place)
            return;
        TextMatch match{.field = kFieldOfTag[std::size_t(tagged.tag)], .length = -1};
        match.item = tagged.tag == TextTag::Alias ? alias : tagged.tag == TextTag::Contact ? contact : 0;
        if (!tagged.isReshaped) {
            match.begin = unitsIn(text.substr(0, place->first));
            match.length = unitsIn(text.substr(place->first, place->second - place->first));
        }
        matches.push_back(match);
    });
    if (!m_phone)
        return;
    TextMatch match{.field = Field::ContactPhones, .item = -1};
    forEachText(table.phones().row(row), [&](const TaggedText &tagged) {
        const bool isPhone = tagged.tag == TextTag::Phone;
        match.item += isPhone ? 0 : 1;
        match.value = isPhone ? match.value + 1 : -1;
        const std::size_t at = isPhone ? m_phone->find(tagged.text) : TextScan::kNowhere;
        if (at == TextScan::kNowhere)
            return;
        match.begin = unitsIn(tagged.text.substr(0, at));
        match.length = int(m_phone->pattern().size());
        matches.push_back(match);
    });
}

SearchWords::SearchWords(
    const QString &text, const SearchFolding &folding, const PinyinClasses &classes, TextScan::Path path) {
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.emplace_back(word, folding, classes, path);
}

bool SearchWords::implies(const SearchWords &earlier) const {
    return std::ranges::all_of(earlier.m_words, [this](const SearchWord &word) {
        return std::ranges::any_of(m_words, [&word](const SearchWord &mine) { return mine.implies(word); });
    });
}

void SearchWords::narrow(RowSet &rows, const IndexTable &table) const {
    std::vector<const SearchWord *> byLength;
    for (const SearchWord &word : m_words)
        byLength.push_back(&word);
    std::ranges::stable_sort(byLength, std::ranges::greater{}, &SearchWord::length);
    for (const SearchWord *word : byLength)
        word->narrow(rows, table);
}

std::vector<TextMatch> SearchWords::matches(const IndexTable &table, std::size_t row) const {
    std::vector<TextMatch> matches;
    for (const SearchWord &word : m_words)
        word.addMatches(table, row, matches);
    return matches;
}

} // namespace dossier
