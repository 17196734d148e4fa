#include "domain/ChineseNumbers.h"

#include <array>

namespace dossier {
namespace {

struct Sign {
    char16_t character;
    int value;
};

constexpr std::array kDigits{
    Sign{u'〇', 0},
    Sign{u'零', 0},
    Sign{u'○', 0},
    Sign{u'一', 1},
    Sign{u'壹', 1},
    Sign{u'二', 2},
    Sign{u'贰', 2},
    Sign{u'两', 2},
    Sign{u'三', 3},
    Sign{u'叁', 3},
    Sign{u'四', 4},
    Sign{u'肆', 4},
    Sign{u'五', 5},
    Sign{u'伍', 5},
    Sign{u'六', 6},
    Sign{u'陆', 6},
    Sign{u'七', 7},
    Sign{u'柒', 7},
    Sign{u'八', 8},
    Sign{u'捌', 8},
    Sign{u'九', 9},
    Sign{u'玖', 9},
};
constexpr std::array kUnits{
    Sign{u'十', 10},
    Sign{u'拾', 10},
    Sign{u'百', 100},
    Sign{u'佰', 100},
    Sign{u'千', 1000},
    Sign{u'仟', 1000},
};
constexpr qsizetype kLongest = 12;

template <std::size_t Size>
std::optional<int> valueIn(const std::array<Sign, Size> &signs, QChar c) {
    for (const Sign &sign : signs)
        if (sign.character == c.unicode())
            return sign.value;
    return std::nullopt;
}

/// 二〇二四: as many digits as signs.
std::optional<qint64> digitByDigit(QStringView text) {
    qint64 value = 0;
    for (const QChar c : text) {
        const auto digit = valueIn(kDigits, c);
        if (!digit)
            return std::nullopt;
        value = value * 10 + *digit;
    }
    return value;
}

} // namespace

bool isNumeralSign(QChar c) { return valueIn(kDigits, c) || valueIn(kUnits, c); }

std::optional<qint64> readNumeral(QStringView text) {
    if (text.isEmpty() || text.size() > kLongest)
        return std::nullopt;
    if (const auto digits = digitByDigit(text))
        return digits;
    qint64 value = 0;
    int lastUnit = 10'000;
    std::optional<int> digit;
    for (const QChar c : text) {
        if (const auto next = valueIn(kDigits, c)) {
            if (digit && *digit != 0)
                return std::nullopt;
            digit = next;
        } else if (const auto unit = valueIn(kUnits, c)) {
            if (*unit >= lastUnit)
                return std::nullopt;
            value += qint64(digit.value_or(1)) * *unit;
            lastUnit = *unit;
            digit.reset();
        } else {
            return std::nullopt;
        }
    }
    return value + digit.value_or(0);
}

QString withDigits(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isNumeralSign(text[end]))
            ++end;
        const auto value = readNumeral(text.sliced(i, end - i));
        if (end > i && value) {
            result += QString::number(*value);
            i = end;
        } else {
            end = end > i ? end : i + 1;
            result += text.sliced(i, end - i);
            i = end;
        }
    }
    return result;
}

} // namespace dossier
