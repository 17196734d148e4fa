#include "db/Connection.h"

namespace dossier {

Result<std::unique_ptr<Connection>> openPostgres(QSqlDatabase &, const DatabaseOptions &) {
    return std::unexpected{Error{Error::Kind::Database, "backend-missing",
        Database::tr("This build of the program works with workspaces in folders only, not with a team's on a "
                     "PostgreSQL server.")}};
}

} // namespace dossier
