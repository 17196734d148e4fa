#include "services/ProcessHardening.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace dossier;

class ProcessHardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leaves_no_core_dump() {
        hardenProcess();

#ifdef Q_OS_UNIX
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "ProcessHardeningTest.moc"
