#pragma once

#include "db/StoredDossier.h"
#include "domain/ChangeSet.h"

#include <QByteArray>

#include <vector>

namespace dossier {

/// What an entry of the history seals: a change, and the reason that a person gave for it, since a reason can name
/// somebody.
struct Payload {
    CustomerChange change;
    QString reason = {};
};

/// Appends the payload of a creation whose dossier is @p made, without building anything in between.
void appendCreation(const StoredDossier &made, const Place &place, const QString &reason, std::vector<char> &out);
/// Appends the payload of any other change.
void appendChange(const CustomerChange &change, const QString &reason, std::vector<char> &out);

/// The payload of an entry of @p customer. Kind::Database ("database-damaged") for bytes that are none,
/// ("workspace-too-new") for what a newer version wrote.
Result<Payload> readPayload(QByteArrayView bytes, const QUuid &customer);

} // namespace dossier
