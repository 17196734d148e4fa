#pragma once

#include <dossier/Importer.h>

#include <functional>

namespace dossier {

/// How a file is to be read; what is empty is found out.
struct ReadOptions {
    QString importer = {}; ///< Id, such as "import-csv".
    QString encoding = {}; ///< Text formats, such as "GB18030". Handing on what inspect() found saves finding it again.
    ReadLimits limits = {};
};

/// What a file was found to be.
struct FileInspection {
    QString importer;             ///< Id of the importer that reads it.
    QString file;                 ///< Name without folders, as in places.
    QString encoding = {};        ///< Text formats: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030".
    QList<TableInfo> tables = {}; ///< In their order, hidden ones included; at least one.
};

/// Whether the person has changed his mind; asked several times a second by whoever waits.
using ReadCancel = std::function<bool()>;

/// Reads files by the importers that there are. Functions block and may run on any thread, several at a time.
/// Errors beside those of Importer: not-found and file-unreadable for the file itself, importer-unknown, cancelled,
/// worker-failed where the reader cannot be started.
class RowReader {
public:
    virtual ~RowReader();

    /// Finds importer, encoding and tables of the file at @p path.
    virtual Result<FileInspection> inspect(
        const QString &path, const ReadOptions &options, const ReadCancel &isCancelled = {}) const = 0;

    /// Hands every row of table @p table (its place in FileInspection::tables) to @p sink, until the sink wants no
    /// more. Rows that came before an error were handed over.
    virtual Result<void> read(const QString &path, int table, const ReadOptions &options, RowSink &sink,
        const ReadCancel &isCancelled = {}) const = 0;
};

} // namespace dossier
