#include "services/match/ReadText.h"

#include "domain/Dates.h"
#include "domain/Emails.h"
#include "domain/Texts.h"
#include "reference/Codes.h"
#include "reference/Reference.h"
#include "services/match/TextHash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kLongestRead = 2'000; ///< Units of a cell that are looked at.
constexpr qsizetype kMostTokens = 250;
constexpr qsizetype kShortestCode = 4;
constexpr qsizetype kLongestMake = 4; ///< Letters that a model number begins with.
constexpr qsizetype kUsccSize = 18;
constexpr qsizetype kFewestDigits = 3; ///< Of a telephone number.
constexpr int kThisYear = 2026;        ///< Decides the century of 24.5.3 only.

bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }

bool hasHan(QStringView text) { return std::ranges::any_of(text, isHan); }

void add(ReadText &read, MatchMark mark) { read.marks = quint8(read.marks | quint8(mark)); }

quint64 tokenOf(QStringView word) {
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    const bool isCode = hasDigit && word.size() >= kShortestCode && (hasLetter || word.size() > kShortestCode);
    return (textHash(word) & ~kTokenMarks) | (hasDigit ? kNumberToken : 0) | (isCode ? kCodeToken : 0);
}

/// Words in lower case, marks dropped; model numbers are kept whole (PS-LX350H), Han characters are taken in pairs.
class Tokens {
public:
    explicit Tokens(std::vector<quint64> &tokens) : m_tokens{tokens} {}

    void take(QStringView text) {
        for (qsizetype from = 0; from < text.size();) {
            const QChar c = text[from];
            if (!c.isLetterOrNumber()) {
                ++from;
            } else if (isHan(c)) {
                from = takeHan(text, from);
            } else {
                from = takeWords(text, from);
            }
        }
        std::ranges::sort(m_tokens);
        const auto doubles = std::ranges::unique(m_tokens);
        m_tokens.erase(doubles.begin(), doubles.end());
    }

private:
    void add(QStringView word) {
        if (qsizetype(m_tokens.size()) < kMostTokens)
            m_tokens.push_back(tokenOf(word));
    }

    qsizetype takeHan(QStringView text, qsizetype from) {
        qsizetype to = from;
        while (to < text.size() && isHan(text[to]))
            ++to;
        if (to - from == 1)
            add(text.sliced(from, 1));
        for (qsizetype i = from; i + 1 < to; ++i)
            add(text.sliced(i, 2));
        return to;
    }

    void addParts(QStringView joined) {
        qsizetype from = 0;
        for (qsizetype to = 0; to <= joined.size(); ++to)
            if (to == joined.size() || !isWordUnit(joined[to])) {
                if (to > from)
                    add(joined.sliced(from, to - from));
                from = to + 1;
            }
    }

    static bool isWordUnit(QChar c) { return c.isLetterOrNumber() && !isHan(c); }

    /// Words that a hyphen, a stroke or a full stop joins are one where a digit is among them: 33-1/3, PS-LX350H, 2.5.
    qsizetype takeWords(QStringView text, qsizetype from) {
        qsizetype to = from;
        QString joined;
        bool hasDigit = false;
        bool isJoined = false;
        while (to < text.size()) {
            const qsizetype begin = to;
            while (to < text.size() && isWordUnit(text[to]))
                hasDigit |= text[to++].isDigit();
            joined += text.sliced(begin, to - begin);
            const bool goesOn = to + 1 < text.size() && isWordUnit(text[to + 1]) &&
                                (text[to] == u'-' || text[to] == u'.' || text[to] == u'/' || text[to] == u'\'');
            if (!goesOn)
                break;
            isJoined |= text[to] != u'\'';
            ++to;
        }
        if (!isJoined || hasDigit)
            add(joined);
        else
            addParts(text.sliced(from, to - from));
        // MDR AS50G is MDRAS50G as well.
        const bool isModel = hasDigit && std::ranges::any_of(joined, [](QChar c) { return c.isLetter(); });
        if (isModel && !m_before.isEmpty() && m_before.size() <= kLongestMake)
            add(m_before + joined);
        m_before = hasDigit ? QString{} : joined;
        return to;
    }

    std::vector<quint64> &m_tokens;
    QString m_before; ///< The word before, where it has no digit.
};

QString folded(QStringView text, const Reference &reference) {
    return reference.folding.simplified(HanFolding::halfWidth(text)).toLower();
}

/// Digits and what stands for them in names, one after the other: 第二建筑 2号.
quint64 numbersIn(QStringView text) {
    static constexpr QStringView kNumerals = u"一二三四五六七八九十";
    QString numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isOrdinal =
            kNumerals.contains(text[i]) && i > 0 && (text[i - 1] == u'第' || kNumerals.contains(text[i - 1]));
        if (text[i].isDigit())
            numbers += text[i];
        else if (isOrdinal)
            numbers += QString::number(kNumerals.indexOf(text[i]) + 1);
        else if (!numbers.isEmpty() && !numbers.endsWith(u' '))
            numbers += u' ';
    }
    numbers = numbers.trimmed();
    return numbers.isEmpty() ? 0 : textHash(numbers);
}

/// Consonants of Latin words, doubles apart: Smith and Smyth sound alike.
QString skeleton(QStringView text) {
    static constexpr QStringView kSilent = u"aeiouyhw";
    QString bones;
    for (const QChar c : text)
        if (c.isLetter() && (bones.isEmpty() || (!kSilent.contains(c) && bones.back() != c)))
            bones += c;
    return bones;
}

quint64 soundOf(QStringView text, const Reference &reference) {
    const QString sound = hasHan(text) ? reference.pinyin.full(text) : skeleton(text);
    return sound.size() > 1 ? textHash(sound, 1) : 0;
}

void readIdentifier(ReadText &read, QStringView text) {
    for (const QChar c : HanFolding::halfWidth(text))
        if (c.isLetterOrNumber())
            read.text += c.toLower();
    if (read.text.size() != kUsccSize)
        return;
    if (const auto uscc = parseUscc(read.text))
        read.text = uscc->code.toLower();
    else
        add(read, MatchMark::Unreliable);
}

void readOrganisation(ReadText &read, QStringView text, const Reference &reference) {
    const QString whole = folded(text, reference);
    const CompanyNames &names = reference.companyNames;
    const NameKey key = names.key(text);
    read.text = names.fullKey(text);
    read.text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    QString stem = key.stem;
    stem.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    read.stem = stem.isEmpty() ? 0 : textHash(stem);
    read.sound = soundOf(stem, reference);
    const QStringView trade = QStringView{key.stem}.sliced(std::min(names.brand(text).size(), key.stem.size()));
    read.trade = trade.isEmpty() ? 0 : quint32(textHash(trade));
    read.place = key.division.toUInt();
    read.aside = mixed(numbersIn(whole), key.branch.isEmpty() ? 0 : textHash(key.branch));
    if (numbersIn(whole) == 0 && key.branch.isEmpty())
        read.aside = 0;
    if (key.form.isEmpty() && key.branch.isEmpty() && !names.hasForm(text))
        add(read, MatchMark::ShortName);
    Tokens{read.tokens}.take(hasHan(whole) ? QStringView{stem} : QStringView{whole});
    read.core = std::move(stem);
}

void readPerson(ReadText &read, QStringView text, const Reference &reference) {
    const NamedPerson person = reference.personNames.split(text);
    const QString name = folded(person.name, reference);
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            read.text += c;
    if (hasHan(read.text)) {
        if (reference.personNames.isSurname(read.text))
            add(read, MatchMark::ShortName);
        else
            read.tokens.push_back(tokenOf(read.text));
        read.stem = textHash(reference.personNames.surnameOf(read.text));
        read.sound = soundOf(read.text, reference);
        return;
    }
    read.sound = soundOf(name, reference);
    Tokens{read.tokens}.take(name);
    // An initial says little beside whole words.
    QString initials;
    for (const QStringView word : QStringView{name}.tokenize(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    std::ranges::sort(initials);
    read.aside = initials.isEmpty() ? 0 : textHash(initials);
    if (read.text.size() == 1)
        add(read, MatchMark::ShortName);
}

void addPhone(ReadText &read, const QString &number, bool isMobile) {
    if (read.text.isEmpty())
        read.text = number;
    read.tokens.push_back((textHash(number) & ~kTokenMarks) | (isMobile ? kCodeToken : 0));
}

void readPhones(ReadText &read, QStringView text, const Reference &reference) {
    for (const PhoneText &piece : reference.phones.split(text))
        if (const auto parsed = reference.phones.parse(piece.text))
            addPhone(read, parsed->number.section(u';', 0, 0), parsed->kind == PhoneKind::Mobile);
    if (read.tokens.empty()) {
        // A number of another country, or one that is incomplete: its digits, whatever stands between them.
        QString digits;
        for (const QChar c : HanFolding::halfWidth(text))
            if (c.isDigit())
                digits += c;
        if (digits.size() >= kFewestDigits)
            addPhone(read, digits, false);
    }
    std::ranges::sort(read.tokens);
}

void readEmail(ReadText &read, QStringView text) {
    for (const QString &address : readEmails(text).addresses) {
        const QString lower = address.toLower();
        if (read.text.isEmpty()) {
            read.text = lower;
            const qsizetype at = lower.indexOf(u'@');
            if (at > 3)
                read.stem = textHash(QStringView{lower}.first(at));
            if (at > 0)
                read.aside = textHash(QStringView{lower}.sliced(at + 1));
        }
        read.tokens.push_back(textHash(lower) & ~kTokenMarks);
    }
    std::ranges::sort(read.tokens);
}

void readDay(ReadText &read, QStringView text) {
    const QString trimmed = HanFolding::halfWidth(text);
    const auto date = readDate(trimmed, {.year = kThisYear});
    if (date) {
        read.text = date->date;
        read.text.remove(u'-');
        read.number = QStringView{read.text}.first(4).toDouble();
        if (read.text.size() < 8)
            add(read, MatchMark::WithoutDay);
        return;
    }
    for (const QChar c : trimmed)
        if (c.isLetterOrNumber())
            read.text += c.toLower();
    read.number = QStringView{read.text}.first(std::min<qsizetype>(4, read.text.size())).toDouble();
}

void readNumber(ReadText &read, QStringView text) {
    QString kept;
    for (const QChar c : HanFolding::halfWidth(text))
        if (c.isDigit() || c == u'.' || c == u'-')
            kept += c;
    bool isNumber = false;
    read.number = kept.toDouble(&isNumber);
    if (isNumber) {
        read.text = QString::number(read.number, 'g', 15);
        return;
    }
    read.text = HanFolding::halfWidth(text).toLower();
}

void readDivision(ReadText &read, QStringView text, const Reference &reference) {
    if (const auto region = reference.divisions.parse(text); region && region->rest.isEmpty()) {
        read.text = !region->county.isEmpty() ? region->county
                    : !region->city.isEmpty() ? region->city
                                              : region->province;
        read.place = read.text.toUInt();
        return;
    }
    read.text = reference.folding.key(text);
}

void readWords(ReadText &read, QStringView text, const Reference &reference) {
    const QString whole = folded(text, reference);
    for (const QChar c : whole)
        if (c.isLetterOrNumber())
            read.text += c;
    read.aside = numbersIn(whole);
    Tokens{read.tokens}.take(whole);
}

} // namespace

ReadText readText(QStringView text, MatchKind kind, const Reference &reference) {
    ReadText read;
    text = text.trimmed().first(std::min(text.trimmed().size(), kLongestRead));
    if (isPlaceholder(text))
        return read;
    switch (kind) {
    case MatchKind::Identifier: readIdentifier(read, text); break;
    case MatchKind::OrganisationName: readOrganisation(read, text, reference); break;
    case MatchKind::PersonName: readPerson(read, text, reference); break;
    case MatchKind::Phone: readPhones(read, text, reference); break;
    case MatchKind::Email: readEmail(read, text); break;
    case MatchKind::Date: readDay(read, text); break;
    case MatchKind::Number: readNumber(read, text); break;
    case MatchKind::Division: readDivision(read, text, reference); break;
    case MatchKind::Category: read.text = reference.folding.key(text); break;
    case MatchKind::Address:
    case MatchKind::Text: readWords(read, text, reference); break;
    }
    if (std::ranges::any_of(read.tokens, [](quint64 token) { return (token & kCodeToken) != 0; }))
        add(read, MatchMark::Code);
    return read;
}

} // namespace dossier
