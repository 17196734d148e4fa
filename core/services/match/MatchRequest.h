#pragma once

#include "services/match/MatchFields.h"

#include <dossier/Error.h>

#include <QByteArray>

namespace dossier {

/// Which columns of a file are what.
struct MatchRequest {
    QString id;          ///< The column that names a record.
    QString source = {}; ///< The column that tells which list it stands in; empty: all are one.
    std::vector<MatchField> fields = {};

    bool operator==(const MatchRequest &) const = default;
};

/// Reads {"id":"rec_id","source":"src","fields":[{"column":"surname","kind":"person_name"}]}. Kind::InvalidInput and
/// "config-invalid" with the line and what was expected. @param file its name, for the message.
Result<MatchRequest> readMatchRequest(const QByteArray &json, const QString &file);

} // namespace dossier
