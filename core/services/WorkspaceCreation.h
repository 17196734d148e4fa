#pragma once

#include "services/Workspace.h"
#include "services/WorkspaceSite.h"

#include <dossier/Error.h>

#include <QCoreApplication>

namespace dossier {

/// Makes a workspace, wholly or not at all.
class WorkspaceCreation {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCreation)

public:
    WorkspaceCreation(
        const WorkspaceSite &site, Workspace::CreateOptions options, const WorkspaceSurroundings &surroundings)
        : m_site{site}, m_options{std::move(options)}, m_surroundings{surroundings} {}

    /// Errors as Workspace::create().
    Result<void> run();

private:
    Result<void> checkFolder() const;
    Result<void> makeFile();
    Result<void> makeFolder() const;
    Result<void> fillFolder(const QString &folder) const;
    Result<void> fillDatabase(DatabaseOptions options, const QByteArray &document) const;

    const WorkspaceSite &m_site;
    Workspace::CreateOptions m_options;
    const WorkspaceSurroundings &m_surroundings;
    WorkspaceFile m_file;
    SecretBytes m_key;
};

} // namespace dossier
