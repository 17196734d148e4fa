#include <dossier/SystemPath.h>

namespace dossier {

QString systemPath(const QString &path) { return path; }

} // namespace dossier
