#pragma once

#include "services/KeySlots.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QString>
#include <QUuid>

#include <optional>

namespace dossier {

/// What a workspace says about itself before it is opened: `workspace.json` of a folder, a row of a team's database.
/// Holds nothing of customers.
class WorkspaceFile {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)

public:
    static constexpr int kFormat = 1;

    QUuid id = {};
    bool isEncrypted = true;
    KeySlots keySlots = {};                ///< Of the key in use. None without encryption.
    SecretBytes openKey = {};              ///< Without encryption: the key itself, for all to read. The history is
                                           ///< sealed with it all the same.
    std::optional<KeySlots> rotation = {}; ///< Of the key that is to come, while it is being exchanged.

    QByteArray toJson() const;
    /// "workspace-too-new" for a format above kFormat, else "database-damaged" for what is no such document.
    static Result<WorkspaceFile> fromJson(const QByteArray &json);

    /// Kind::NotFound "not-found" where @p folder is no workspace; else as fromJson().
    static Result<WorkspaceFile> load(const QString &folder);
    /// Replaces the file as a whole; "disk-full", "write-failed", "not-found".
    Result<void> save(const QString &folder) const;
};

} // namespace dossier
