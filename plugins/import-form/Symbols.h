#pragma once

#include <string_view>

namespace dossier {

/// Whether a font holds signs in the places of letters.
bool isSymbolFont(std::string_view font);

/// The character that such a font shows for @p code, of which the lower byte counts; U+F000 and the code where it is
/// no box or tick.
char16_t symbolOf(std::string_view font, unsigned code);

} // namespace dossier
