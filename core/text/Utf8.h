#pragma once

#include <cstddef>

/// UTF-8 as RFC 3629 has it: no surrogates, nothing overlong, nothing above U+10FFFF.
namespace dossier::utf8 {

/// Where the first byte that is not UTF-8 stands; @p end where all is.
const char *firstInvalid(const char *begin, const char *end);

/// How many characters of three or four bytes there are in valid UTF-8. Chinese text has hardly any others.
std::size_t longCharacters(const char *begin, const char *end);

/// Decodes to @p out, which has room for a unit a byte; returns the end of what was written, null for invalid bytes.
char16_t *decode(const char *begin, const char *end, char16_t *out);

} // namespace dossier::utf8
