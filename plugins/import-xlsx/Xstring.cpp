#include "Xstring.h"

#include <QChar>
#include <QStringDecoder>

#include <charconv>
#include <optional>

namespace dossier {
namespace {

constexpr qsizetype kEscapeBytes = 7; ///< _xHHHH_

std::optional<char16_t> escapeAt(const char16_t *at, const char16_t *end) {
    if (end - at < kEscapeBytes || at[0] != u'_' || at[1] != u'x' || at[6] != u'_')
        return {};
    char digits[4];
    for (int i = 0; i < 4; ++i)
        digits[i] = at[i + 2] < 0x80 ? char(at[i + 2]) : ' ';
    unsigned value = 0;
    const auto [last, error] = std::from_chars(digits, digits + 4, value, 16);
    return error == std::errc{} && last == digits + 4 ? std::optional{char16_t(value)} : std::nullopt;
}

/// Mends in place what escapes can bring about and nothing else can: halves of characters.
void mendSurrogates(char16_t *begin, char16_t *end) {
    for (char16_t *at = begin; at < end; ++at) {
        if (!QChar::isSurrogate(*at))
            continue;
        if (QChar::isHighSurrogate(*at) && at + 1 < end && QChar::isLowSurrogate(at[1]))
            ++at;
        else
            *at = QChar::ReplacementCharacter;
    }
}

} // namespace

char16_t *decodeXstring(QByteArrayView utf8, char16_t *out) {
    QStringDecoder decoder{
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom};
    char16_t *const end = decoder.appendToBuffer(out, utf8);
    if (!utf8.contains("_x"))
        return end;
    char16_t *to = out;
    for (const char16_t *at = out; at < end;) {
        const auto escaped = escapeAt(at, end);
        if (!escaped) {
            *to++ = *at++;
            continue;
        }
        at += kEscapeBytes;
        if (*escaped != 0)
            *to++ = *escaped;
    }
    mendSurrogates(out, to);
    return to;
}

} // namespace dossier
