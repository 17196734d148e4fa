#include "services/FileLock.h"

#include <dossier/SystemPath.h>

#include <QFile>

#include <tuple>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dossier {

#ifdef Q_OS_WIN

namespace {

/// The locked byte lies far behind the content: Windows does not let others read what is locked.
OVERLAPPED lockedByte() {
    OVERLAPPED byte{};
    byte.OffsetHigh = 0x40000000;
    return byte;
}

} // namespace

std::expected<std::unique_ptr<FileLock>, FileLock::Failure> FileLock::take(const QString &path) {
    HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(systemPath(path).utf16()), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        return std::unexpected(
            error == ERROR_ACCESS_DENIED || error == ERROR_WRITE_PROTECT ? Failure::ReadOnly : Failure::Other);
    }
    OVERLAPPED byte = lockedByte();
    if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &byte)) {
        const DWORD error = GetLastError();
        CloseHandle(file);
        return std::unexpected(error == ERROR_LOCK_VIOLATION ? Failure::Held : Failure::Other);
    }
    return std::unique_ptr<FileLock>{new FileLock{qintptr(file)}};
}

FileLock::~FileLock() {
    HANDLE file = HANDLE(m_handle);
    OVERLAPPED byte = lockedByte();
    UnlockFileEx(file, 0, 1, 0, &byte);
    CloseHandle(file);
}

void FileLock::replaceContent(const QByteArray &content) {
    HANDLE file = HANDLE(m_handle);
    SetFilePointer(file, 0, nullptr, FILE_BEGIN);
    SetEndOfFile(file);
    DWORD written = 0;
    WriteFile(file, content.constData(), DWORD(content.size()), &written, nullptr);
}

#else

std::expected<std::unique_ptr<FileLock>, FileLock::Failure> FileLock::take(const QString &path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return std::unexpected(
            errno == EACCES || errno == EROFS || errno == EPERM ? Failure::ReadOnly : Failure::Other);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        ::close(file);
        return std::unexpected(isHeld ? Failure::Held : Failure::Other);
    }
    return std::unique_ptr<FileLock>{new FileLock{file}};
}

FileLock::~FileLock() { ::close(int(m_handle)); }

void FileLock::replaceContent(const QByteArray &content) {
    const int file = int(m_handle);
    // Only a courtesy to whoever reads who holds the lock: a full disk must not refuse the lock.
    if (::ftruncate(file, 0) == 0)
        std::ignore = ::pwrite(file, content.constData(), std::size_t(content.size()), 0);
}

#endif

} // namespace dossier
