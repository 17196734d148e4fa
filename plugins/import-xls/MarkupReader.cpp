#include "MarkupReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kBlockBytes = 1 << 16;
constexpr qsizetype kLongestTag = 1 << 20;

bool isSpace(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f'; }
bool isLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte; }

bool equalApartFromCase(QByteArrayView one, QByteArrayView other) {
    return std::ranges::equal(one, other, {}, lower, lower);
}

qsizetype skipSpaces(QByteArrayView text, qsizetype at) {
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// An attribute in @p text from @p at on; both views are empty at the end.
struct Attribute {
    QByteArrayView name = {};
    QByteArrayView value = {};
    qsizetype end = 0;
};

Attribute attributeAt(QByteArrayView text, qsizetype at) {
    const auto word = [&](qsizetype from, auto isEnd) {
        qsizetype end = from;
        while (end < text.size() && !isEnd(text[end]))
            ++end;
        return end;
    };
    const auto endsName = [](char byte) { return isSpace(byte) || byte == '='; };
    at = word(at, [](char byte) { return !isSpace(byte) && byte != '/' && byte != '='; });
    const qsizetype nameEnd = word(at, endsName);
    Attribute result{.name = text.sliced(at, nameEnd - at), .end = nameEnd};
    at = skipSpaces(text, nameEnd);
    if (at >= text.size() || text[at] != '=')
        return result;
    at = skipSpaces(text, at + 1);
    const bool isQuoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
    const qsizetype begin = at + isQuoted;
    const char quote = isQuoted ? text[at] : ' ';
    const qsizetype end = word(begin, [&](char byte) { return isQuoted ? byte == quote : isSpace(byte); });
    result.value = text.sliced(std::min(begin, text.size()), end - std::min(begin, text.size()));
    result.end = std::min(end + isQuoted, text.size());
    return result;
}

} // namespace

std::optional<QByteArrayView> MarkupPiece::attribute(QByteArrayView name) const {
    for (qsizetype at = 0; at < attributes.size();) {
        const Attribute one = attributeAt(attributes, at);
        if (!one.name.isEmpty() && equalApartFromCase(one.name, name))
            return one.value;
        at = std::max(one.end, at + 1);
    }
    return {};
}

/// Reads on; false at the end of the document.
Result<bool> MarkupReader::fill() {
    if (m_isAtEnd)
        return false;
    m_buffer.remove(0, std::exchange(m_at, 0));
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + kBlockBytes);
    const auto count = m_source.read(m_buffer.data() + kept, kBlockBytes);
    m_buffer.truncate(kept + count.value_or(0));
    if (!count)
        return m_refusal.unreadable();
    m_isAtEnd = *count == 0;
    return !m_isAtEnd;
}

/// Passes over everything up to and with @p what; false where it does not come.
Result<bool> MarkupReader::skipPast(QByteArrayView what) {
    for (;;) {
        const QByteArrayView left = rest();
        const auto found = std::search(left.begin(), left.end(), what.begin(), what.end(),
            [](char one, char other) { return lower(one) == other; });
        if (found != left.end()) {
            m_at += found - left.begin() + what.size();
            return true;
        }
        m_at += std::max<qsizetype>(left.size() - what.size(), 0);
        const auto more = fill();
        if (!more || !*more)
            return more;
    }
}

Result<MarkupPiece> MarkupReader::next() {
    if (std::exchange(m_owesEnd, false))
        return MarkupPiece{.kind = MarkupPiece::Kind::End, .text = m_name};
    for (;;) {
        if (!m_rawEnd.isEmpty()) {
            const auto passed = skipPast(std::exchange(m_rawEnd, {}));
            if (!passed)
                return std::unexpected{passed.error()};
        }
        if (m_isInLiteral)
            return literal();
        // Enough to tell "<![CDATA[" from others.
        constexpr qsizetype longestBegin = 9;
        while (rest().size() < longestBegin && !m_isAtEnd)
            if (const auto more = fill(); !more)
                return std::unexpected{more.error()};
        const QByteArrayView left = rest();
        if (left.isEmpty())
            return MarkupPiece{.kind = MarkupPiece::Kind::Over};
        if (left.front() != '<' || left.size() < 2)
            return text();
        if (isLetter(left[1]) || (left[1] == '/' && left.size() > 2 && isLetter(left[2])))
            return tag();
        if (left[1] != '!' && left[1] != '?' && left[1] != '/')
            return text();
        const auto piece = declaration();
        if (!piece || piece->kind != MarkupPiece::Kind::Literal)
            return piece;
    }
}

/// Passes over a comment or a declaration; a piece of kind Literal says that the document goes on.
Result<MarkupPiece> MarkupReader::declaration() {
    const QByteArrayView left = rest();
    const MarkupPiece goesOn{.kind = MarkupPiece::Kind::Literal};
    if (m_markup == Markup::Xml && left.startsWith("<![CDATA[")) {
        m_at += 9;
        m_isInLiteral = true;
        return goesOn;
    }
    if (m_markup == Markup::Xml && left.size() >= 9 && equalApartFromCase(left.first(9), "<!doctype"))
        return m_refusal.documentType(u"XML"_s);
    const bool isComment = left.startsWith("<!--");
    m_at += isComment ? 4 : 2;
    const auto passed = skipPast(isComment ? "-->" : ">");
    if (!passed)
        return std::unexpected{passed.error()};
    return *passed ? goesOn : cut();
}

MarkupPiece MarkupReader::text() {
    const QByteArrayView left = rest();
    // The first one is no tag, or this would not be called.
    const auto end = std::find(left.begin() + 1, left.end(), '<');
    const MarkupPiece piece{.kind = MarkupPiece::Kind::Text, .text = left.first(end - left.begin())};
    m_at += piece.text.size();
    return piece;
}

Result<MarkupPiece> MarkupReader::literal() {
    constexpr QByteArrayView end{"]]>"};
    while (rest().size() < end.size() && !m_isAtEnd)
        if (const auto more = fill(); !more)
            return std::unexpected{more.error()};
    const QByteArrayView left = rest();
    const qsizetype found = left.indexOf(end);
    if (found < 0 && m_isAtEnd)
        return cut();
    m_isInLiteral = found < 0;
    const MarkupPiece piece{
        .kind = MarkupPiece::Kind::Literal, .text = left.first(found < 0 ? left.size() - end.size() + 1 : found)};
    m_at += piece.text.size() + (found < 0 ? 0 : end.size());
    return piece;
}

/// Where the tag at hand ends, counted from its beginning; 0 where the document is cut there.
Result<qsizetype> MarkupReader::tagEnd() {
    for (;;) {
        const QByteArrayView left = rest();
        char quote = 0;
        bool isValue = false; // just behind an equals sign, where alone a quote means something
        for (qsizetype i = 1; i < left.size(); ++i) {
            const char byte = left[i];
            if (quote) {
                quote = byte == quote ? '\0' : quote;
                continue;
            }
            if (byte == '>')
                return i;
            if (isValue && (byte == '"' || byte == '\''))
                quote = byte;
            isValue = byte == '=' || (isValue && isSpace(byte));
        }
        if (left.size() > kLongestTag)
            return m_refusal.tooMuch(u"long tag"_s);
        const auto more = fill();
        if (!more)
            return std::unexpected{more.error()};
        if (!*more)
            return 0;
    }
}

Result<MarkupPiece> MarkupReader::tag() {
    const auto end = tagEnd();
    if (!end)
        return std::unexpected{end.error()};
    if (*end == 0)
        return cut();
    QByteArrayView inside = rest().sliced(1, *end - 1);
    m_at += *end + 1;
    const bool isEnd = inside.startsWith('/');
    inside = inside.sliced(isEnd);
    const auto nameEnd =
        std::ranges::find_if(inside, [](char byte) { return isSpace(byte) || byte == '/'; }) - inside.begin();
    m_name = inside.first(nameEnd).toByteArray().toLower();
    if (isEnd)
        return MarkupPiece{.kind = MarkupPiece::Kind::End, .text = m_name};
    if (m_markup == Markup::Xml)
        m_owesEnd = inside.endsWith('/');
    else if (m_name == "script" || m_name == "style")
        m_rawEnd = "</" + m_name;
    return MarkupPiece{.kind = MarkupPiece::Kind::Start, .text = m_name, .attributes = inside.sliced(nameEnd)};
}

} // namespace dossier
