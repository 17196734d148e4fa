#include "db/Background.h"

#ifdef Q_OS_DARWIN
#include <pthread/qos.h>
#else
#include <sched.h>
#include <sys/resource.h>
#endif

namespace dossier {

void giveWay() {
#if defined(Q_OS_DARWIN)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(Q_OS_LINUX)
    // A tenth of the time of a thread that has not given way. Linux means the calling thread where others mean its
    // process.
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice);
    // It does not interrupt others when it wakes up, either.
    const sched_param none{};
    sched_setscheduler(0, SCHED_BATCH, &none);
#endif
}

void runGivingWay(const std::function<void()> &work) {
    // The calling thread could not take it back.
    std::thread{[&work] {
        giveWay();
        work();
    }}.join();
}

} // namespace dossier
