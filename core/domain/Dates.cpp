#include "domain/Dates.h"

#include "domain/ChineseNumbers.h"
#include "reference/HanFolding.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;
constexpr qsizetype kLongestDate = 48;

/// Serial numbers that are taken for dates: 1927 to 2119. Smaller ones are years or counts.
constexpr int kFirstSerial = 10'000;
constexpr int kLastSerial = 80'000;

constexpr std::array kMonths{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1, "sep"_L1,
    "oct"_L1, "nov"_L1, "dec"_L1};
constexpr std::array kWeekdays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

struct Token {
    enum class Kind : quint8 { Number, Sign, Month };

    Kind kind;
    int value = 0;     ///< Number, or month 1 to 12.
    int digits = 0;    ///< Number: how many.
    char16_t sign = 0; ///< Sign.
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z'); }

/// Takes 约, 左右, ? and the like off; true where there was one.
bool takeDoubt(QString &text) {
    constexpr std::array<QStringView, 4> kPrefixes{u"大约", u"大概", u"约", u"~"};
    constexpr std::array<QStringView, 5> kSuffixes{u"左右", u"前后", u"上下", u"(?)", u"?"};
    bool doubtful = false;
    for (const QStringView prefix : kPrefixes)
        if (text.startsWith(prefix)) {
            text = text.sliced(prefix.size()).trimmed();
            doubtful = true;
        }
    for (const QStringView suffix : kSuffixes)
        if (text.endsWith(suffix)) {
            text = text.chopped(suffix.size()).trimmed();
            doubtful = true;
        }
    return doubtful;
}

/// Takes 星期五, (周五), Fri and the like out.
void dropWeekday(QString &text) {
    constexpr std::array<QStringView, 3> kWords{u"星期", u"礼拜", u"周"};
    for (const QStringView word : kWords) {
        const qsizetype at = text.indexOf(word);
        if (at < 0 || at + word.size() >= text.size() ||
            !QStringView{u"一二三四五六日天1234567"}.contains(text[at + word.size()]))
            continue;
        qsizetype from = at;
        qsizetype to = at + word.size() + 1;
        if (from > 0 && to < text.size() && text[from - 1] == u'(' && text[to] == u')') {
            --from;
            ++to;
        }
        text.remove(from, to - from);
        text = text.trimmed();
        return;
    }
    for (const QLatin1StringView day : kWeekdays) {
        const qsizetype at = text.indexOf(day);
        if (at < 0 || (at > 0 && isLetter(text[at - 1])))
            continue;
        qsizetype to = at + day.size();
        while (to < text.size() && (isLetter(text[to]) || text[to] == u'.' || text[to] == u','))
            ++to;
        text.remove(at, to - at);
        text = text.trimmed();
        return;
    }
}

/// What a time behind a date is written with.
bool isTimeSign(QChar c) { return isDigit(c) || QStringView{u":.+- tzamp时点分秒上下中午晚早凌晨"}.contains(c); }

/// Hours, minutes and seconds of "10:30", "上午9:05:07", "14时30分", "t10:30:00.000+08:00".
std::optional<QString> readTime(QStringView text) {
    std::array<int, 3> parts{};
    std::size_t count = 0;
    bool afternoon = text.contains(u"下午") || text.contains(u"晚") || text.contains(u"pm");
    bool inNumber = false;
    for (qsizetype i = 0; i < text.size() && count <= parts.size(); ++i) {
        const QChar c = text[i];
        if (isDigit(c)) {
            if (!inNumber && ++count > parts.size())
                break;
            parts[count - 1] = parts[count - 1] * 10 + c.digitValue();
            if (parts[count - 1] > 99)
                return std::nullopt;
            inNumber = true;
        } else {
            inNumber = false;
            if (count > 0 && (c == u'+' || c == u'-' || c == u'z' || c == u'.'))
                break;
        }
    }
    if (count == 0)
        return std::nullopt;
    if (afternoon && parts[0] < 12)
        parts[0] += 12;
    if (parts[0] == 24 && parts[1] == 0 && parts[2] == 0)
        parts[0] = 0;
    const QTime time{parts[0], parts[1], parts[2]};
    return time.isValid() ? std::optional{time.toString(u"HH:mm:ss"_s)} : std::nullopt;
}

/// Cuts the time off; false where something stands there that is no time.
bool takeTime(QString &text, QString &time) {
    qsizetype colon = text.indexOf(u':');
    for (const char16_t word : {u'时', u'点'})
        if (const qsizetype at = text.indexOf(QChar{word}); at >= 0 && (colon < 0 || at < colon))
            colon = at;
    if (colon < 0)
        return true;
    qsizetype from = colon;
    while (from > 0 && isDigit(text[from - 1]) && colon - from < 2)
        --from;
    while (from > 0 && !isDigit(text[from - 1]) && text[from - 1] != u'日' && text[from - 1] != u'号')
        --from;
    const QStringView rest = QStringView{text}.sliced(from);
    if (from == 0 || !std::ranges::all_of(rest, isTimeSign))
        return false;
    const auto read = readTime(rest);
    if (!read)
        return false;
    time = *read;
    text = text.first(from).trimmed();
    return true;
}

/// The month that a run of letters names, 0 for none.
int monthOf(QStringView word) {
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (word.startsWith(kMonths[i]) && word.size() >= 3)
            return int(i) + 1;
    return 0;
}

/// Numbers, month names and the signs between them; empty where anything else stands there.
std::vector<Token> tokensOf(QStringView text) {
    constexpr QStringView kSigns = u"-/.年月日号,_'、·‐‑–—−\\";
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (isDigit(text[i])) {
            Token token{.kind = Token::Kind::Number};
            while (i < text.size() && isDigit(text[i]) && token.digits < 9) {
                token.value = token.value * 10 + text[i++].digitValue();
                ++token.digits;
            }
            tokens.push_back(token);
        } else if (isLetter(text[i])) {
            while (i < text.size() && isLetter(text[i]))
                ++i;
            const QStringView word = text.sliced(start, i - start);
            const bool isOrdinal = word == "st"_L1 || word == "nd"_L1 || word == "rd"_L1 || word == "th"_L1;
            const int month = monthOf(word);
            if (month == 0 && !isOrdinal)
                return {};
            if (month > 0)
                tokens.push_back({.kind = Token::Kind::Month, .value = month});
        } else if (text[i].isSpace()) {
            ++i;
        } else if (kSigns.contains(text[i])) {
            tokens.push_back({.kind = Token::Kind::Sign, .sign = text[i++].unicode()});
        } else {
            return {};
        }
    }
    return tokens;
}

QString twoDigits(int value) { return QString::number(value).rightJustified(2, u'0'); }

std::optional<QString> canonical(int year, int month = 0, int day = 0) {
    if (year < kFirstYear || year > kLastYear)
        return std::nullopt;
    if (month == 0)
        return QString::number(year);
    if (month < 1 || month > 12)
        return std::nullopt;
    const QString yearAndMonth = QString::number(year) + u'-' + twoDigits(month);
    if (day == 0)
        return yearAndMonth;
    return QDate::isValid(year, month, day) ? std::optional{yearAndMonth + u'-' + twoDigits(day)} : std::nullopt;
}

/// 24 is 2024, 98 is 1998: at most twenty years from now lie ahead.
int fullYear(int twoDigitYear, int thisYear) {
    const int century = thisYear / 100 * 100;
    const int year = century + twoDigitYear;
    return year > thisYear + 20 ? year - 100 : year;
}

std::optional<QString> fromSerial(int days) {
    // Day 60 is the 29th of February 1900, which never was: later days count from one day earlier.
    const QDate date = QDate{1899, 12, 30}.addDays(days);
    return canonical(date.year(), date.month(), date.day());
}

/// 20240503, 202405, 240503, 2024, 45415.
std::optional<QString> fromOneNumber(const Token &number, const DateHints &hints) {
    const int v = number.value;
    switch (number.digits) {
    case 8: return v % 100 == 0 || v / 100 % 100 == 0 ? std::nullopt : canonical(v / 10'000, v / 100 % 100, v % 100);
    case 6:
        if (const auto month = canonical(v / 100, v % 100); month && v % 100 != 0)
            return month;
        return v % 100 == 0 || v / 100 % 100 == 0 ? std::nullopt
                                                  : canonical(fullYear(v / 10'000, hints.year), v / 100 % 100, v % 100);
    case 5: return v >= kFirstSerial && v <= kLastSerial ? fromSerial(v) : std::nullopt;
    case 4: return canonical(v);
    default: return std::nullopt;
    }
}

/// Day and month of 5/3/2024.
std::optional<QString> yearLast(int first, int second, int year, char16_t sign, DateOrder order) {
    if (first == 0 || second == 0)
        return std::nullopt;
    if (order == DateOrder::Unknown && sign == u'.')
        order = DateOrder::DayFirst; // 03.05.2024 is how those write who write the day first.
    if (first > 12 || (order == DateOrder::DayFirst && second <= 12))
        return canonical(year, second, first);
    if (second > 12 || order == DateOrder::MonthFirst || first == second)
        return canonical(year, first, second);
    return std::nullopt;
}

std::optional<QString> fromThree(const std::vector<Token> &numbers, char16_t sign, const DateHints &hints) {
    const Token &a = numbers[0];
    const Token &b = numbers[1];
    const Token &c = numbers[2];
    if (a.digits == 4)
        return b.value == 0 || c.value == 0 ? std::nullopt : canonical(a.value, b.value, c.value);
    if (a.digits > 2 || b.digits > 2)
        return std::nullopt;
    if (c.digits == 4)
        return yearLast(a.value, b.value, c.value, sign, hints.order);
    if (c.digits > 2)
        return std::nullopt;
    if (a.digits == 2 && b.value != 0 && c.value != 0)
        if (const auto date = canonical(fullYear(a.value, hints.year), b.value, c.value))
            return date;
    if (c.digits == 2)
        return yearLast(a.value, b.value, fullYear(c.value, hints.year), sign, hints.order);
    return std::nullopt;
}

std::optional<QString> fromTwo(const std::vector<Token> &numbers, char16_t sign, const DateHints &hints) {
    const Token &a = numbers[0];
    const Token &b = numbers[1];
    if (a.digits == 4 && b.digits <= 2 && b.value != 0)
        return canonical(a.value, b.value);
    if (b.digits == 4 && a.digits <= 2 && a.value != 0)
        return canonical(b.value, a.value);
    if (a.digits == 2 && sign == u'年' && b.digits <= 2 && b.value != 0)
        return canonical(fullYear(a.value, hints.year), b.value);
    return std::nullopt;
}

/// May 3, 2024; 3-May-24; May 2024.
std::optional<QString> withMonthName(const std::vector<Token> &numbers, int month, const DateHints &hints) {
    const auto yearOf = [&](const Token &token) {
        return token.digits == 4 ? token.value : token.digits == 2 ? fullYear(token.value, hints.year) : 0;
    };
    if (numbers.size() == 1)
        return canonical(yearOf(numbers[0]), month);
    if (numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = numbers[0].digits == 4;
    const Token &year = numbers[yearFirst ? 0 : 1];
    const Token &day = numbers[yearFirst ? 1 : 0];
    return day.value == 0 || day.digits > 2 ? std::nullopt : canonical(yearOf(year), month, day.value);
}

/// Signs stand between numbers, once each; 年, 月, 日 also behind the last.
bool isWellFormed(const std::vector<Token> &tokens) {
    if (tokens.empty() || tokens.front().kind == Token::Kind::Sign)
        return false;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Sign || tokens[i - 1].kind != Token::Kind::Sign)
            continue;
        if (tokens[i - 1].sign != u',' && tokens[i - 1].sign != u'.')
            return false;
    }
    const Token &last = tokens.back();
    return last.kind != Token::Kind::Sign || QStringView{u"年月日号."}.contains(QChar{last.sign});
}

std::optional<QString> fromTokens(const std::vector<Token> &tokens, const DateHints &hints) {
    if (!isWellFormed(tokens))
        return std::nullopt;
    std::vector<Token> numbers;
    int month = 0;
    char16_t sign = 0;
    bool endsInDay = false;
    for (const Token &token : tokens) {
        if (token.kind == Token::Kind::Number)
            numbers.push_back(token);
        else if (token.kind == Token::Kind::Month)
            month = month == 0 ? token.value : -1;
        else if (sign == 0)
            sign = token.sign;
        if (token.kind == Token::Kind::Sign && (token.sign == u'日' || token.sign == u'号'))
            endsInDay = true;
    }
    if (month != 0)
        return month > 0 ? withMonthName(numbers, month, hints) : std::nullopt;
    if (numbers.size() == 3)
        return fromThree(numbers, sign, hints);
    if (endsInDay)
        return std::nullopt; // 5月3日: of which year?
    if (numbers.size() == 2)
        return fromTwo(numbers, sign, hints);
    if (numbers.size() != 1)
        return std::nullopt;
    if (sign == u'年' && numbers[0].digits == 2)
        return canonical(fullYear(numbers[0].value, hints.year));
    return sign != 0 && numbers[0].digits != 4 ? std::nullopt : fromOneNumber(numbers[0], hints);
}

/// 45921.666 is a day with a time.
std::optional<WrittenDate> fromFractionalSerial(QStringView text) {
    const qsizetype dot = text.indexOf(u'.');
    if (dot != 5 || text.size() == dot + 1)
        return std::nullopt;
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (!isNumber || serial < kFirstSerial || serial > kLastSerial)
        return std::nullopt;
    const auto date = fromSerial(int(serial));
    const auto seconds = qRound((serial - int(serial)) * 86'400);
    return WrittenDate{.date = *date, .time = QTime{0, 0}.addSecs(std::min(seconds, 86'399)).toString(u"HH:mm:ss"_s)};
}

/// 2024.1 in a cell that holds a number may have been 2024.10.
bool lostAZero(const std::vector<Token> &tokens, const DateHints &hints) {
    return hints.isNumber && tokens.size() == 3 && tokens[1].sign == u'.' && tokens[2].digits == 1 &&
           tokens[2].value == 1;
}

/// A date from the notation most files use, without any of the work below: 2024-05-03, 2024/5/3.
std::optional<QString> readPlain(QStringView text) {
    if (text.size() < 8 || text.size() > 10)
        return std::nullopt;
    const QChar sign = text[4];
    if (sign != u'-' && sign != u'/' && sign != u'.')
        return std::nullopt;
    std::array<int, 3> parts{};
    std::size_t part = 0;
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c == sign) {
            if (digits == 0 || ++part > 2)
                return std::nullopt;
            digits = 0;
        } else if (isDigit(c)) {
            parts[part] = parts[part] * 10 + c.digitValue();
            if (++digits > (part == 0 ? 4 : 2))
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return part == 2 && digits > 0 && parts[1] > 0 && parts[2] > 0 ? canonical(parts[0], parts[1], parts[2])
                                                                   : std::nullopt;
}

} // namespace

std::optional<WrittenDate> readDate(QStringView text, const DateHints &hints) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestDate)
        return std::nullopt;
    if (auto plain = readPlain(text))
        return WrittenDate{.date = *std::move(plain)};
    QString left = HanFolding::halfWidth(text).trimmed().toLower();
    WrittenDate result;
    result.doubtful = takeDoubt(left);
    dropWeekday(left);
    if (auto serial = fromFractionalSerial(left))
        return serial;
    left = withDigits(left);
    if (!takeTime(left, result.time))
        return std::nullopt;
    const std::vector<Token> tokens = tokensOf(left);
    auto date = fromTokens(tokens, hints);
    if (!date)
        return std::nullopt;
    result.date = *std::move(date);
    result.doubtful = result.doubtful || lostAZero(tokens, hints);
    return result;
}

int compareDates(QStringView first, QStringView second) {
    const qsizetype common = std::min(first.size(), second.size());
    const int order = first.first(common).compare(second.first(common));
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace dossier
