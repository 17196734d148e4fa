#include "Symbols.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

struct Symbol {
    unsigned code;
    char16_t character;
};

/// Source: the fonts' tables as published with Unicode's mapping (L2/12-368).
constexpr std::array kWingdings{Symbol{0x6C, u'●'}, Symbol{0x6E, u'■'}, Symbol{0x6F, u'□'}, Symbol{0x70, u'□'},
    Symbol{0x71, u'❑'}, Symbol{0x72, u'❏'}, Symbol{0xA1, u'○'}, Symbol{0xA7, u'■'}, Symbol{0xA8, u'☐'},
    Symbol{0xFC, u'✔'}, Symbol{0xFD, u'☒'}, Symbol{0xFE, u'☑'}};
constexpr std::array kWingdings2{Symbol{0x50, u'✔'}, Symbol{0x52, u'☑'}, Symbol{0x53, u'☒'}, Symbol{0x54, u'☒'},
    Symbol{0x99, u'○'}, Symbol{0xA2, u'■'}, Symbol{0xA3, u'□'}, Symbol{0x2A, u'☐'}};

template <std::size_t Size>
char16_t found(const std::array<Symbol, Size> &symbols, unsigned code) {
    const auto symbol = std::ranges::find(symbols, code, &Symbol::code);
    return symbol == symbols.end() ? char16_t(0xF000 + code) : symbol->character;
}

} // namespace

bool isSymbolFont(std::string_view font) { return font.starts_with("Wingdings") || font == "Symbol"; }

char16_t symbolOf(std::string_view font, unsigned code) {
    code &= 0xFF;
    if (font == "Wingdings")
        return found(kWingdings, code);
    return font == "Wingdings 2" ? found(kWingdings2, code) : char16_t(0xF000 + code);
}

} // namespace dossier
