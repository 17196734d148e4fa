#include "services/export/ExportNote.h"

#include "db/DatabaseThread.h"
#include "services/Workspace.h"

#include <QCoreApplication>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::ExportNote)
};

/// Each waits some seconds: an import of a million is one transaction.
constexpr int kAttempts = 24;

} // namespace

Async<void> noteExport(Workspace &workspace, ChangeSet by, Exported exported, const QDateTime &at) {
    DatabaseThread *noter = workspace.noter();
    if (!noter)
        return QtFuture::makeReadyValueFuture(Result<void>{std::unexpected{Error{.kind = Error::Kind::Database,
            .code = "workspace-read-only",
            .message =
                Words::tr("Every export is told to the history, which cannot be written here. Copy the workspace "
                          "into a folder of this computer, and export from there.")}}});
    return noter->run([by = std::move(by), exported = std::move(exported), at](Database &database) {
        Result<Applied> noted;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            ChangeSet changes = by;
            changes.next =
                streamOf({{.customer = kWholeWorkspace, .kind = CustomerChange::Kind::Export, .exported = exported}});
            noted = applyChangeSet(database, std::move(changes), {.at = at});
            if (noted || noted.error().code != "database-busy")
                break;
        }
        return noted.transform([](const Applied &) {});
    });
}

} // namespace dossier
