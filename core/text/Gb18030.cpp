#include "Gb18030.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

constexpr unsigned kDelete = 0x7F - 0x40; ///< The trail byte that no pair has.

/// Characters that were for private use once and changed places with the one that stands there now.
struct Exchange {
    char16_t now;
    char16_t once;
};
constexpr std::array kExchanges{Exchange{0x1E3F, 0xE7C7}, Exchange{0x9FB4, 0xE81E}, Exchange{0x9FB5, 0xE826},
    Exchange{0x9FB6, 0xE82B}, Exchange{0x9FB7, 0xE82C}, Exchange{0x9FB8, 0xE832}, Exchange{0x9FB9, 0xE843},
    Exchange{0x9FBA, 0xE854}, Exchange{0x9FBB, 0xE864}, Exchange{0xFE10, 0xE78D}, Exchange{0xFE11, 0xE78F},
    Exchange{0xFE12, 0xE78E}, Exchange{0xFE13, 0xE790}, Exchange{0xFE14, 0xE791}, Exchange{0xFE15, 0xE792},
    Exchange{0xFE16, 0xE793}, Exchange{0xFE17, 0xE794}, Exchange{0xFE18, 0xE795}, Exchange{0xFE19, 0xE796}};

std::vector<char16_t> readPairs() {
    QFile file{u":/dossier/text/gb18030-pairs.txt"_s};
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<char16_t> pairs(kLeads * kTrails);
    const QString text = QString::fromUtf8(file.readAll());
    const QChar *next = text.constData();
    for (unsigned i = 0; i < pairs.size(); ++i) {
        if (i % kTrails != kDelete)
            pairs[i] = (next++)->unicode();
        if (i % kTrails == kTrails - 1)
            ++next; // the end of the line
    }
    return pairs;
}

/// The rest of the basic plane in its order, but for the exchanges.
std::vector<char16_t> foursBeside(const std::vector<char16_t> &pairs) {
    std::vector<bool> isTaken(0x10000, false);
    for (const char16_t pair : pairs)
        isTaken[pair] = true;
    for (const Exchange &exchange : kExchanges)
        isTaken[exchange.once] = true;
    std::vector<char16_t> fours;
    fours.reserve(kBasicFours);
    for (char32_t c = 0x80; c < 0x10000; ++c) {
        const auto exchange = std::ranges::find(kExchanges, char16_t(c), &Exchange::now);
        if (exchange != kExchanges.end())
            fours.push_back(exchange->once);
        else if (!isTaken[c] && (c < 0xD800 || c > 0xDFFF))
            fours.push_back(char16_t(c));
    }
    return fours;
}

} // namespace

Gb18030::Gb18030() : m_pairs{readPairs()}, m_fours{foursBeside(m_pairs)} {}

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
