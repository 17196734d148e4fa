#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace dossier {

/// What stands for an industry or a region that is not known (其他).
inline constexpr QLatin1StringView kOtherCode{"QT"};

/// The two letters of the section that a code of GB/T 4754 lies in: "GY" for C35. kOtherCode for no such code.
QLatin1StringView industryLetters(QStringView code);

/// The two letters of the province that a division's code lies in: "SH" for 310115. kOtherCode for no such code.
/// Source: the letter codes of GB/T 2260.
QLatin1StringView provinceLetters(QStringView code);

} // namespace dossier
