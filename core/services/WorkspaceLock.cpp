#include "services/WorkspaceLock.h"

#include "services/FileLock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 kMostBytes = 1024;

QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

/// Process, machine and person, a line each.
QByteArray holder() {
    const QStringList lines{
        QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(), userName()};
    return lines.join(u'\n').toUtf8();
}

QStringList readHolder(const QString &path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(kMostBytes)).split(u'\n');
}

} // namespace

WorkspaceLock::WorkspaceLock(std::unique_ptr<FileLock> lock) : m_lock{std::move(lock)} {}

WorkspaceLock::~WorkspaceLock() { m_lock->replaceContent({}); }

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &folder) {
    const QString path = QDir{folder}.filePath(u"lock"_s);
    const auto failed = [&](const char *code, const QString &message) {
        return std::unexpected(Error{Error::Kind::Database, code, message, {.file = folder}});
    };
    auto lock = FileLock::take(path);
    if (lock) {
        (*lock)->replaceContent(holder());
        return std::unique_ptr<WorkspaceLock>{new WorkspaceLock{*std::move(lock)}};
    }
    switch (lock.error()) {
    case FileLock::Failure::ReadOnly:
        return failed("workspace-read-only",
            tr("The folder of this workspace may only be read, not written. Ask for the right to write there, "
               "or copy it to a folder of your own."));
    case FileLock::Failure::Other:
        return failed("workspace-locked", tr("The system cannot lock this workspace for writing."));
    case FileLock::Failure::Held: break;
    }
    const QStringList who = readHolder(path);
    if (who.size() < 3)
        return failed("workspace-locked", tr("Somebody else has this workspace open for writing."));
    return failed("workspace-locked",
        tr("%1 on %2 has this workspace open for writing (process %3). Close it there, or open it for reading.")
            .arg(who[2].isEmpty() ? tr("Somebody") : who[2], who[1], who[0]));
}

} // namespace dossier
