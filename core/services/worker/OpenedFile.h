#pragma once

#include "services/worker/RowReader.h"

#include <QCoreApplication>
#include <QFile>

namespace dossier {

/// A file with the importer that reads it: what inspecting and reading have in common on the reader's side.
class OpenedFile {
    Q_DECLARE_TR_FUNCTIONS(dossier::OpenedFile)

public:
    /// Opens @p path and chooses among @p importers: by id, else whoever recognizes the content best.
    /// Errors: not-found, file-unreadable, importer-unknown, file-format.
    static Result<std::unique_ptr<OpenedFile>> open(
        const QString &path, const ReadOptions &options, std::span<const Importer *const> importers);

    Result<FileInspection> inspect() const;
    Result<void> read(int table, RowSink &sink) const;

private:
    OpenedFile(const QString &path, const ReadOptions &options);
    Result<const Importer *> choose(const QString &id, std::span<const Importer *const> importers);

    std::unique_ptr<QFile> m_device;
    ImportFile m_file;
    const Importer *m_importer = nullptr;
};

} // namespace dossier
