#pragma once

#include <QFile>

namespace dossier::test {

/// Whether nobody but its owner may read or write @p path. On Windows a file has the rights of its folder, as is usual
/// there, and those of a person's own folders are like that; the program sets none.
inline bool isForItsOwnerAlone([[maybe_unused]] const QString &path) {
#ifdef Q_OS_WIN
    return QFile::exists(path);
#else
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFile::exists(path) && !(QFile::permissions(path) & others);
#endif
}

} // namespace dossier::test
