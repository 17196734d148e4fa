#include "host/HeldFile.h"

#include <dossier/SystemPath.h>

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdio>
#endif

using namespace Qt::StringLiterals;

namespace dossier {

HeldFile::HeldFile(QString path, qintptr handle) : m_path{std::move(path)}, m_handle{handle} {}

HeldFile::~HeldFile() { release(); }

void HeldFile::remove() {
    release();
    QFile::remove(m_path);
}

#ifdef Q_OS_WIN

std::unique_ptr<HeldFile> HeldFile::create(const QString &path) {
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(systemPath(path).utf16()), GENERIC_WRITE, 0, nullptr,
        CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return nullptr;
    return std::unique_ptr<HeldFile>{new HeldFile{path, qintptr(handle)}};
}

bool HeldFile::isHeld(const QString &path) {
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(systemPath(path).utf16()), GENERIC_READ,
        FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

void HeldFile::release() {
    if (m_handle != -1)
        CloseHandle(HANDLE(m_handle));
    m_handle = -1;
}

#else

std::unique_ptr<HeldFile> HeldFile::create(const QString &path) {
    // Held first and named then, so that nobody sees it unheld.
    const QFileInfo file{path};
    const QByteArray name = QFile::encodeName(path);
    const QByteArray unnamed = QFile::encodeName(file.path() + "/."_L1 + file.fileName());
    const int handle = open(unnamed.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0)
        return nullptr;
    if (flock(handle, LOCK_EX | LOCK_NB) != 0 || std::rename(unnamed.constData(), name.constData()) != 0) {
        close(handle);
        unlink(unnamed.constData());
        return nullptr;
    }
    return std::unique_ptr<HeldFile>{new HeldFile{path, handle}};
}

bool HeldFile::isHeld(const QString &path) {
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Shared, so that two who look at once do not take each other for the holder.
    const bool isFree = flock(handle, LOCK_SH | LOCK_NB) == 0;
    close(handle);
    return !isFree;
}

void HeldFile::release() {
    if (m_handle != -1)
        close(int(m_handle));
    m_handle = -1;
}

#endif

} // namespace dossier
