#include "FilePlacement.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#include <unistd.h>

namespace dossier {

bool bringToDisk(QFile &file) { return file.flush() && fsync(file.handle()) == 0; }

std::error_code replaceFile(const QString &from, const QString &to) {
    std::error_code error;
    std::filesystem::rename(QFileInfo{from}.filesystemFilePath(), QFileInfo{to}.filesystemFilePath(), error);
    return error;
}

} // namespace dossier
