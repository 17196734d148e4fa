#include "domain/Amounts.h"

#include "domain/ChineseNumbers.h"
#include "reference/HanFolding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kLongestAmount = 48;
constexpr int kDecimals = 4;
constexpr qint64 kWhole = 10'000;     ///< 10 to the power of kDecimals.
constexpr qsizetype kMostDigits = 16; ///< In 分: a hundred trillion 元, far inside 64 bits.

struct Unit {
    QStringView text;
    int power; ///< Of ten, in 分.
};

/// Longest first where one begins with another.
constexpr std::array kUnits{
    Unit{u"千万", 9},
    Unit{u"百万", 8},
    Unit{u"十万", 7},
    Unit{u"万亿", 14},
    Unit{u"亿", 10},
    Unit{u"億", 10},
    Unit{u"万", 6},
    Unit{u"萬", 6},
    Unit{u"千", 5},
    Unit{u"仟", 5},
    Unit{u"百", 4},
    Unit{u"元", 2},
    Unit{u"圆", 2},
    Unit{u"圓", 2},
    Unit{u"块", 2},
    Unit{u"角", 1},
    Unit{u"毛", 1},
    Unit{u"分", 0},
    Unit{u"w", 6},
    Unit{u"k", 5},
    Unit{u"m", 8},
};

constexpr std::array<QStringView, 9> kForeign{u"$", u"美", u"usd", u"hk", u"港", u"€", u"eur", u"日元", u"£"};
constexpr std::array<QStringView, 7> kCurrencies{u"人民币", u"rmb", u"cny", u"¥", u"￥", u"共计", u"合计"};
constexpr std::array<QStringView, 6> kDoubtBefore{u"大约", u"大概", u"约", u"近", u"~", u"≈"};
constexpr std::array<QStringView, 6> kDoubtBehind{u"左右", u"上下", u"多", u"余", u"(约)", u"?"};
constexpr std::array<QStringView, 5> kEndings{u"人民币", u"rmb", u"cny", u"整", u"正"};

/// Width, case and blanks apart.
QString foldedAmount(QStringView text) {
    QString folded = HanFolding::halfWidth(text).toLower();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

template <std::size_t Size>
bool takeBefore(QStringView &text, const std::array<QStringView, Size> &words) {
    for (const QStringView word : words)
        if (text.startsWith(word)) {
            text = text.sliced(word.size());
            return true;
        }
    return false;
}

template <std::size_t Size>
bool takeBehind(QStringView &text, const std::array<QStringView, Size> &words) {
    for (const QStringView word : words)
        if (text.endsWith(word)) {
            text.chop(word.size());
            return true;
        }
    return false;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// A decimal number: digits * 10^power.
struct Decimal {
    QString digits = {}; ///< Without leading zeros; "0" for nothing.
    int power = 0;
};

/// Commas part groups of three digits, or of four as Chinese papers do.
bool groupsHold(QStringView whole) {
    const qsizetype first = whole.indexOf(u',');
    if (first < 0)
        return true;
    const QStringView rest = whole.sliced(first);
    for (const qsizetype size : {qsizetype{4}, qsizetype{5}}) {
        bool holds = rest.size() % size == 0 && first > 0 && first < size;
        for (qsizetype i = 0; holds && i < rest.size(); ++i)
            holds = (rest[i] == u',') == (i % size == 0);
        if (holds)
            return true;
    }
    return false;
}

/// Takes a number with its fraction and exponent off the front of @p text.
std::optional<Decimal> takeNumber(QStringView &text) {
    qsizetype end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == u','))
        ++end;
    const QStringView whole = text.first(end);
    if (!groupsHold(whole))
        return std::nullopt;
    QString digits = whole.toString().remove(u',');
    int power = 0;
    if (end < text.size() && text[end] == u'.') {
        const qsizetype from = ++end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        digits += text.sliced(from, end - from);
        power = int(from - end);
    }
    if (digits.isEmpty() || digits.size() > 40)
        return std::nullopt;
    if (end + 1 < text.size() && text[end] == u'e') {
        qsizetype to = end + 1;
        if (text[to] == u'+' || text[to] == u'-')
            ++to;
        const qsizetype from = to;
        while (to < text.size() && isDigit(text[to]) && to - from < 3)
            ++to;
        if (to == from)
            return std::nullopt;
        power += text.sliced(end + 1, to - end - 1).toInt();
        end = to;
    }
    text = text.sliced(end);
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return Decimal{.digits = digits.sliced(zeros), .power = power};
}

/// The same for a number in characters: 三十, 叁佰.
std::optional<Decimal> takeNumeral(QStringView &text) {
    // 三千万: 千 belongs to the numeral unless 万 follows the whole; the longest numeral that reads is taken.
    qsizetype end = 0;
    while (end < text.size() && isNumeralSign(text[end]))
        ++end;
    const auto value = readNumeral(text.first(end));
    if (end == 0 || !value)
        return std::nullopt;
    text = text.sliced(end);
    return Decimal{.digits = QString::number(*value)};
}

const Unit *takeUnit(QStringView &text) {
    for (const Unit &unit : kUnits)
        if (text.startsWith(unit.text)) {
            text = text.sliced(unit.text.size());
            return &unit;
        }
    return nullptr;
}

/// digits * 10^power as an integer, rounded half up; false in @p exact where digits were dropped. Nothing where it is
/// too large.
std::optional<qint64> toInteger(const Decimal &decimal, bool &exact) {
    QString digits = decimal.digits;
    if (digits == u"0")
        return 0;
    if (decimal.power >= 0) {
        if (digits.size() + decimal.power > kMostDigits)
            return std::nullopt;
        return (digits + QString(decimal.power, u'0')).toLongLong();
    }
    const qsizetype kept = digits.size() + decimal.power;
    if (kept > kMostDigits)
        return std::nullopt;
    if (kept < 0) {
        exact = false;
        return 0;
    }
    const QStringView dropped = QStringView{digits}.sliced(kept);
    const qint64 value = kept == 0 ? 0 : QStringView{digits}.first(kept).toLongLong();
    const bool allZero = std::ranges::all_of(dropped, [](QChar c) { return c == u'0'; });
    // 646.5599999999999 is how a spreadsheet stores 646.56.
    const bool isNoise = dropped.size() >= 4 && (dropped.startsWith(u"9999") || dropped.startsWith(u"0000"));
    exact = exact && (allZero || isNoise);
    return value + (dropped.front() >= u'5' ? 1 : 0);
}

struct Sum {
    qint64 fen = 0;
    bool exact = true;
    bool hasUnit = false;
};

/// 1亿2000万, 12万5千, 3元5角: numbers with falling units.
std::optional<Sum> readSum(QStringView text, MoneyUnit ownUnit) {
    Sum sum;
    int last = 100;
    while (!text.isEmpty()) {
        auto number = takeNumber(text);
        if (!number)
            number = takeNumeral(text);
        if (!number)
            return std::nullopt;
        const Unit *unit = takeUnit(text);
        if (!unit && (sum.hasUnit || !text.isEmpty()))
            return std::nullopt;
        if (unit && unit->power > 2 && text.startsWith(u'元'))
            text = text.sliced(1);
        const int power = unit ? unit->power : ownUnit;
        if (power >= last)
            return std::nullopt;
        last = power;
        sum.hasUnit = unit != nullptr;
        number->power += power;
        const auto part = toInteger(*number, sum.exact);
        if (!part)
            return std::nullopt;
        sum.fen += *part;
    }
    return last == 100 ? std::nullopt : std::optional{sum};
}

/// A sum with what may stand around it.
struct Framed {
    Sum sum;
    bool doubtful = false;
};

std::optional<Framed> readFramed(QStringView text, MoneyUnit unit) {
    Framed framed;
    bool negative = false;
    for (bool more = true; more;) {
        more = false;
        if (takeBefore(text, kDoubtBefore))
            more = framed.doubtful = true;
        if (takeBefore(text, kCurrencies))
            more = true;
        if (!negative && (text.startsWith(u'-') || text.startsWith(u'−') || text.startsWith(u'+'))) {
            negative = text.front() != u'+';
            text = text.sliced(1);
            more = true;
        }
    }
    for (bool more = true; more;) {
        more = takeBehind(text, kEndings);
        if (takeBehind(text, kDoubtBehind))
            more = framed.doubtful = true;
    }
    // 10多万: the doubt stands before the unit.
    QString plain;
    for (const QStringView word : {QStringView{u"多"}, QStringView{u"余"}, QStringView{u"来"}})
        if (const qsizetype at = text.indexOf(word); at > 0 && at + 1 < text.size()) {
            plain = text.toString().remove(at, 1);
            text = plain;
            framed.doubtful = true;
            break;
        }
    const auto sum = readSum(text, unit);
    if (!sum)
        return std::nullopt;
    framed.sum = *sum;
    framed.doubtful = framed.doubtful || !sum->exact;
    if (negative)
        framed.sum.fen = -framed.sum.fen;
    return framed;
}

bool isForeign(QStringView text) {
    return std::ranges::any_of(kForeign, [text](QStringView sign) { return text.contains(sign); });
}

/// Words that leave one end open. Longer ones first.
constexpr std::array<QStringView, 8> kAtMostBefore{u"..", u"不超过", u"不高于", u"小于", u"低于", u"最多", u"≤", u"<"};
constexpr std::array<QStringView, 7> kAtMostBehind{u"以内", u"以下", u"之内", u"封顶", u"内", u"以里", u"下"};
constexpr std::array<QStringView, 8> kAtLeastBefore{
    u"不低于", u"不少于", u"大于", u"高于", u"超过", u"至少", u"≥", u">"};
constexpr std::array<QStringView, 7> kAtLeastBehind{u"..", u"以上", u"起", u"及以上", u"+", u"往上", u"上"};
constexpr std::array<QStringView, 8> kBetween{u"..", u"至", u"到", u"~", u"—", u"–", u"--", u"-"};

std::optional<WrittenRange> readOpenRange(QStringView text, MoneyUnit unit) {
    const bool atMost = takeBefore(text, kAtMostBefore) || takeBehind(text, kAtMostBehind);
    const bool atLeast = !atMost && (takeBefore(text, kAtLeastBefore) || takeBehind(text, kAtLeastBehind));
    if (text.startsWith(u'='))
        text = text.sliced(1);
    const auto end = readFramed(text, unit);
    if (!end)
        return std::nullopt;
    const QString fen = QString::number(end->sum.fen);
    const QString min = atMost ? QString{} : fen;
    const QString max = atLeast ? QString{} : fen;
    return WrittenRange{.range = min + ".."_L1 + max, .doubtful = end->doubtful};
}

/// 10-20万: the first end takes the unit of the second.
std::optional<WrittenRange> readClosedRange(QStringView left, QStringView right, MoneyUnit unit) {
    const auto to = readFramed(right, unit);
    if (!to)
        return std::nullopt;
    MoneyUnit shared = unit;
    QStringView rest = right;
    while (!rest.isEmpty() && (isDigit(rest.front()) || rest.front() == u'.' || rest.front() == u','))
        rest = rest.sliced(1);
    if (const Unit *own = takeUnit(rest))
        shared = own->power;
    const auto from = readFramed(left, shared);
    if (!from || from->sum.fen > to->sum.fen)
        return std::nullopt;
    return WrittenRange{
        .range = QString::number(from->sum.fen) + ".."_L1 + QString::number(to->sum.fen),
        .doubtful = from->doubtful || to->doubtful,
    };
}

/// Takes doubt and what is counted off @p text; whether there was doubt.
bool takeCounters(QStringView &text) {
    constexpr std::array<QStringView, 10> kCounters{
        u"人员", u"员工", u"人", u"名", u"个", u"位", u"家", u"次", u"年度", u"年"};
    bool doubtful = false;
    for (bool more = true; more;) {
        more = false;
        if (takeBefore(text, kDoubtBefore))
            more = doubtful = true;
        if (takeBehind(text, kDoubtBehind))
            more = doubtful = true;
        if (takeBehind(text, kCounters))
            more = true;
    }
    return doubtful;
}

} // namespace

std::optional<MoneyUnit> moneyUnit(QStringView text) {
    QString folded = foldedAmount(text);
    QStringView left{folded};
    takeBefore(left, kCurrencies);
    if (left.isEmpty() && !folded.isEmpty() && folded != u"共计" && folded != u"合计")
        return kYuan;
    const Unit *unit = takeUnit(left);
    if (!unit)
        return std::nullopt;
    const bool isMoney = unit->power <= 2 || left.startsWith(u'元') || left.isEmpty();
    if (left.startsWith(u'元'))
        left = left.sliced(1);
    takeBefore(left, kEndings);
    return isMoney && left.isEmpty() && !unit->text.startsWith(u'm') ? std::optional{unit->power} : std::nullopt;
}

std::optional<WrittenAmount> readAmount(QStringView text, MoneyUnit unit) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestAmount)
        return std::nullopt;
    const QString folded = foldedAmount(text);
    if (isForeign(folded))
        return std::nullopt;
    const auto framed = readFramed(folded, unit);
    if (!framed)
        return std::nullopt;
    return WrittenAmount{.fen = QString::number(framed->sum.fen), .doubtful = framed->doubtful};
}

std::optional<WrittenRange> readAmountRange(QStringView text, MoneyUnit unit) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestAmount)
        return std::nullopt;
    const QString folded = foldedAmount(text);
    if (isForeign(folded))
        return std::nullopt;
    const QStringView all{folded};
    for (const QStringView sign : kBetween)
        if (const qsizetype at = all.indexOf(sign, 1); at > 0 && at + sign.size() < all.size())
            return readClosedRange(all.first(at), all.sliced(at + sign.size()), unit);
    return readOpenRange(all, unit);
}

std::optional<WrittenInteger> readInteger(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestAmount)
        return std::nullopt;
    const QString folded = foldedAmount(text);
    QStringView left{folded};
    WrittenInteger result{.number = {}, .doubtful = takeCounters(left)};
    const auto sum = readSum(left, 0);
    // Units count in 分: 1.2万 is 12,000 * 100.
    if (!sum || (sum->hasUnit && sum->fen % 100 != 0))
        return std::nullopt;
    if (!sum->exact)
        return std::nullopt;
    result.number = QString::number(sum->hasUnit ? sum->fen / 100 : sum->fen);
    return result;
}

std::optional<WrittenDecimal> readDecimal(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestAmount)
        return std::nullopt;
    const QString folded = foldedAmount(text);
    QStringView left{folded};
    WrittenDecimal result{.number = {}, .doubtful = takeCounters(left)};
    const bool isNegative = left.startsWith(u'-') || left.startsWith(u'−');
    if (isNegative || left.startsWith(u'+'))
        left = left.sliced(1);
    const auto sum = readSum(left, kDecimals);
    if (!sum)
        return std::nullopt;
    // Units count in 分, hundredths.
    const qint64 number = sum->hasUnit ? sum->fen * 100 : sum->fen;
    result.number = QString::number(isNegative ? -number : number);
    result.doubtful = result.doubtful || !sum->exact;
    return result;
}

QString decimalText(QStringView number) {
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber)
        return number.toString();
    const qint64 whole = value / kWhole;
    QString text = (value < 0 && whole == 0 ? u"-"_s : QString{}) + QString::number(whole);
    if (const qint64 rest = qAbs(value % kWhole); rest != 0)
        text += u'.' + QString::number(rest).rightJustified(kDecimals, u'0');
    while (text.contains(u'.') && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace dossier
