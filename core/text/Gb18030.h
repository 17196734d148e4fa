#pragma once

#include <vector>

namespace dossier {

/// GB18030 by a table of our own: systems have it in different editions, wine in none, and asking them for every text
/// takes some five times as long.
class Gb18030 {
public:
    Gb18030();

    /// Where the first byte that is not GB18030 stands; @p end where all is.
    const char *firstInvalid(const char *begin, const char *end) const;

    /// Whether all characters outside ASCII are of GB2312's part, as those of ordinary Chinese text are. UTF-8 that is
    /// read as GB18030 hardly ever looks so.
    static bool looksOrdinary(const char *begin, const char *end);

    /// Decodes to @p out, which has room for a unit a byte; returns the end of what was written, null for invalid
    /// bytes.
    char16_t *decode(const char *begin, const char *end, char16_t *out) const;

private:
    char32_t take(const char *&at, const char *end) const;

    std::vector<char16_t> m_pairs;
    std::vector<char16_t> m_fours;
};

} // namespace dossier
