#pragma once

#include "db/Changes.h"

#include <QJsonArray>

namespace dossier::cli {

/// What taking something back left as it is, as scripts see it: [{"customer","field","why"}].
QJsonArray toJson(const std::vector<Kept> &kept);

/// The same for a person, a line each.
QString keptText(const std::vector<Kept> &kept);

} // namespace dossier::cli
