#include "WorkerLimits.h"

#include "services/worker/WorkerProtocol.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace dossier::cli {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kHasShadowMemory = true; // terabytes of it, which no limit would let pass
#else
constexpr bool kHasShadowMemory = false;
#endif

/// Libraries, stacks and reserved ranges of addresses that are no memory yet.
constexpr rlim_t kAddressSlack = 1'000'000'000;

/// Of 0 to 19: how far the worker gives way to others.
constexpr int kNice = 10;

void limit(int resource, rlim_t soft, rlim_t hard) {
    const rlimit value{soft, hard};
    setrlimit(decltype(RLIMIT_CPU)(resource), &value);
}

} // namespace

bool applyWorkerLimits(const WorkerLimits &limits, long long parent) {
    const auto memory = rlim_t(limits.memoryBytes);
    const auto cpu = rlim_t(limits.cpuSeconds);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_CPU, cpu, cpu + 1);
    limit(RLIMIT_FSIZE, 0, 0);
    if constexpr (!kHasShadowMemory) {
        limit(RLIMIT_DATA, memory, memory);
        limit(RLIMIT_AS, memory + kAddressSlack, memory + kAddressSlack);
    }
    setpriority(PRIO_PROCESS, 0, kNice);
    // An interrupt goes to all processes of the terminal; it is the parent who decides what becomes of the work.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    return getppid() == parent;
}

} // namespace dossier::cli
