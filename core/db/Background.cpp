#include "db/Background.h"

namespace dossier {

Q_GLOBAL_STATIC(QThreadPool, threadsInBackground)

QThreadPool &backgroundPool() { return *threadsInBackground; }

} // namespace dossier
