#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dossier {

/// The unit of a sum of money, as a power of ten in 分: 2 is 元, 6 is 万元.
using MoneyUnit = int;
inline constexpr MoneyUnit kYuan = 2;

/// The unit that a heading or a note names, such as 万元, 千元, 亿元, RMB; nothing for other words and other
/// currencies.
std::optional<MoneyUnit> moneyUnit(QStringView text);

/// An amount as it was written.
struct WrittenAmount {
    QString fen;           ///< Decimal integer, in 分, rounded half up.
    bool doubtful = false; ///< 约, 左右, 多; digits below 分 were dropped.
};

/// Reads "37.2 万元", "¥502,000.00", "120,000元", "1亿2000万", "约33万", "三十万元整", "2.5E+6" without floating point.
/// @param unit of a number without a unit of its own.
/// Nothing for words (面议), ranges, other currencies, and sums beyond a hundred trillion 元.
std::optional<WrittenAmount> readAmount(QStringView text, MoneyUnit unit = kYuan);

/// A range as it was written.
struct WrittenRange {
    QString range; ///< "min..max" in 分; either side may be empty.
    bool doubtful = false;
};

/// Reads "5万-10万", "10-20万", "50万以内", "100万以上", "≥50万", "20万左右"; a plain amount is both ends.
std::optional<WrittenRange> readAmountRange(QStringView text, MoneyUnit unit = kYuan);

/// A whole number as it was written.
struct WrittenInteger {
    QString number; ///< Decimal.
    bool doubtful = false;
};

/// Reads "35人", "3,500", "1.2万人", "约300人", "12.0". Nothing for fractions and ranges.
std::optional<WrittenInteger> readInteger(QStringView text);

/// A number with up to four decimals as it was written.
struct WrittenDecimal {
    QString number;        ///< Decimal integer, in ten-thousandths, rounded half up.
    bool doubtful = false; ///< 约, 左右, 多; digits behind the fourth decimal were dropped.
};

/// Reads "12.5", "-0.75", "3,500", "1.2万", "约300次". Nothing for ranges.
std::optional<WrittenDecimal> readDecimal(QStringView text);

/// As people write it: "12.5" for 125000.
QString decimalText(QStringView number);

} // namespace dossier
