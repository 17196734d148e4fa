#include "ByteSource.h"

#include <QIODevice>
#include <QtEndian>

namespace dossier {
namespace {

constexpr char kNoCharacter = '\xFF';

char *encodeUtf8(char32_t character, char *to) {
    if (character < 0x80) {
        *to++ = char(character);
    } else if (character < 0x800) {
        *to++ = char(0xC0 | character >> 6);
        *to++ = char(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        *to++ = char(0xE0 | character >> 12);
        *to++ = char(0x80 | (character >> 6 & 0x3F));
        *to++ = char(0x80 | (character & 0x3F));
    } else {
        *to++ = char(0xF0 | character >> 18);
        *to++ = char(0x80 | (character >> 12 & 0x3F));
        *to++ = char(0x80 | (character >> 6 & 0x3F));
        *to++ = char(0x80 | (character & 0x3F));
    }
    return to;
}

} // namespace

ByteSource::ByteSource(QIODevice &device, TextEncoding encoding) : m_device{device}, m_encoding{encoding} {
    m_isAtEnd = !m_device.seek(0);
    m_skipped = byteOrderMark(m_device.peek(4), encoding);
    m_device.skip(m_skipped);
}

std::optional<qsizetype> ByteSource::read(char *to, qsizetype capacity) {
    if (m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be)
        return readUtf16(to, capacity);
    const qint64 count = m_device.read(to, capacity);
    return count < 0 ? std::nullopt : std::optional{qsizetype(count)};
}

std::optional<qsizetype> ByteSource::readUtf16(char *to, qsizetype capacity) {
    // A unit becomes three bytes at most.
    m_units.resize(std::size_t(capacity / 3 * 2));
    qint64 count = 0;
    if (!m_isAtEnd) {
        count = m_device.read(m_units.data() + m_kept, qint64(m_units.size() - m_kept));
        if (count < 0)
            return {};
        m_isAtEnd = count == 0;
    }
    const auto size = m_kept + std::size_t(count);
    const auto unit = [&](std::size_t at) {
        return m_encoding == TextEncoding::Utf16Le ? qFromLittleEndian<quint16>(m_units.data() + at)
                                                   : qFromBigEndian<quint16>(m_units.data() + at);
    };
    char *out = to;
    std::size_t at = 0;
    for (; at + 2 <= size; at += 2) {
        const char16_t first = unit(at);
        if (!QChar::isSurrogate(first)) {
            out = encodeUtf8(first, out);
            continue;
        }
        if (at + 4 > size && !m_isAtEnd)
            break;
        const char16_t second = at + 4 <= size ? unit(at + 2) : u'\0';
        if (QChar::isHighSurrogate(first) && QChar::isLowSurrogate(second)) {
            out = encodeUtf8(QChar::surrogateToUcs4(first, second), out);
            at += 2;
        } else {
            *out++ = kNoCharacter;
        }
    }
    m_kept = size - at;
    std::copy(m_units.begin() + qsizetype(at), m_units.begin() + qsizetype(size), m_units.begin());
    if (m_isAtEnd && m_kept > 0) {
        m_kept = 0;
        *out++ = kNoCharacter;
    }
    // Nothing but half a character so far: go on, since 0 would mean the end.
    return out == to && !m_isAtEnd ? readUtf16(to, capacity) : std::optional{qsizetype(out - to)};
}

} // namespace dossier
