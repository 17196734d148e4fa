#include "Utf8.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace dossier::utf8 {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080;

/// Past the ASCII bytes at the beginning.
inline const char *skipAscii(const char *at, const char *end) {
    for (std::uint64_t eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        if (eight & kHighBits)
            break;
    }
    while (at < end && !(*at & 0x80))
        ++at;
    return at;
}

inline bool isContinuation(char byte) { return (byte & 0xC0) == 0x80; }

/// Reads the character of several bytes at @p at and steps over it; 0 where it is none.
inline char32_t take(const char *&at, const char *end) {
    struct Form {
        char32_t lead;     ///< What the lead byte adds.
        char32_t smallest; ///< Below it the form is overlong.
    };
    constexpr Form forms[] = {{0xC0, 0x80}, {0xE0, 0x800}, {0xF0, 0x10000}};
    const auto lead = static_cast<unsigned char>(*at);
    const int length = std::countl_one(lead);
    if (length < 2 || length > 4 || end - at < length)
        return 0;
    const Form &form = forms[length - 2];
    char32_t character = lead - form.lead;
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return 0;
        character = character << 6 | (at[i] & 0x3F);
    }
    if (character < form.smallest || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return 0;
    at += length;
    return character;
}

} // namespace

const char *firstInvalid(const char *begin, const char *end) {
    for (const char *at = begin;;) {
        at = skipAscii(at, end);
        if (at == end || !take(at, end))
            return at;
    }
}

std::size_t longCharacters(const char *begin, const char *end) {
    return std::size_t(std::count_if(begin, end, [](char byte) { return static_cast<unsigned char>(byte) >= 0xE0; }));
}

char16_t *decode(const char *begin, const char *end, char16_t *out) {
    for (const char *at = begin; at < end;) {
        if (!(*at & 0x80)) {
            *out++ = char16_t(*at++);
            continue;
        }
        const char32_t character = take(at, end);
        if (!character)
            return nullptr;
        if (character < 0x10000) {
            *out++ = char16_t(character);
        } else {
            *out++ = char16_t(0xD7C0 + (character >> 10));
            *out++ = char16_t(0xDC00 | (character & 0x3FF));
        }
    }
    return out;
}

} // namespace dossier::utf8
