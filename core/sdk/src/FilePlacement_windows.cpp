#include "FilePlacement.h"

#include <dossier/SystemPath.h>

#include <QFile>

#include <algorithm>
#include <cstddef>
#include <vector>

#include <io.h>
#include <qt_windows.h>

namespace dossier {
namespace {

/// Virus scanners and indexers open a file just when it was written, for a moment.
constexpr int kTries = 20;
constexpr DWORD kPauseMs = 50;

const wchar_t *wide(const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); }

/// As on Unix: the name changes hands even while somebody has the old file open, if he allows that.
DWORD renamed(const QString &from, const QString &to) {
    HANDLE file = CreateFileW(wide(from), DELETE | SYNCHRONIZE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError();
    const std::size_t nameBytes = std::size_t(to.size()) * sizeof(wchar_t);
    std::vector<std::byte> bytes(sizeof(FILE_RENAME_INFO) + nameBytes);
    auto *info = reinterpret_cast<FILE_RENAME_INFO *>(bytes.data());
    info->Flags = FILE_RENAME_FLAG_REPLACE_IF_EXISTS | FILE_RENAME_FLAG_POSIX_SEMANTICS;
    info->FileNameLength = DWORD(nameBytes);
    std::copy_n(wide(to), to.size(), info->FileName);
    const bool isDone = SetFileInformationByHandle(file, FileRenameInfoEx, info, DWORD(bytes.size()));
    const DWORD error = isDone ? ERROR_SUCCESS : GetLastError();
    CloseHandle(file);
    return error;
}

/// File systems other than NTFS know only this way.
DWORD moved(const QString &from, const QString &to) {
    return MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) ? ERROR_SUCCESS
                                                                                                 : GetLastError();
}

bool mayPass(DWORD error) {
    return error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED || error == ERROR_LOCK_VIOLATION;
}

} // namespace

bool bringToDisk(QFile &file) { return file.flush() && _commit(file.handle()) == 0; }

std::error_code replaceFile(const QString &from, const QString &to) {
    const QString source = systemPath(from);
    const QString target = systemPath(to);
    DWORD error = ERROR_SUCCESS;
    for (int i = 0; i < kTries; ++i) {
        error = renamed(source, target);
        if (error != ERROR_SUCCESS)
            error = moved(source, target);
        if (!mayPass(error))
            break;
        Sleep(kPauseMs);
    }
    return {int(error), std::system_category()};
}

} // namespace dossier
