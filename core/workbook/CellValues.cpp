#include "CellValues.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>

namespace dossier {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::size_t kMostDigits = 40;
constexpr int kSecondsADay = 86'400;

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks{" \t\r\n"};
    const auto first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

CanonicalValue value(Cell::Kind kind, std::string_view text) {
    CanonicalValue result;
    result.kind = kind;
    result.size = std::min(text.size(), CanonicalValue::kRoom);
    std::memcpy(result.text, text.data(), result.size);
    return result;
}

/// Writes numbers of fixed width one after the other, with what stands between them.
class Written {
public:
    Written &number(int number, int width) {
        for (int i = width; i-- > 0; number /= 10)
            m_text[m_size + std::size_t(i)] = char('0' + number % 10);
        m_size += std::size_t(width);
        return *this;
    }
    Written &byte(char byte) {
        m_text[m_size++] = byte;
        return *this;
    }
    Written &date(year_month_day date) {
        return number(int(date.year()), 4)
            .byte('-')
            .number(int(unsigned(date.month())), 2)
            .byte('-')
            .number(int(unsigned(date.day())), 2);
    }
    Written &time(int seconds) {
        return number(seconds / 3600, 2).byte(':').number(seconds / 60 % 60, 2).byte(':').number(seconds % 60, 2);
    }
    CanonicalValue as(Cell::Kind kind) const { return value(kind, {m_text, m_size}); }

private:
    char m_text[32] = {};
    std::size_t m_size = 0;
};

std::optional<double> parsed(std::string_view stored) {
    // Not std::from_chars: libc++ has it for whole numbers only.
    bool isNumber = false;
    const double number = QByteArrayView{stored}.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

/// A large number as a spreadsheet shows it: fifteen digits, then noughts. All other digits are made up by the double.
CanonicalValue withNoughts(double number) {
    constexpr int kShown = 15;
    char written[32];
    const auto [end, error] =
        std::to_chars(written, written + sizeof written, number, std::chars_format::scientific, kShown - 1);
    if (error != std::errc{})
        return {};
    const std::string_view text{written, end};
    const std::size_t mark = text.find('e');
    std::string digits{text.substr(0, mark)};
    std::erase(digits, '.');
    const bool isNegative = digits.front() == '-';
    int exponent = 0;
    std::from_chars(written + mark + 2, end, exponent);
    digits.append(std::size_t(exponent + 1 + isNegative) - digits.size(), '0');
    return value(Cell::Kind::Number, digits);
}

CanonicalValue shortest(double number) {
    constexpr double smallestFixed = 1e-9;
    constexpr double largestFixed = 1e21;
    if (number == 0)
        return value(Cell::Kind::Number, "0");
    const double size = std::abs(number);
    constexpr double beyondDigits = 1e15;
    if (size >= beyondDigits && size < largestFixed)
        return withNoughts(number);
    char text[CanonicalValue::kRoom];
    const auto [end, error] = size >= smallestFixed && size < largestFixed
                                  ? std::to_chars(text, text + sizeof text, number, std::chars_format::fixed)
                                  : std::to_chars(text, text + sizeof text, number);
    return value(Cell::Kind::Number, error == std::errc{} ? std::string_view{text, end} : std::string_view{});
}

/// The calendar's day for a whole serial number; nothing where it has none. Excel counts a 29th of February 1900, so
/// numbers up to 59 begin a day later.
std::optional<year_month_day> dayOf(int serial, DateSystem system) {
    constexpr sys_days epoch1904 = std::chrono::year{1904} / 1 / 1;
    constexpr sys_days epoch1900 = std::chrono::year{1899} / 12 / 30;
    constexpr int leapDay = 60;
    if (system == DateSystem::From1904)
        return year_month_day{epoch1904 + days{serial}};
    if (serial == leapDay)
        return {};
    return year_month_day{epoch1900 + days{serial < leapDay ? serial + 1 : serial}};
}

CanonicalValue dateValue(double serial, NumberShape shape, DateSystem system) {
    const int firstDay = system == DateSystem::From1904 ? 0 : 1;
    const int lastDay = system == DateSystem::From1904 ? 2'957'003 : 2'958'465;
    int day = int(std::floor(serial));
    int seconds = int(std::lround((serial - day) * kSecondsADay));
    if (seconds == kSecondsADay) {
        ++day;
        seconds = 0;
    }
    if (shape == NumberShape::Time && day == 0)
        return Written{}.time(seconds).as(Cell::Kind::Text);
    if (day < firstDay || day > lastDay)
        return {};
    const auto date = dayOf(day, system);
    if (!date)
        return value(Cell::Kind::Text, "1900-02-29");
    if (shape == NumberShape::Date || seconds == 0)
        return Written{}.date(*date).as(Cell::Kind::Date);
    return Written{}.date(*date).byte('T').time(seconds).as(Cell::Kind::DateTime);
}

/// Reads two or four digits at @p at; -1 where they are none.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || !isDigit(text[i]))
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// Seconds of "HH:MM" or "HH:MM:SS"; fractions and what follows them are not looked at. -1 where it is no time.
int secondsOf(std::string_view text) {
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    const bool hasSecond = text.size() > 5 && text[5] == ':';
    const int second = hasSecond ? digits(text, 6, 2) : 0;
    const bool isTime = text.size() >= 5 && text[2] == ':' && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 &&
                        second >= 0 && second < 60;
    return isTime ? hour * 3600 + minute * 60 + second : -1;
}

} // namespace

CanonicalValue numberValue(std::string_view stored, NumberShape shape, DateSystem system) {
    stored = trimmed(stored);
    if (shape == NumberShape::Number && !stored.empty() && stored.size() <= kMostDigits &&
        std::ranges::all_of(stored, isDigit) && (stored.front() != '0' || stored.size() == 1))
        return value(Cell::Kind::Number, stored);
    const auto number = parsed(stored);
    return number ? numberValue(*number, shape, system) : CanonicalValue{};
}

CanonicalValue numberValue(double number, NumberShape shape, DateSystem system) {
    constexpr double beyondDates = 1e7;
    if (shape != NumberShape::Number && number >= 0 && number < beyondDates)
        if (const CanonicalValue date = dateValue(number, shape, system); date.size > 0)
            return date;
    return shortest(number);
}

CanonicalValue isoDateValue(std::string_view stored) {
    stored = trimmed(stored);
    if (const int seconds = secondsOf(stored); seconds >= 0)
        return Written{}.time(seconds).as(Cell::Kind::Text);
    const year_month_day date{std::chrono::year{digits(stored, 0, 4)},
        std::chrono::month{unsigned(digits(stored, 5, 2))}, std::chrono::day{unsigned(digits(stored, 8, 2))}};
    if (!date.ok() || int(date.year()) < 0 || stored[4] != '-' || stored[7] != '-')
        return {};
    if (stored.size() == 10)
        return Written{}.date(date).as(Cell::Kind::Date);
    const int seconds = stored[10] == 'T' || stored[10] == ' ' ? secondsOf(stored.substr(11)) : -1;
    if (seconds < 0)
        return {};
    return seconds == 0 ? Written{}.date(date).as(Cell::Kind::Date)
                        : Written{}.date(date).byte('T').time(seconds).as(Cell::Kind::DateTime);
}

} // namespace dossier
