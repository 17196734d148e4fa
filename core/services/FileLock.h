#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

namespace dossier {

/// An exclusive lock of the operating system on an open file: flock() or LockFileEx().
class FileLock {
public:
    enum class Failure : quint8 {
        Held,     ///< By somebody else.
        ReadOnly, ///< The file or its folder may not be written.
        Other,    ///< The file system knows no locks, or no handle is left.
    };

    /// Opens @p path, making it where it is missing, and locks it without waiting.
    static std::expected<std::unique_ptr<FileLock>, Failure> take(const QString &path);
    /// Lets the lock go.
    ~FileLock();

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Makes @p content the whole of the file; others may read it.
    void replaceContent(const QByteArray &content);

private:
    explicit FileLock(qintptr handle) : m_handle{handle} {}

    qintptr m_handle;
};

} // namespace dossier
