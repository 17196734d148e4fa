#pragma once

#include "services/import/Problem.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace dossier {

/// One column that became a field.
struct MappedColumn {
    QString column; ///< Letter.
    QString heading;
    QString target; ///< Field id or pseudo-field.

    bool operator==(const MappedColumn &) const = default;
};

/// How one file was read, or why it was not.
struct FileReport {
    QString file; ///< Name without folders.
    QString importer = {};
    QString sheet = {};
    qint64 headerRow = 0;
    QString encoding = {};
    QList<MappedColumn> mapping = {};
    QStringList unmapped = {};         ///< Headings.
    std::optional<Error> refusal = {}; ///< The file was left out for this; the others came in.
};

/// Evidence that two rows, or a row and a dossier, are the same customer.
struct DuplicateReport {
    QString file;
    QString sheet;
    qint64 row = 0;
    QString with; ///< "row:12", "FILE:row:12" or "customer:ID".
    double score = 0;
    bool certain = false; ///< Band 'same'; else 'perhaps'.
};

/// How many rows came to what.
struct ImportCounts {
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 warnings = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// What an import did, or would do.
struct ImportReport {
    QUuid run; ///< The change that 'undo' takes; null in a dry run.
    bool dryRun = false;
    QList<FileReport> files = {};
    ImportCounts counts = {};
    QList<Problem> problems = {};
    QList<DuplicateReport> duplicates = {};
};

/// A problem as the command line prints it.
QJsonObject toJson(const Problem &problem);

/// The report as the command line prints it.
QJsonObject toJson(const ImportReport &report);

} // namespace dossier
