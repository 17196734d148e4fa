#include "WorkerMain.h"

#include "WorkerLimits.h"

#include "host/PluginHost.h"
#include "services/ProcessHardening.h"
#include "services/worker/WorkerServer.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace dossier::cli {
namespace {

constexpr int kFailed = 1; ///< Nobody is there to read a better answer.

} // namespace

int runWorker() {
    hardenProcess();
    QFile from;
    QFile to;
    if (!from.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !to.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return kFailed;
#ifdef Q_OS_LINUX
    // A larger pipe lets both sides work at once; where that is refused it is only slower.
    constexpr int pipeBytes = 1 << 20;
    fcntl(fileno(stdout), F_SETPIPE_SZ, pipeBytes);
#endif
    WorkerServer server{from, to};
    const auto request = server.request();
    if (!request || !applyWorkerLimits(request->limits, request->parent))
        return kFailed;
    PluginHost host{request->pluginMemory};
    host.loadAll({PluginHost::trustedFolder()});
    return server.answer(*request, host.importers()) ? 0 : kFailed;
}

} // namespace dossier::cli
