#pragma once

#include <QStringView>

namespace dossier {

/// How many single slips part two texts: a character exchanged, added, left out, or two neighbours swapped (optimal
/// string alignment). @p limit + 1 where there are more than @p limit. Of longer texts, the first 64 units count.
int editDistance(QStringView left, QStringView right, int limit);

} // namespace dossier
