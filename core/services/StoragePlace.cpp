#include "services/StoragePlace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct NetworkType {
    QLatin1StringView start; ///< Of the type, in lower case.
    QLatin1StringView name;
};

/// File systems whose files live on another machine. "9p" is missing on purpose: it also is how virtual machines and
/// containers see their own disk.
constexpr std::array kNetworkTypes{
    NetworkType{"nfs"_L1, "NFS"_L1},
    NetworkType{"cifs"_L1, "SMB"_L1},
    NetworkType{"smb"_L1, "SMB"_L1},
    NetworkType{"afpfs"_L1, "AFP"_L1},
    NetworkType{"afs"_L1, "AFS"_L1},
    NetworkType{"ncp"_L1, "NCP"_L1},
    NetworkType{"coda"_L1, "Coda"_L1},
    NetworkType{"ceph"_L1, "Ceph"_L1},
    NetworkType{"lustre"_L1, "Lustre"_L1},
    NetworkType{"glusterfs"_L1, "GlusterFS"_L1},
    NetworkType{"fuse.glusterfs"_L1, "GlusterFS"_L1},
    NetworkType{"fuse.sshfs"_L1, "SSHFS"_L1},
    NetworkType{"fuse.rclone"_L1, "rclone"_L1},
    NetworkType{"fuse.gvfsd"_L1, "GVfs"_L1},
    NetworkType{"fuse.kio"_L1, "KIO"_L1},
    NetworkType{"fuse.s3fs"_L1, "S3"_L1},
    NetworkType{"fuse.davfs"_L1, "WebDAV"_L1},
    NetworkType{"webdav"_L1, "WebDAV"_L1},
    NetworkType{"davfs"_L1, "WebDAV"_L1},
    NetworkType{"fuse.google-drive"_L1, "Google Drive"_L1},
    NetworkType{"fuse.onedriver"_L1, "OneDrive"_L1},
    NetworkType{"remote"_L1, "SMB"_L1},
};

struct SyncedFolder {
    enum class Match : quint8 { Whole, Start };

    QStringView folder; ///< A folder's name on the way, in lower case.
    Match match;
    QStringView name;
};

/// Names that synchronising programs give their folders, checked on their Windows, macOS and Chinese editions.
constexpr std::array kSyncedFolders{
    SyncedFolder{u"onedrive", SyncedFolder::Match::Start, u"OneDrive"}, // "OneDrive - Company" too
    SyncedFolder{u"dropbox", SyncedFolder::Match::Start, u"Dropbox"},   // "Dropbox (Personal)" too
    SyncedFolder{u"google drive", SyncedFolder::Match::Whole, u"Google Drive"},
    SyncedFolder{u"googledrive-", SyncedFolder::Match::Start, u"Google Drive"},
    SyncedFolder{u"mobile documents", SyncedFolder::Match::Whole, u"iCloud Drive"},
    SyncedFolder{u"com~apple~clouddocs", SyncedFolder::Match::Whole, u"iCloud Drive"},
    SyncedFolder{u"iclouddrive", SyncedFolder::Match::Whole, u"iCloud Drive"},
    SyncedFolder{u"icloud drive", SyncedFolder::Match::Whole, u"iCloud Drive"},
    SyncedFolder{u"nutstore", SyncedFolder::Match::Start, u"坚果云"},
    SyncedFolder{u"我的坚果云", SyncedFolder::Match::Start, u"坚果云"},
    SyncedFolder{u"坚果云", SyncedFolder::Match::Start, u"坚果云"},
    SyncedFolder{u"baidunetdisk", SyncedFolder::Match::Start, u"百度网盘"},
    SyncedFolder{u"baidusyncdisk", SyncedFolder::Match::Start, u"百度网盘"},
    SyncedFolder{u"百度网盘", SyncedFolder::Match::Start, u"百度网盘"},
    SyncedFolder{u"百度云同步盘", SyncedFolder::Match::Start, u"百度网盘"},
    SyncedFolder{u"wpsdrive", SyncedFolder::Match::Start, u"WPS 云盘"},
    SyncedFolder{u"wps云盘", SyncedFolder::Match::Start, u"WPS 云盘"},
    SyncedFolder{u"wps 云盘", SyncedFolder::Match::Start, u"WPS 云盘"},
    SyncedFolder{u"阿里云盘", SyncedFolder::Match::Start, u"阿里云盘"},
    SyncedFolder{u"微云同步助手", SyncedFolder::Match::Start, u"腾讯微云"},
    SyncedFolder{u"nextcloud", SyncedFolder::Match::Whole, u"Nextcloud"},
    SyncedFolder{u"owncloud", SyncedFolder::Match::Whole, u"ownCloud"},
    SyncedFolder{u"box sync", SyncedFolder::Match::Whole, u"Box"},
    SyncedFolder{u"megasync", SyncedFolder::Match::Whole, u"MEGA"},
    SyncedFolder{u"pclouddrive", SyncedFolder::Match::Whole, u"pCloud"},
    SyncedFolder{u"cloudstorage", SyncedFolder::Match::Whole, u"CloudStorage"}, // ~/Library/CloudStorage of macOS
};

} // namespace

StoragePlace storagePlace(const QString &path, const QByteArray &fileSystemType) {
    const QByteArray type = fileSystemType.toLower();
    for (const NetworkType &network : kNetworkTypes)
        if (type.startsWith(QByteArrayView{network.start}))
            return {StoragePlace::Kind::Network, network.name};
    if (path.startsWith("//"_L1) || path.startsWith(uR"(\\)"))
        return {StoragePlace::Kind::Network, u"SMB"_s};
    const QStringList folders = QDir::fromNativeSeparators(path).toLower().split(u'/', Qt::SkipEmptyParts);
    for (const SyncedFolder &synced : kSyncedFolders) {
        const auto isIt = [&](const QString &folder) {
            return synced.match == SyncedFolder::Match::Whole ? folder == synced.folder
                                                              : folder.startsWith(synced.folder);
        };
        if (std::ranges::any_of(folders, isIt))
            return {StoragePlace::Kind::Synced, synced.name.toString()};
    }
    return {};
}

QByteArray fileSystemTypeOf(const QString &path) {
    QString existing = QFileInfo{path}.absoluteFilePath();
    while (!QFileInfo::exists(existing) && !QFileInfo{existing}.isRoot())
        existing = QFileInfo{existing}.absolutePath();
    const QStorageInfo storage{existing};
#ifdef Q_OS_WIN
    const std::wstring root = QDir::toNativeSeparators(storage.rootPath()).toStdWString();
    if (GetDriveTypeW(root.c_str()) == DRIVE_REMOTE)
        return "remote"_ba;
#endif
    return storage.fileSystemType();
}

} // namespace dossier
