#include "reference/Industries.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// What people add to the name of a trade; tried longest first.
constexpr std::array<QStringView, 7> kEndings{u"行业", u"产业", u"领域", u"企业", u"公司", u"类", u"业"};

/// What parts the levels of a path: 制造业/专用设备制造业.
constexpr QStringView kPathSigns = u"/\\>-—–→:";

/// Digits of a division's code at the front of a class code of the standard.
constexpr int kDivisionDigits = 2;
constexpr int kClassDigits = 4;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qsizetype digitsAt(QStringView text) { return std::ranges::find_if_not(text, isDigit) - text.begin(); }

QStringView withoutEnding(QStringView key) {
    for (const QStringView ending : kEndings)
        if (key.size() > ending.size() + 1 && key.endsWith(ending))
            return key.chopped(ending.size());
    return key;
}

} // namespace

Industries::Industries(const Table &industries, const Table &words, const HanFolding &folding) : m_folding(folding) {
    industries.forEach([this](const Table::Row &row) {
        const auto index = quint16(m_industries.size());
        m_industries.push_back({row[0].toString(), row[1].toString()});
        m_byCode.insert(m_industries.back().code, index);
        auto &byName = m_industries.back().isSection() ? m_sections : m_byName;
        for (const QStringView name : {row[1], row[2]})
            if (!name.isEmpty())
                byName.insert(key(name), index);
    });
    words.forEach([this](const Table::Row &row) {
        const quint16 index = m_byCode.value(row[0].toString());
        for (const QStringView word : row[1].tokenize(u' ', Qt::SkipEmptyParts))
            m_byWord.insert(key(word), index);
    });
}

/// Folded, without signs, 及 and 与 as 和.
QString Industries::words(QStringView text) const {
    QString key = m_folding.key(text);
    key.removeIf([](QChar c) { return c.isPunct(); });
    return key.replace(u'及', u'和').replace(u'与', u'和');
}

/// As words(), and without 业 at the end, which people add and leave out.
QString Industries::key(QStringView text) const {
    QString key = words(text);
    if (key.size() > 2 && key.endsWith(u'业'))
        key.chop(1);
    return key;
}

const Industry *Industries::byKey(const QString &key) const {
    for (const auto *names : {&m_byName, &m_byWord})
        if (const auto found = names->constFind(key); found != names->cend())
            return &m_industries[*found];
    return nullptr;
}

const Industry *Industries::byName(QStringView text) const {
    const QString wanted = key(text);
    const Industry *found = byKey(wanted);
    if (found || m_sections.contains(wanted))
        return found;
    const QString shorter = key(withoutEnding(words(text)));
    return m_sections.contains(shorter) ? nullptr : byKey(shorter);
}

/// The division of a code at the front of @p text, such as C35, 35 or C3521; @p text is cut to what follows.
const Industry *Industries::takeCode(QStringView &text) const {
    QStringView left = text;
    const QChar letter = left.isEmpty() ? QChar{} : left.front().toUpper();
    const bool hasLetter = letter >= u'A' && letter <= u'Z';
    if (hasLetter)
        left = left.sliced(1).trimmed();
    const qsizetype digits = digitsAt(left);
    if (digits < kDivisionDigits || digits > kClassDigits)
        return nullptr;
    const QStringView number = left.first(kDivisionDigits);
    text = left.sliced(digits);
    const auto found = std::ranges::find_if(m_industries, [&](const Industry &industry) {
        return !industry.isSection() && QStringView{industry.code}.sliced(1) == number &&
               (!hasLetter || industry.code.front() == letter);
    });
    return found == m_industries.end() ? nullptr : &*found;
}

/// The one division that the steps of a path name, all others being sections.
const Industry *Industries::byPath(QStringView text) const {
    const Industry *found = nullptr;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !kPathSigns.contains(text[i]))
            continue;
        const QStringView step = text.sliced(begin, i - begin).trimmed();
        begin = i + 1;
        if (step.isEmpty())
            continue;
        const Industry *named = byName(step);
        if (named ? found && found != named : !isSection(step))
            return nullptr;
        found = named ? named : found;
    }
    return found;
}

std::optional<QString> Industries::codeFor(QStringView text) const {
    const QString narrow = HanFolding::halfWidth(text);
    if (const Industry *named = byName(narrow))
        return named->code;
    QStringView rest = narrow;
    const Industry *coded = takeCode(rest);
    const bool hasCode = rest.size() < narrow.size();
    const Industry *named = rest.isEmpty() ? nullptr : hasCode ? byName(rest) : byPath(rest);
    // A code of another edition stands beside a name that means something else today: the name is what was meant.
    const Industry *meant = coded && named && coded != named ? nullptr : named ? named : coded;
    return meant ? std::optional{meant->code} : std::nullopt;
}

bool Industries::isSection(QStringView text) const {
    const QString wanted = key(text);
    if (m_sections.contains(wanted))
        return true;
    const auto letter = m_byCode.constFind(wanted.toUpper().first(std::min<qsizetype>(wanted.size(), 1)));
    return letter != m_byCode.cend() && (wanted.size() == 1 || m_sections.value(wanted.sliced(1), 0xFFFF) == *letter);
}

const Industry *Industries::byCode(QStringView code) const {
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.cend() ? nullptr : &m_industries[*found];
}

QString Industries::label(QStringView code) const {
    const Industry *industry = byCode(code);
    return industry ? industry->name : QString{};
}

std::vector<const Industry *> Industries::search(QStringView typed) const {
    const QString wanted = key(typed);
    if (wanted.isEmpty())
        return {};
    constexpr int kNone = 5;
    std::vector<int> ranks(m_industries.size(), kNone);
    const auto offer = [&](quint16 index, int rank) { ranks[index] = std::min(ranks[index], rank); };
    for (auto i = m_byCode.cbegin(); i != m_byCode.cend(); ++i)
        if (i.key().startsWith(wanted, Qt::CaseInsensitive) || QStringView{i.key()}.sliced(1) == wanted)
            offer(i.value(), 0);
    for (auto i = m_byName.cbegin(); i != m_byName.cend(); ++i)
        if (i.key().contains(wanted))
            offer(i.value(), i.key().startsWith(wanted) ? 1 : 3);
    for (auto i = m_byWord.cbegin(); i != m_byWord.cend(); ++i)
        if (i.key().contains(wanted))
            offer(i.value(), i.key() == wanted ? 2 : 4);
    std::vector<const Industry *> result;
    for (int rank = 0; rank < kNone; ++rank)
        for (std::size_t i = 0; i < m_industries.size(); ++i)
            if (ranks[i] == rank && !m_industries[i].isSection())
                result.push_back(&m_industries[i]);
    return result;
}

} // namespace dossier
