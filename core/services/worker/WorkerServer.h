#pragma once

#include "services/worker/WorkerProtocol.h"

#include <QCoreApplication>

namespace dossier {

/// The worker process's side of the work: takes one request and answers it.
class WorkerServer {
    Q_DECLARE_TR_FUNCTIONS(dossier::WorkerServer)

public:
    /// Both outlive the object; @p from blocks until there is something to read.
    WorkerServer(QIODevice &from, QIODevice &to) : m_from{from}, m_to{to} {}

    /// Waits for the request; nothing where none comes or it makes no sense.
    std::optional<WorkerRequest> request();

    /// Does what @p request asks by @p importers, down to the last frame; where memory runs out that is an error as any
    /// other. False where the other side is gone.
    bool answer(const WorkerRequest &request, std::span<const Importer *const> importers);

private:
    Result<void> carryOut(const WorkerRequest &request, std::span<const Importer *const> importers);
    bool send(FrameKind kind, QByteArrayView content = {});

    QIODevice &m_from;
    QIODevice &m_to;
};

} // namespace dossier
