#pragma once

#include <QByteArray>
#include <QString>

namespace dossier {

/// What kind of storage a folder is on. Two machines that write one database through a network or a synchronising
/// folder destroy it.
struct StoragePlace {
    enum class Kind : quint8 { Local, Network, Synced };

    Kind kind = Kind::Local;
    QString name = {}; ///< What it is called: "NFS", "OneDrive", "百度网盘"; empty for Local.

    bool operator==(const StoragePlace &) const = default;
};

/// @p path is absolute; @p fileSystemType as fileSystemTypeOf() gives it.
StoragePlace storagePlace(const QString &path, const QByteArray &fileSystemType);

/// The type of the file system that holds @p path or, where that does not exist, its nearest parent: "ext4", "nfs4",
/// "fuse.sshfs", "NTFS"; "remote" for a Windows drive or share on another machine.
QByteArray fileSystemTypeOf(const QString &path);

} // namespace dossier
