#include "reference/Pinyin.h"

#include <QStringBuilder>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::size_t kUnits = 0x10000;

bool isRunCharacter(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Calls @p take with each code point of @p text.
template <class Take>
void forEachCharacter(QStringView text, Take take) {
    for (const char32_t character : text.toUcs4())
        take(character);
}

/// Every way to take one of each, joined; the first of each come first.
QStringList combined(const std::vector<QStringList> &choices, qsizetype limit) {
    QStringList results{QString{}};
    for (const QStringList &choice : choices) {
        QStringList longer;
        for (const QString &ending : choice)
            for (const QString &beginning : std::as_const(results))
                if (longer.size() < limit)
                    longer += beginning + ending;
        results = longer;
    }
    results.removeDuplicates();
    return results;
}

} // namespace

Pinyin::Pinyin(const Table &characters, const Table &words, const Table &surnames)
    : m_syllables{QString{}}, m_usual(kUnits), m_beginsWord(kUnits) {
    characters.forEach([this](const Table::Row &row) {
        const auto syllable = quint16(m_syllables.size());
        m_syllables += row[0].toString();
        const auto takeUsual = [&](char32_t character) {
            if (character < kUnits)
                m_usual[character] = syllable;
            else
                m_rare.insert(character, syllable);
        };
        forEachCharacter(row[1], takeUsual);
        forEachCharacter(row[2], takeUsual);
        forEachCharacter(row[3], [&](char32_t character) { m_others.emplace_back(character, syllable); });
    });
    std::ranges::sort(m_others);
    words.forEach([this](const Table::Row &row) {
        const char16_t first = row[0].front().unicode();
        m_beginsWord[first] = true;
        m_words[first].push_back({row[0].toString(), row[1].toString().split(u' ')});
    });
    for (std::vector<Word> &begun : m_words)
        std::ranges::stable_sort(begun, std::ranges::greater{}, [](const Word &word) { return word.text.size(); });
    surnames.forEach(
        [this](const Table::Row &row) { m_surnames.insert(row[0].toString(), row[1].toString().split(u'|')); });
}

quint16 Pinyin::usual(char32_t character) const {
    return character < kUnits ? m_usual[character] : m_rare.value(character);
}

const Pinyin::Word *Pinyin::wordAt(QStringView text) const {
    if (!m_beginsWord[text.front().unicode()])
        return nullptr;
    const auto begun = m_words.constFind(text.front().unicode());
    for (const Word &word : *begun)
        if (text.startsWith(word.text))
            return &word;
    return nullptr;
}

/// Calls @p take(syllable, character) for each Han character, the character being 0 where a word decided, and
/// @p take(run, 1) for each run of letters and digits.
template <class Take>
void Pinyin::read(QStringView text, Take take) const {
    while (!text.isEmpty()) {
        qsizetype length = 1;
        if (isRunCharacter(text.front())) {
            length = std::ranges::find_if_not(text, isRunCharacter) - text.begin();
            take(text.first(length).toString().toLower(), char32_t{1});
        } else if (const Word *word = wordAt(text)) {
            length = word->text.size();
            for (const QString &syllable : word->syllables)
                take(syllable, char32_t{0});
        } else {
            char32_t character = text.front().unicode();
            if (text.front().isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate()) {
                character = QChar::surrogateToUcs4(text[0], text[1]);
                length = 2;
            }
            if (const quint16 syllable = usual(character))
                take(m_syllables[syllable], character);
        }
        text = text.sliced(length);
    }
}

QStringList Pinyin::readings(char32_t character) const {
    QStringList result;
    if (const quint16 first = usual(character))
        result += m_syllables[first];
    const auto [begin, end] = std::ranges::equal_range(m_others, character, {}, &std::pair<char32_t, quint16>::first);
    for (auto other = begin; other != end; ++other)
        result += m_syllables[other->second];
    return result;
}

QStringList Pinyin::surnameReadings(QStringView surname) const { return m_surnames.value(surname.toString()); }

void Pinyin::forEachReading(const std::function<void(char32_t character, const QString &syllable)> &take) const {
    const auto takeBoth = [&take](char32_t character, const QString &syllable) {
        take(character, syllable);
        if (syllable.contains(u'v'))
            take(character, QString{syllable}.replace(u'v', u'u'));
    };
    const auto takeSpelled = [&takeBoth](QStringView text, const QStringList &syllables) {
        for (qsizetype i = 0; i < std::min(text.size(), syllables.size()); ++i)
            takeBoth(text[i].unicode(), syllables[i]);
    };
    for (char32_t character = 0; character < kUnits; ++character)
        if (const quint16 syllable = m_usual[character])
            takeBoth(character, m_syllables[syllable]);
    for (const auto &[character, syllable] : m_rare.asKeyValueRange())
        takeBoth(character, m_syllables[syllable]);
    for (const auto &[character, syllable] : m_others)
        takeBoth(character, m_syllables[syllable]);
    for (const std::vector<Word> &begun : m_words)
        for (const Word &word : begun)
            takeSpelled(word.text, word.syllables);
    for (const auto &[surname, readings] : m_surnames.asKeyValueRange())
        for (const QString &reading : readings)
            takeSpelled(surname, reading.split(u' '));
}

QStringList Pinyin::syllables(QStringView text) const {
    QStringList result;
    read(text, [&](const QString &syllable, char32_t) { result += syllable; });
    return result;
}

QString Pinyin::full(QStringView text) const {
    QString result;
    read(text, [&](const QString &syllable, char32_t) { result += syllable; });
    return result;
}

QString Pinyin::initials(QStringView text) const {
    QString result;
    read(text, [&](const QString &syllable, char32_t character) {
        if (character == 1)
            result += syllable;
        else
            result += syllable.front();
    });
    return result;
}

std::vector<Pinyin::Piece> Pinyin::pieces(QStringView text) const {
    std::vector<Piece> result;
    read(text, [&](const QString &syllable, char32_t character) {
        result.push_back({{syllable}, character == 1});
        if (character > 1)
            result.back().readings = readings(character);
    });
    addSurnameReadings(result, text);
    for (Piece &piece : result)
        if (!piece.isRun)
            for (qsizetype i = piece.readings.size() - 1; i >= 0; --i)
                if (piece.readings[i].contains(u'v'))
                    piece.readings += QString{piece.readings[i]}.replace(u'v', u'u');
    return result;
}

/// Adds how a surname in front is read to its characters' other readings.
void Pinyin::addSurnameReadings(std::vector<Piece> &pieces, QStringView text) const {
    for (const qsizetype length : {2, 1}) {
        if (text.size() < length || qsizetype(pieces.size()) < length)
            continue;
        const QStringList readings = surnameReadings(text.first(length));
        for (const QString &reading : readings) {
            const QStringList syllables = reading.split(u' ');
            for (qsizetype i = 0; i < std::min(length, syllables.size()); ++i)
                if (Piece &piece = pieces[std::size_t(i)]; !piece.readings.contains(syllables[i]))
                    piece.readings += syllables[i];
        }
        if (!readings.isEmpty())
            return;
    }
}

QStringList Pinyin::fullVariants(QStringView text, qsizetype limit) const {
    std::vector<QStringList> choices;
    for (const Piece &piece : pieces(text))
        choices.push_back(piece.readings);
    return combined(choices, limit);
}

QStringList Pinyin::initialsVariants(QStringView text, qsizetype limit) const {
    std::vector<QStringList> choices;
    for (const Piece &piece : pieces(text)) {
        QStringList choice;
        for (const QString &reading : piece.readings)
            choice += piece.isRun ? reading : reading.first(1);
        choice.removeDuplicates();
        choices.push_back(choice);
    }
    return combined(choices, limit);
}

QString Pinyin::sortKey(QStringView text) const {
    QString result;
    read(text, [&](const QString &syllable, char32_t) { result += syllable % u' '; });
    return result % u'\u0001' % text;
}

QString Pinyin::typed(QStringView text) {
    QString result = text.toString().toLower();
    result.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    return result.replace(u"u:"_s, u"v"_s).replace(u'ü', u'v');
}

} // namespace dossier
