#pragma once

#include "domain/Fields.h"

#include <dossier/Error.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace dossier {

struct OwnField;

/// What is wrong with one value of an imported row. Shown to the person, who mends it in the file or later.
struct Problem {
    enum class Level : quint8 {
        Warning, ///< The row comes in, the field is marked.
        Error    ///< The row is rejected.
    };

    Place place;                     ///< File, sheet, row and, where one cell is to blame, column.
    std::optional<Field> field = {}; ///< Absent: the row as a whole.
    Level level = Level::Warning;
    QByteArray code;                          ///< Of the command line's contract: "uscc-check-digit".
    QString value = {};                       ///< What was written.
    QString message = {};                     ///< Translated whole sentence.
    QString rule = {};                        ///< Code "rule-violated": name of the workspace's rule.
    std::shared_ptr<const OwnField> own = {}; ///< The own field whose value it is; 'field' says of which type.

    bool operator==(const Problem &) const = default;
};

} // namespace dossier
