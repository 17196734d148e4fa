#include <dossier/TargetFile.h>

#include "FilePlacement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::TargetFile)
};

/// EFBIG: a limit on file sizes, which to the person is a lack of room as well.
constexpr std::array kNoRoom{
    ENOSPC,
    EFBIG,
#ifdef EDQUOT
    EDQUOT,
#endif
};

/// With less than this left, a failure whose cause is not told is put down to the disk.
constexpr qint64 kScarceBytes = 1 << 20;

} // namespace

struct TargetFile::Private {
    QString path;
    std::unique_ptr<QTemporaryFile> file;
};

TargetFile::TargetFile(std::unique_ptr<Private> d) : m_d{std::move(d)} {}

TargetFile::~TargetFile() = default;

Result<std::unique_ptr<TargetFile>> TargetFile::create(const QString &path) {
    const QFileInfo target{path};
    const auto refused = [&](Error::Kind kind, const char *code, QString message) {
        return std::unexpected{Error{
            .kind = kind, .code = code, .message = std::move(message), .place = {.file = target.absoluteFilePath()}}};
    };
    if (!target.dir().exists())
        return refused(Error::Kind::NotFound, "not-found",
            Words::tr("The folder of this file does not exist. Make it, or choose another."));
    if (target.exists() && !target.isFile())
        return refused(Error::Kind::Io, "write-failed", Words::tr("This is not a file that can be written."));
    auto d = std::make_unique<Private>(
        target.absoluteFilePath(), std::make_unique<QTemporaryFile>(target.absolutePath() + "/.dossier-XXXXXX"_L1));
    auto file = std::unique_ptr<TargetFile>{new TargetFile{std::move(d)}};
    errno = 0;
    if (!file->m_d->file->open())
        return std::unexpected{file->failure(file->m_d->file->errorString())};
    return file;
}

const QString &TargetFile::path() const { return m_d->path; }

QString TargetFile::hiddenPath() const { return m_d->file->fileName(); }

Result<void> TargetFile::write(QByteArrayView bytes) {
    errno = 0;
    if (m_d->file->write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected{failure(m_d->file->errorString())};
    return {};
}

Result<void> TargetFile::commit() {
    errno = 0;
    if (!bringToDisk(*m_d->file))
        return std::unexpected{failure(m_d->file->errorString())};
    const QString hidden = hiddenPath();
    m_d->file->setAutoRemove(false);
    m_d->file.reset(); // Windows renames no open file.
    const std::error_code error = replaceFile(hidden, m_d->path);
    if (!error)
        return {};
    // Before the hidden file goes, which may make the room that was missing.
    const Error why = failure(QString::number(error.value()));
    QFile::remove(hidden);
    return std::unexpected{why};
}

Error TargetFile::failure(const QString &detail) const {
    const bool isFull = std::ranges::contains(kNoRoom, errno) ||
                        QStorageInfo{QFileInfo{m_d->path}.absolutePath()}.bytesAvailable() < kScarceBytes;
    return Error{.kind = Error::Kind::Io,
        .code = isFull ? "disk-full" : "write-failed",
        .message =
            isFull
                ? Words::tr(
                      "There is no room left on the disk for this file. Make room, or choose another disk, and try "
                      "again.")
                : Words::tr(
                      "The file could not be written. Check that you may write there and that no program has it open."),
        .place = {.file = m_d->path},
        .detail = detail};
}

} // namespace dossier
