#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#endif

namespace dossier::test {

/// Ends this process as a kill from outside does: no destructor and no handler runs. QProcess calls that a crash.
inline void endSuddenly() {
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 0xf291); // the code of QProcess::kill()
#else
    std::raise(SIGKILL);
#endif
}

} // namespace dossier::test
