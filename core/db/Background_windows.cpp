#include "db/Background.h"

#include <qt_windows.h>

namespace dossier {

void giveWay() { ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL); }

void runGivingWay(const std::function<void()> &work) {
    const int usual = ::GetThreadPriority(::GetCurrentThread());
    giveWay();
    work();
    ::SetThreadPriority(::GetCurrentThread(), usual);
}

} // namespace dossier
