#pragma once

#include "domain/Fields.h"

#include <dossier/Error.h>

namespace dossier {

/// A place in a dossier as people name it: "name", "contacts[0].phones[1]", "number_aliases[2]", or a whole item,
/// "contacts[0]".
struct FieldPath {
    Part part = Part::Customer;
    int item = -1;                   ///< 0-based position in the part's list; -1: the customer itself.
    std::optional<Field> field = {}; ///< None: the item as a whole.
    int value = -1;                  ///< 0-based position among the field's values; -1: all of them.
    QString own = {};                ///< Part::OwnValues: the id of an own field, "x_region"; then nothing else counts.

    bool operator==(const FieldPath &) const = default;
};

/// Reads a path; Kind::InvalidInput and "field-unknown" for anything that is none. Items need their position; all
/// values of a field may be written "phones" or, as in the field's id, "phones[]".
Result<FieldPath> parseFieldPath(const QString &text);

/// The path as it is written: "contacts[0].phones[1]".
QString toText(const FieldPath &path);

} // namespace dossier
