#include "NumberFormats.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

struct BuiltIn {
    int first;
    int last;
    NumberShape shape;
};

constexpr std::array kBuiltIns{
    BuiltIn{14, 17, NumberShape::Date},
    BuiltIn{18, 21, NumberShape::Time},
    BuiltIn{22, 22, NumberShape::DateTime},
    BuiltIn{27, 31, NumberShape::Date},
    BuiltIn{32, 35, NumberShape::Time},
    BuiltIn{36, 36, NumberShape::Date},
    BuiltIn{45, 45, NumberShape::Time}, // 46 is [h]:mm:ss
    BuiltIn{47, 47, NumberShape::Time},
    BuiltIn{50, 54, NumberShape::Date},
    BuiltIn{55, 56, NumberShape::Time},
    BuiltIn{57, 58, NumberShape::Date},
};

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; }

/// The letters of the first section that stand for parts of a date, a time or a number; what is quoted, escaped or in
/// brackets is none of these.
struct FormatLetters {
    bool hasDay = false; ///< Year, day or weekday.
    bool hasMonth = false;
    bool hasTime = false;
    bool hasElapsed = false;
    bool hasGeneral = false;

    explicit FormatLetters(std::string_view code) {
        for (std::size_t at = 0; at < code.size() && code[at] != ';';)
            at = step(code, at);
    }

private:
    /// Looks at what stands at @p at; returns where the next begins.
    std::size_t step(std::string_view code, std::size_t at) {
        const auto behind = [&](char closing) { return std::min(code.find(closing, at + 1), code.size() - 1) + 1; };
        switch (code[at]) {
        case '"': return behind('"');
        case '\\':
        case '_':
        case '*': return at + 2;
        case '[': bracket(code.substr(at + 1)); return behind(']');
        default: break;
        }
        const char letter = lower(code[at]);
        std::size_t end = at + 1;
        while (end < code.size() && lower(code[end]) == letter)
            ++end;
        run(code, at, end);
        // AM/PM is a time; General and its Chinese name G/通用格式 are numbers.
        return letter == 'a' && end - at < 3 && code.substr(end).starts_with('/') ? end + 2 : end;
    }

    /// [h], [mm] and [ss] count time that has passed; colours, conditions and languages mean nothing here.
    void bracket(std::string_view inside) {
        const char letter = inside.empty() ? ' ' : lower(inside.front());
        const auto end = std::ranges::find_if(inside, [&](char one) { return lower(one) != letter; });
        if ((letter == 'h' || letter == 'm' || letter == 's') && end != inside.end() && *end == ']')
            hasElapsed = true;
    }

    void run(std::string_view code, std::size_t begin, std::size_t end) {
        const bool isExponent = end < code.size() && (code[end] == '+' || code[end] == '-');
        switch (lower(code[begin])) {
        case 'y':
        case 'd': hasDay = true; break;
        case 'e': hasDay = hasDay || !isExponent; break;
        case 'm': hasMonth = true; break;
        case 'h':
        case 's': hasTime = true; break;
        case 'a': end - begin >= 3 ? hasDay = true : hasTime = hasTime || code.substr(end).starts_with('/'); break;
        case 'g': hasGeneral = hasGeneral || isGeneral(code.substr(begin)); break;
        default: break;
        }
    }

    static bool isGeneral(std::string_view rest) {
        constexpr std::string_view general{"general"};
        return rest.starts_with("G/") || (rest.size() >= general.size() &&
                                             std::ranges::equal(rest.substr(0, general.size()), general, {}, lower));
    }
};

} // namespace

NumberShape builtInShape(int id) {
    const auto builtIn =
        std::ranges::find_if(kBuiltIns, [id](const BuiltIn &one) { return id >= one.first && id <= one.last; });
    return builtIn == kBuiltIns.end() ? NumberShape::Number : builtIn->shape;
}

NumberShape shapeOf(std::string_view code) {
    const FormatLetters letters{code};
    if (letters.hasElapsed || letters.hasGeneral)
        return NumberShape::Number;
    if (letters.hasDay)
        return letters.hasTime ? NumberShape::DateTime : NumberShape::Date;
    // An m alone is a month, beside hours or seconds it is minutes.
    return letters.hasTime ? NumberShape::Time : letters.hasMonth ? NumberShape::Date : NumberShape::Number;
}

} // namespace dossier
