#pragma once

#include "services/worker/WorkerProtocol.h"

#include <QCoreApplication>

namespace dossier {

/// How worker processes are started.
struct WorkerProgram {
    QString program = beside(); ///< The command line program.
    QStringList arguments = {}; ///< Before 'worker', such as "--lang" and "zh_CN": the worker words its errors itself.
    QString pluginMemory = {};  ///< As for PluginHost; empty: none.

    /// The command line program beside this one.
    static QString beside();
};

/// Reads files in a process of its own for each call, so that a hostile file ends that process and nothing else. The
/// process is held to the limits by the operating system, and what comes from it is not believed.
class WorkerReader final : public RowReader {
    Q_DECLARE_TR_FUNCTIONS(dossier::WorkerReader)

public:
    explicit WorkerReader(WorkerProgram program = {}, WorkerLimits limits = {});

    Result<FileInspection> inspect(
        const QString &path, const ReadOptions &options, const ReadCancel &isCancelled = {}) const override;
    Result<void> read(const QString &path, int table, const ReadOptions &options, RowSink &sink,
        const ReadCancel &isCancelled = {}) const override;

private:
    class Conversation;

    WorkerRequest request(const QString &path, const ReadOptions &options, std::optional<int> table) const;

    WorkerProgram m_program;
    WorkerLimits m_limits;
};

} // namespace dossier
