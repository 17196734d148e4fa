#pragma once

#include <dossier/Export.h>

#include <QString>

namespace dossier {

/// @p path as the functions of the system and of C libraries take it, which get it in UTF-8 or UTF-16. Windows limits
/// names to 260 characters unless they are absolute and of a form of their own; elsewhere it is @p path itself. Qt's
/// classes take any path.
DOSSIER_SDK_EXPORT QString systemPath(const QString &path);

} // namespace dossier
