#pragma once

#include <QUuid>

namespace dossier {

/// A new id whose first 48 bits are the time (RFC 9562, version 7), so that ids sort by age; the rest is random.
/// @p time is in milliseconds since 1970, UTC.
QUuid uuidV7(qint64 time);

/// The same for the machine's time.
QUuid uuidV7();

} // namespace dossier
