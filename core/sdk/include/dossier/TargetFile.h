#pragma once

#include <dossier/Error.h>
#include <dossier/Export.h>

#include <QByteArrayView>

#include <memory>

namespace dossier {

/// A file that is being written: its target appears whole at commit() or not at all. Until then the bytes are in a
/// hidden file in the target's folder that only its owner may read; so may only the owner read the target.
/// Errors: "disk-full", "not-found" (no such folder), "write-failed", with the target's path as their place.
class DOSSIER_SDK_EXPORT TargetFile {
public:
    /// Begins a file that is to stand at @p path. Something that is no ordinary file there is left alone: an error.
    static Result<std::unique_ptr<TargetFile>> create(const QString &path);

    /// Drops what was written, unless commit() succeeded.
    ~TargetFile();
    TargetFile(const TargetFile &) = delete;
    TargetFile &operator=(const TargetFile &) = delete;

    /// Absolute path of the target.
    const QString &path() const;

    /// Absolute path of the hidden file, for libraries that write by name.
    QString hiddenPath() const;

    Result<void> write(QByteArrayView bytes);

    /// Brings all to the disk and puts the file in its place, over what stood there.
    Result<void> commit();

    /// Why writing just failed: "disk-full" where errno or the free space says so, else "write-failed".
    Error failure(const QString &detail = {}) const;

private:
    struct Private;
    explicit TargetFile(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m_d;
};

} // namespace dossier
