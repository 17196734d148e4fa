#include "reference/PersonNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kLongestSurname = 2;
constexpr qsizetype kLongestGivenName = 2;

/// Longer texts are no address of one person.
constexpr qsizetype kLongestAddress = 16;

/// What stands between a person and a title.
constexpr QStringView kTitleSigns = u"/／|-—";

bool isBracket(QChar c) { return c == u'(' || c == u')' || c == u'（' || c == u'）'; }

} // namespace

PersonNames::PersonNames(const Table &surnames, const Table &honorifics) {
    surnames.forEach([this](const Table::Row &row) { m_surnames.insert(row[0].toString(), true); });
    honorifics.forEach([this](const Table::Row &row) {
        for (const QStringView word : row[1].tokenize(u' ', Qt::SkipEmptyParts)) {
            if (row[0] == "none"_L1)
                m_notNames.insert(word.toString(), true);
            else
                (row[0] == "short"_L1 ? m_short : m_honorifics)[word.back().unicode()].push_back(word.toString());
        }
    });
    for (QStringList &words : m_honorifics)
        std::ranges::stable_sort(words, std::ranges::greater{}, &QString::size);
}

bool PersonNames::isSurname(QStringView text) const {
    return !text.isEmpty() && text.size() <= kLongestSurname &&
           m_surnames.contains(QString::fromRawData(text.data(), text.size()));
}

QStringView PersonNames::surnameOf(QStringView name) const {
    for (qsizetype length = std::min(kLongestSurname, name.size()); length > 0; --length)
        if (isSurname(name.first(length)))
            return name.first(length);
    return {};
}

bool PersonNames::looksLikePerson(QStringView text) const {
    const QStringView surname = surnameOf(text);
    const qsizetype given = text.size() - surname.size();
    return !surname.isEmpty() && given >= 1 && given <= kLongestGivenName &&
           std::ranges::all_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); }) &&
           !m_notNames.contains(text.toString());
}

QStringList PersonNames::wordsFor(const WordsByEnd &words, QStringView text) {
    return text.isEmpty() ? QStringList{} : words.value(text.back().unicode());
}

/// Whether the text, without its honorific, names a person.
bool PersonNames::isNamed(QStringView text) const { return isSurname(text) || looksLikePerson(text); }

NamedPerson PersonNames::split(QStringView text) const {
    const QStringView whole = text.trimmed();
    if (whole.size() > kLongestAddress)
        return {whole.toString()};
    const auto sign = std::ranges::find_if(whole, [](QChar c) { return kTitleSigns.contains(c); });
    if (sign != whole.end()) {
        const qsizetype at = sign - whole.begin();
        NamedPerson person = addressed(whole.first(at).trimmed().toString());
        const QString title = whole.sliced(at + 1).trimmed().toString();
        const bool isTitle = std::ranges::any_of(
            wordsFor(m_honorifics, title), [&](const QString &each) { return title.endsWith(each); });
        if (isTitle && isNamed(person.name) && addressed(title).honorific.isEmpty()) {
            person.title = title;
            return person;
        }
    }
    return addressed(whole.toString());
}

/// Parts the honorific of a text without a title behind it.
NamedPerson PersonNames::addressed(const QString &whole) const {
    QString address = whole;
    address.removeIf([](QChar c) { return c.isSpace() || isBracket(c); });
    if (m_notNames.contains(address))
        return {whole};
    for (const QString &honorific : wordsFor(m_honorifics, address))
        if (address.endsWith(honorific))
            if (const QStringView name = QStringView{address}.chopped(honorific.size()); isNamed(name))
                return {name.toString(), honorific};
    for (const QString &honorific : wordsFor(m_short, address))
        if (address.endsWith(honorific))
            if (const QStringView name = QStringView{address}.chopped(honorific.size()); isSurname(name))
                return {name.toString(), honorific};
    return {whole};
}

} // namespace dossier
