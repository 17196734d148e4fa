#pragma once

#include <QString>

namespace dossier {

/// Makes names that were added to @p folder, renamed in it or taken from it last through a power cut. Does nothing
/// where the system sees to it (NTFS) or cannot.
void syncFolder(const QString &folder);

} // namespace dossier
