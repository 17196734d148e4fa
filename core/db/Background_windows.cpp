#include "db/Background.h"

#include <qt_windows.h>

namespace dossier {

void giveWay() { ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL); }

} // namespace dossier
