#pragma once

#include "domain/Filter.h"

#include <QDate>

#include <vector>

namespace dossier {

/// A stretch of a field's values that people ask for, such as this month, or from 10 to 100 thousand.
struct ValueRange {
    QString id;    ///< The same on every day: "this-month"; of amounts and numbers "least..below", either end may lack.
    Filter filter; ///< What it says, in conditions that anybody could write.
};

/// The ranges of a customer's date, amount or number, as they are offered; they may lie in each other. None for other
/// fields. @p today tells what "this month" is.
std::vector<ValueRange> valueRanges(Field field, QDate today);

/// Whether valueRanges() has any.
bool hasValueRanges(Field field);

} // namespace dossier
