#pragma once

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace dossier {

class FileLock;

/// The lock that the one writer of a workspace holds. The operating system lets it go when the process dies.
class WorkspaceLock {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceLock)

public:
    /// Takes the lock on the file `lock` of @p folder at once or not at all. "workspace-locked" names who holds it;
    /// "workspace-read-only" where the file may not be written.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString &folder);

    ~WorkspaceLock();

private:
    explicit WorkspaceLock(std::unique_ptr<FileLock> lock);

    std::unique_ptr<FileLock> m_lock;
};

} // namespace dossier
