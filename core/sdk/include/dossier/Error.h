#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <expected>

namespace dossier {

/// A spot in the input as the person sees it; members are empty where they say nothing.
struct Place {
    QString file = {};
    QString sheet = {};
    qint64 row = 0;      ///< The spreadsheet's row, 1-based; the record's number in CSV. 0: none.
    QString column = {}; ///< Letter, such as "F".

    bool operator==(const Place &) const = default;
};

/// Why something failed: a kind for the program, a stable code for scripts, a sentence for the person, a place in the
/// input.
struct Error {
    enum class Kind { Cancelled, Conflict, Damaged, Database, InvalidInput, Io, NotFound, Plugin, Right, Usage };

    Kind kind;
    QByteArray code;     ///< Stable, kebab-case, part of the command line's contract: "csv-quote".
    QString message;     ///< Translated whole sentence, shown as it is.
    Place place = {};    ///< Where in the input.
    QString detail = {}; ///< For the log: untranslated, never holds personal data.
};

template <class T>
using Result = std::expected<T, Error>;
template <class T>
using Async = QFuture<Result<T>>;

} // namespace dossier
