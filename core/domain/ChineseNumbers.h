#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace dossier {

/// The value of a numeral below 万: 十二, 三百零五, 叁拾, 二〇二四 (digit by digit). Nothing for anything else.
std::optional<qint64> readNumeral(QStringView text);

/// Whether the character is one that numerals are written with, units up to 千 included.
bool isNumeralSign(QChar c);

/// Every numeral in @p text written in digits: 二〇二四年十二月 gives 2024年12月.
QString withDigits(QStringView text);

} // namespace dossier
