#include "WorkerLimits.h"
#include "services/worker/WorkerProtocol.h"

#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace dossier;

namespace {

constexpr WorkerLimits kLimits{.memoryBytes = 100'000'000, .cpuSeconds = 1};

/// How a process ends that does @p work within kLimits, as waitpid() tells it.
int endOf(const std::function<int()> &work) {
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child == 0)
        _exit(cli::applyWorkerLimits(kLimits, parent) ? work() : 99);
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

/// 0 where @p bytes of memory can be had and written to, 1 where the system refuses them.
int fill(std::size_t bytes) {
    void *memory = std::malloc(bytes);
    if (!memory)
        return 1;
    std::memset(memory, 1, bytes);
    return 0;
}

} // namespace

/// That the operating system itself holds a worker to its limits. Built without sanitizers, whose memory knows no
/// bounds.
class WorkerLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memory_within_the_limit_is_given() {
        const int status = endOf([] { return fill(50'000'000); });

        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void memory_beyond_the_limit_is_refused() {
        const int status = endOf([] { return fill(150'000'000); });

        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 1);
    }

    void endless_work_is_ended() {
        const int status = endOf([] {
            volatile bool isEndless = true;
            while (isEndless) {
            }
            return 0;
        });

        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGXCPU);
    }

    void no_file_is_written() {
        const int status = endOf([] {
            std::FILE *file = std::tmpfile();
            std::signal(SIGXFSZ, SIG_IGN);
            return file && std::fputs("leaked", file) >= 0 && std::fflush(file) == 0 ? 1 : 0;
        });

        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void a_worker_without_its_parent_does_not_begin() {
        const pid_t child = fork();
        if (child == 0)
            _exit(cli::applyWorkerLimits(kLimits, getpid()) ? 1 : 0);
        int status = -1;
        waitpid(child, &status, 0);

        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(WorkerLimitsTest)
#include "WorkerLimitsTest.moc"
