#pragma once

#include "NumberFormats.h"

#include <dossier/Importer.h>

#include <string_view>

namespace dossier {

/// A cell's value as canonical text in ASCII.
struct CanonicalValue {
    static constexpr std::size_t kRoom = 64;

    Cell::Kind kind = Cell::Kind::Text;
    std::size_t size = 0; ///< 0: the text is no such value and stays as it is.
    char text[kRoom];

    std::string_view view() const { return {text, size}; }
};

/// Where a workbook's dates begin to count.
enum class DateSystem : quint8 { From1900, From1904 };

/// A stored number by the shape of its format. Whole numbers that are written out keep all their digits; others become
/// the shortest decimal that gives the number back, or what a spreadsheet shows where that has no more digits. A date
/// is one of the calendar; the day that only Excel knows (1900-02-29) is a text, and so is a time of day ("09:30:00").
/// Numbers that are no dates stay numbers.
CanonicalValue numberValue(std::string_view stored, NumberShape shape, DateSystem system);

/// The same for a number that is stored as such; it is finite.
CanonicalValue numberValue(double number, NumberShape shape, DateSystem system);

/// A date as strict workbooks store it: ISO 8601, with or without a time.
CanonicalValue isoDateValue(std::string_view stored);

} // namespace dossier
