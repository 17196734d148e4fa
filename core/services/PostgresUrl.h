#pragma once

#include "db/Database.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QString>

namespace dossier {

/// "postgresql://USER@HOST[:PORT]/DB": where a team's workspace is. Parts are percent-encoded; a HOST that begins with
/// %2F is the folder of a Unix socket.
class PostgresUrl {
    Q_DECLARE_TR_FUNCTIONS(PostgresUrl)

public:
    /// Whether @p where means a database, not a folder.
    static bool isOne(const QString &where);
    /// Kind::Usage "workspace-url" where @p url is no such URL or holds a password, which belongs into the keychain.
    static Result<PostgresAddress> read(const QString &url);
};

} // namespace dossier
