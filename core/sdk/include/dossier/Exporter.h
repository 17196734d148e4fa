#pragma once

#include <dossier/Error.h>
#include <dossier/Export.h>

#include <QList>
#include <QStringList>

#include <memory>
#include <span>

namespace dossier {

/// One column of a table to write.
struct ExportColumn {
    QString heading;
    QStringList choices = {}; ///< Values to offer in a drop-down; empty: free.
    bool required = false;    ///< Shown by the exporter's means; the heading already carries its '*'.
    int width = 16;           ///< In characters.
};

/// Writes one file, sheet by sheet. What was written so far is dropped unless finish() succeeds.
class DOSSIER_SDK_EXPORT TableWriter {
public:
    virtual ~TableWriter();

    /// Begins a sheet and writes its headings.
    virtual Result<void> beginSheet(const QString &name, std::span<const ExportColumn> columns) = 0;

    /// One row below the last; every cell is a text and stays a text.
    virtual Result<void> row(std::span<const QString> cells) = 0;

    /// Closes the file; the target appears whole or not at all.
    virtual Result<void> finish() = 0;
};

/// Makes files of one format. Knows nothing of customers.
class DOSSIER_SDK_EXPORT Exporter {
public:
    virtual ~Exporter();

    virtual QString id() const = 0;
    virtual QString suffix() const = 0; ///< Without the dot: "xlsx".
    virtual Result<std::unique_ptr<TableWriter>> open(const QString &path) const = 0;
};

} // namespace dossier
