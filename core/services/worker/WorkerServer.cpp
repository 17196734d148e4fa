#include "services/worker/WorkerServer.h"

#include "services/worker/OpenedFile.h"

#include <QFileInfo>
#include <QIODevice>

#include <new>

namespace dossier {
namespace {

constexpr quint32 kMostRequestBytes = 1 << 20;

std::optional<QByteArray> readExactly(QIODevice &from, qsizetype size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = from.read(size - bytes.size());
        if (more.isEmpty())
            return {};
        bytes += more;
    }
    return bytes;
}

} // namespace

std::optional<WorkerRequest> WorkerServer::request() {
    const auto bytes = readExactly(m_from, FrameHeader::kBytes);
    const auto header = bytes ? headerOf(*bytes) : std::nullopt;
    if (!header || header->kind != FrameKind::Request || header->size > kMostRequestBytes)
        return {};
    const auto content = readExactly(m_from, header->size);
    return content ? requestIn(*content) : std::nullopt;
}

bool WorkerServer::answer(const WorkerRequest &request, std::span<const Importer *const> importers) {
    Result<void> outcome;
    try {
        outcome = carryOut(request, importers);
    } catch (const std::bad_alloc &) {
        const QString file = QFileInfo{request.path}.fileName();
        outcome = std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "limit-exceeded",
            .message =
                tr("Reading %1 takes more memory than is allowed. Divide it into several files and import those.")
                    .arg(file),
            .place = {.file = file}}};
    }
    return outcome ? send(FrameKind::Done) : send(FrameKind::Failed, encoded(outcome.error()));
}

Result<void> WorkerServer::carryOut(const WorkerRequest &request, std::span<const Importer *const> importers) {
    const auto file = OpenedFile::open(request.path, request.options, importers);
    if (!file)
        return std::unexpected{file.error()};
    if (!request.table) {
        const auto inspection = (*file)->inspect();
        if (!inspection)
            return std::unexpected{inspection.error()};
        send(FrameKind::Inspection, encoded(*inspection));
        return {};
    }
    RowFrames rows{m_to};
    const auto outcome = (*file)->read(*request.table, rows);
    // Rows that came before an error are handed over as well.
    rows.flush();
    if (outcome && rows.isTooLong())
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "limit-exceeded",
            .message =
                tr("A row of the file is too long to be read. Take out what is no customer data and import again."),
            .place = {.file = QFileInfo{request.path}.fileName()}}};
    return outcome;
}

bool WorkerServer::send(FrameKind kind, QByteArrayView content) {
    const QByteArray bytes = frame(kind, content);
    return m_to.write(bytes) == bytes.size();
}

} // namespace dossier
