#pragma once

#include "Command.h"

#include "db/History.h"
#include "domain/OwnFields.h"
#include "services/export/CellTexts.h"

namespace dossier::cli {

/// What differs between two versions of a dossier: {"customer","from","to","differences":[{"field","old","new"} with
/// who, when and why]}; for people a line each. @param found as the person may see it.
Reply versionReply(const VersionDifference &found, const QDateTime &from, const QDateTime &to, const CellTexts &texts,
    const OwnFields &own);

} // namespace dossier::cli
