#include "services/WorkspaceFile.h"

#include "services/FolderSync.h"

#include <dossier/TargetFile.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto kName = "workspace.json"_L1;
constexpr qint64 kMostBytes = 1 << 20;
constexpr auto kEncrypted = "sqlcipher"_L1;
constexpr auto kPlain = "none"_L1;

} // namespace

QByteArray WorkspaceFile::toJson() const {
    QJsonObject object{{u"format"_s, kFormat}, {u"id"_s, id.toString(QUuid::WithoutBraces)},
        {u"encryption"_s, isEncrypted ? kEncrypted : kPlain}};
    if (isEncrypted)
        object["keys"_L1] = keySlots.toJson();
    else
        object["key"_L1] = QLatin1StringView{openKey.view().toByteArray().toBase64()};
    if (rotation)
        object["rotation"_L1] = rotation->toJson();
    return QJsonDocument{object}.toJson();
}

Result<WorkspaceFile> WorkspaceFile::fromJson(const QByteArray &json) {
    const auto damaged = [] {
        return std::unexpected(Error{Error::Kind::Database, "database-damaged",
            tr("The file workspace.json of this workspace is damaged. Restore it from a backup.")});
    };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object["format"_L1].toInt();
    if (format > kFormat)
        return std::unexpected(Error{Error::Kind::Database, "workspace-too-new",
            tr("This workspace was made by a newer version of Dossier. Update Dossier to open it.")});
    WorkspaceFile file;
    file.id = QUuid::fromString(object["id"_L1].toString());
    const QString encryption = object["encryption"_L1].toString();
    if (format < 1 || file.id.isNull() || (encryption != kEncrypted && encryption != kPlain))
        return damaged();
    file.isEncrypted = encryption == kEncrypted;
    if (!file.isEncrypted) {
        file.openKey = SecretBytes::copyOf(QByteArray::fromBase64(object["key"_L1].toString().toLatin1()));
        return file.openKey.size() == KeySlots::kKeySize ? Result<WorkspaceFile>{std::move(file)}
                                                         : Result<WorkspaceFile>{damaged()};
    }
    Result<KeySlots> keySlots = KeySlots::fromJson(object["keys"_L1].toObject(), file.id);
    if (!keySlots)
        return std::unexpected(std::move(keySlots.error()));
    file.keySlots = *std::move(keySlots);
    if (!object.contains("rotation"_L1))
        return file;
    Result<KeySlots> rotation = KeySlots::fromJson(object["rotation"_L1].toObject(), file.id);
    if (!rotation)
        return std::unexpected(std::move(rotation.error()));
    file.rotation = *std::move(rotation);
    return file;
}

Result<WorkspaceFile> WorkspaceFile::load(const QString &folder) {
    QFile file{QDir{folder}.filePath(kName)};
    if (!file.exists())
        return std::unexpected(Error{Error::Kind::NotFound, "not-found",
            tr("There is no workspace here. Check the place, or make a workspace."), {.file = folder}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::Io, "read-failed",
            tr("The workspace cannot be read; the system does not allow it."), {.file = folder}});
    Result<WorkspaceFile> loaded = fromJson(file.read(kMostBytes));
    if (!loaded)
        loaded.error().place.file = folder;
    return loaded;
}

Result<void> WorkspaceFile::save(const QString &folder) const {
    Result<std::unique_ptr<TargetFile>> file = TargetFile::create(QDir{folder}.filePath(kName));
    if (!file)
        return std::unexpected(std::move(file.error()));
    const QByteArray json = toJson();
    return (*file)->write(json).and_then([&] { return (*file)->commit(); }).transform([&] { syncFolder(folder); });
}

} // namespace dossier
