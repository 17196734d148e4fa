#include "MarkupText.h"

#include "Utf8.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Reference {
    QStringView name;
    char16_t character;
};

/// Those that are met in tables. Source: the HTML standard, 13.5.
constexpr std::array kReferences{Reference{u"amp", u'&'}, Reference{u"apos", u'\''}, Reference{u"gt", u'>'},
    Reference{u"lt", u'<'}, Reference{u"nbsp", u'\u00A0'}, Reference{u"quot", u'"'}, Reference{u"copy", u'©'},
    Reference{u"reg", u'®'}, Reference{u"deg", u'°'}, Reference{u"plusmn", u'±'}, Reference{u"middot", u'·'},
    Reference{u"times", u'×'}, Reference{u"divide", u'÷'}, Reference{u"ensp", u' '}, Reference{u"emsp", u' '},
    Reference{u"thinsp", u' '}, Reference{u"ndash", u'–'}, Reference{u"mdash", u'—'}, Reference{u"lsquo", u'‘'},
    Reference{u"rsquo", u'’'}, Reference{u"ldquo", u'“'}, Reference{u"rdquo", u'”'}, Reference{u"bull", u'•'},
    Reference{u"hellip", u'…'}, Reference{u"yen", u'¥'}, Reference{u"euro", u'€'}, Reference{u"trade", u'™'},
    Reference{u"radic", u'√'}, Reference{u"le", u'≤'}, Reference{u"ge", u'≥'}};

constexpr qsizetype kLongestReference = 12;

/// The character that the name between & and ; means; nothing where it means none.
std::optional<char32_t> characterOf(QStringView name) {
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint number = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter =
            isNumber && number > 0 && number <= QChar::LastValidCodePoint && !QChar::isSurrogate(number);
        return isCharacter ? std::optional{char32_t(number)} : std::nullopt;
    }
    const auto known = std::ranges::find(kReferences, name, &Reference::name);
    return known == kReferences.end() ? std::nullopt : std::optional{char32_t(known->character)};
}

QString resolved(const QString &text) {
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString result = text.first(at);
    while (at < text.size()) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const auto character = end > at && end - at <= kLongestReference
                                   ? characterOf(QStringView{text}.sliced(at + 1, end - at - 1))
                                   : std::nullopt;
        if (character)
            result.append(QChar::fromUcs4(*character));
        const qsizetype from = character ? end + 1 : at;
        const qsizetype next = text.indexOf(u'&', character ? from : from + 1);
        at = next < 0 ? text.size() : next;
        result.append(QStringView{text}.sliced(from, at - from));
    }
    return result;
}

} // namespace

std::optional<QString> MarkupText::decoded(QByteArrayView bytes) const {
    QString text(bytes.size(), Qt::Uninitialized);
    auto *const out = reinterpret_cast<char16_t *>(text.data());
    const char16_t *const end =
        m_gb18030 ? m_gb18030->decode(bytes.begin(), bytes.end(), out) : utf8::decode(bytes.begin(), bytes.end(), out);
    if (!end)
        return {};
    text.truncate(end - out);
    text.remove(QChar{u'\0'});
    return resolved(text);
}

QString MarkupText::collapsed(const QString &text) {
    QString result;
    result.reserve(text.size());
    char16_t waiting = 0; // a blank or a line break that is yet to be written
    for (const QChar c : text) {
        if (c == u'\n' || (c.isSpace() && waiting != u'\n')) {
            waiting = c == u'\n' ? u'\n' : u' ';
        } else if (!c.isSpace()) {
            if (waiting && !result.isEmpty())
                result.append(QChar{waiting});
            waiting = 0;
            result.append(c);
        }
    }
    return result;
}

} // namespace dossier
