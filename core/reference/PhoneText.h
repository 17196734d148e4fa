#pragma once

#include "reference/Phones.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <utility>
#include <vector>

namespace dossier {

/// The text of one number in ASCII: full width narrowed, dashes and brackets of any kind made one, invisible signs and
/// what a spreadsheet did (13800138000.0, 1.3800138E+10) taken back. DigitsLost where that cannot be done.
std::expected<QString, PhoneProblem> cleanedPhone(QStringView text);

/// A cleaned number with O read as 0 and I and l as 1; empty where it has no such letter or others too.
QString lettersAsDigits(QStringView cleaned);

/// What stands before and behind the mark of an extension (转, 分机, ext, x, #).
std::pair<QStringView, QStringView> partedExtension(QStringView cleaned);

/// The digits of a cleaned number without its signs.
struct PhoneGroups {
    QString digits;
    bool isInternational = false; ///< Began with + or 00; these are taken off.
    qsizetype lastGroup = 0;      ///< Digits behind the last hyphen; 0 where there is none.
};
std::expected<PhoneGroups, PhoneProblem> phoneGroups(QStringView cleaned);

/// The pieces of a cell that signs part, each with its label taken off; blanks inside are left.
std::vector<PhoneText> phonePieces(QStringView cell);

} // namespace dossier
