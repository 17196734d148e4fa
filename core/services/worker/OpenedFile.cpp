#include "services/worker/OpenedFile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qint64 kHeadBytes = 4096;

std::unexpected<Error> failed(
    Error::Kind kind, const char *code, QString message, const QString &file, QString detail = {}) {
    return std::unexpected{Error{.kind = kind,
        .code = code,
        .message = std::move(message),
        .place = {.file = file},
        .detail = std::move(detail)}};
}

} // namespace

OpenedFile::OpenedFile(const QString &path, const ReadOptions &options)
    : m_device{std::make_unique<QFile>(path)}, m_file{.device = m_device.get(),
                                                   .name = QFileInfo{path}.fileName(),
                                                   .encoding = options.encoding,
                                                   .limits = options.limits} {}

Result<std::unique_ptr<OpenedFile>> OpenedFile::open(
    const QString &path, const ReadOptions &options, std::span<const Importer *const> importers) {
    std::unique_ptr<OpenedFile> opened{new OpenedFile{path, options}};
    const QString &name = opened->m_file.name;
    const QFileInfo onDisk{path};
    if (!onDisk.exists())
        return failed(Error::Kind::NotFound, "not-found",
            tr("The file %1 does not exist. Check its name and folder.").arg(name), name);
    // A pipe or a device has no end that could be looked up.
    if (!onDisk.isFile() || !opened->m_device->open(QIODevice::ReadOnly))
        return failed(Error::Kind::Io, "file-unreadable",
            tr("The file %1 cannot be read. Close it in other programs, check that you may read it, and try "
               "again.")
                .arg(name),
            name, opened->m_device->errorString());
    const auto importer = opened->choose(options.importer, importers);
    if (!importer)
        return std::unexpected{importer.error()};
    opened->m_importer = *importer;
    return opened;
}

Result<const Importer *> OpenedFile::choose(const QString &id, std::span<const Importer *const> importers) {
    if (!id.isEmpty()) {
        const auto named = std::ranges::find_if(importers, [&](const Importer *one) { return one->id() == id; });
        if (named == importers.end())
            return failed(
                Error::Kind::Usage, "importer-unknown", tr("There is no importer called %1.").arg(id), m_file.name);
        return *named;
    }
    const QByteArray head = m_device->peek(kHeadBytes);
    const auto sure = [&](const Importer *one) { return one->recognizes(head, m_file.name); };
    const auto best = std::ranges::max_element(importers, {}, sure);
    if (best == importers.end() || sure(*best) <= 0)
        return failed(Error::Kind::InvalidInput, "file-format",
            tr("%1 is not a kind of file that can be imported. Save the table as .xlsx or .csv and import that.")
                .arg(m_file.name),
            m_file.name);
    return *best;
}

Result<FileInspection> OpenedFile::inspect() const {
    auto tables = m_importer->tables(m_file);
    if (!tables)
        return std::unexpected{std::move(tables).error()};
    if (tables->isEmpty())
        return failed(Error::Kind::InvalidInput, "file-format", tr("%1 holds no table.").arg(m_file.name), m_file.name);
    return FileInspection{.importer = m_importer->id(),
        .file = m_file.name,
        .encoding = tables->constFirst().encoding,
        .tables = *std::move(tables)};
}

Result<void> OpenedFile::read(int table, RowSink &sink) const { return m_importer->read(m_file, table, sink); }

} // namespace dossier
