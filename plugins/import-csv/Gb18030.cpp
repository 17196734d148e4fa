#include "Gb18030.h"

#include "SystemCodec.h"

namespace dossier {
namespace {

// Two bytes: lead 81-FE, trail 40-FE. Four bytes: 81-FE, 30-39, 81-FE, 30-39; those from 81308130 to 8431A439 are
// the rest of the basic plane, those from 90308130 the other planes in their order. Source: GB 18030-2022.
constexpr unsigned kLeads = 126;
constexpr unsigned kTrails = 191;
constexpr unsigned kBasicFours = 39420;
constexpr unsigned kFirstAstral = 189000;
constexpr char32_t kAstrals = 0x100000;

constexpr unsigned lead(char byte) { return static_cast<unsigned char>(byte) - 0x81U; }
constexpr unsigned trail(char byte) { return static_cast<unsigned char>(byte) - 0x40U; }
constexpr unsigned digit(char byte) { return static_cast<unsigned char>(byte) - 0x30U; }

} // namespace

Gb18030::Gb18030() : m_pairs(kLeads * kTrails), m_fours(kBasicFours) {
    const SystemCodec codec;
    for (unsigned i = 0; i < m_pairs.size(); ++i) {
        const char bytes[] = {char(0x81 + i / kTrails), char(0x40 + i % kTrails)};
        m_pairs[i] = codec.character(bytes, 2);
    }
    for (unsigned i = 0; i < m_fours.size(); ++i) {
        const char bytes[] = {
            char(0x81 + i / 12600), char(0x30 + i / 1260 % 10), char(0x81 + i / 10 % kLeads), char(0x30 + i % 10)};
        m_fours[i] = char16_t(codec.character(bytes, 4));
    }
}

/// Reads the character at @p at, which begins outside ASCII, and steps over it; 0 where it is none.
inline char32_t Gb18030::take(const char *&at, const char *end) const {
    const unsigned first = lead(at[0]);
    if (first >= kLeads || end - at < 2)
        return 0;
    if (const unsigned second = trail(at[1]); second < kTrails) {
        const char32_t character = m_pairs[first * kTrails + second];
        at += 2;
        return character;
    }
    if (end - at < 4 || digit(at[1]) > 9 || lead(at[2]) >= kLeads || digit(at[3]) > 9)
        return 0;
    const unsigned index = ((first * 10 + digit(at[1])) * kLeads + lead(at[2])) * 10 + digit(at[3]);
    at += 4;
    if (index < kBasicFours)
        return m_fours[index];
    return index >= kFirstAstral && index - kFirstAstral < kAstrals ? 0x10000 + (index - kFirstAstral) : 0;
}

const char *Gb18030::firstInvalid(const char *begin, const char *end) const {
    for (const char *at = begin; at < end;) {
        const char *const here = at;
        if (!(*at & 0x80))
            ++at;
        else if (!take(at, end))
            return here;
    }
    return end;
}

bool Gb18030::looksOrdinary(const char *begin, const char *end) {
    for (const char *at = begin; at < end; ++at) {
        if (!(*at & 0x80))
            continue;
        const auto first = static_cast<unsigned char>(*at);
        const bool isOrdinaryLead = (first >= 0xA1 && first <= 0xA9) || (first >= 0xB0 && first <= 0xF7);
        if (!isOrdinaryLead || ++at == end || static_cast<unsigned char>(*at) < 0xA1)
            return false;
    }
    return true;
}

char16_t *Gb18030::decode(const char *begin, const char *end, char16_t *out) const {
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

} // namespace dossier
