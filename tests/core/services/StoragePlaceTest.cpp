#include "services/StoragePlace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class StoragePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knows_network_and_synced_folders_data() {
        using Kind = StoragePlace::Kind;
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<StoragePlace::Kind>("kind");
        QTest::addColumn<QString>("name");
        const QString home = u"/home/li/客户.dossier"_s;
        QTest::newRow("a local disk") << home << "ext4"_ba << Kind::Local << QString{};
        QTest::newRow("an external NTFS disk") << home << "fuseblk"_ba << Kind::Local << QString{};
        QTest::newRow("the disk of a virtual machine") << home << "9p"_ba << Kind::Local << QString{};
        QTest::newRow("NFS 4") << home << "nfs4"_ba << Kind::Network << u"NFS"_s;
        QTest::newRow("CIFS") << home << "cifs"_ba << Kind::Network << u"SMB"_s;
        QTest::newRow("SMB 3") << home << "smb3"_ba << Kind::Network << u"SMB"_s;
        QTest::newRow("SMB on macOS") << u"/Volumes/sales"_s << "smbfs"_ba << Kind::Network << u"SMB"_s;
        QTest::newRow("SSHFS") << home << "fuse.sshfs"_ba << Kind::Network << u"SSHFS"_s;
        QTest::newRow("a Windows share by letter") << u"S:/kunden"_s << "remote"_ba << Kind::Network << u"SMB"_s;
        QTest::newRow("a Windows share by name") << u"//server/sales"_s << "NTFS"_ba << Kind::Network << u"SMB"_s;
        QTest::newRow("OneDrive of a firm")
            << u"C:/Users/li/OneDrive - 示例公司/a.dossier"_s << "NTFS"_ba << Kind::Synced << u"OneDrive"_s;
        QTest::newRow("iCloud") << u"/Users/li/Library/Mobile Documents/com~apple~CloudDocs/a"_s << "apfs"_ba
                                << Kind::Synced << u"iCloud Drive"_s;
        QTest::newRow("Jianguoyun") << u"D:/我的坚果云/a.dossier"_s << "NTFS"_ba << Kind::Synced << u"坚果云"_s;
        QTest::newRow("Jianguoyun in English")
            << u"/home/li/Nutstore Files/a"_s << "ext4"_ba << Kind::Synced << u"坚果云"_s;
        QTest::newRow("Baidu") << u"D:/BaiduSyncdisk/a.dossier"_s << "NTFS"_ba << Kind::Synced << u"百度网盘"_s;
        QTest::newRow("a name that only looks so")
            << u"/home/li/cloudy/boxes/mega"_s << "ext4"_ba << Kind::Local << QString{};
    }

    void knows_network_and_synced_folders() {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, type);
        QFETCH(const StoragePlace::Kind, kind);
        QFETCH(const QString, name);

        const StoragePlace place = storagePlace(path, type);

        QCOMPARE(place.kind, kind);
        QCOMPARE(place.name, name);
    }

    void asks_the_system_about_a_folder_that_is_still_to_be_made() {
        const QTemporaryDir folder;

        QVERIFY(!fileSystemTypeOf(folder.path()).isEmpty());
        QCOMPARE(fileSystemTypeOf(folder.filePath(u"later/still"_s)), fileSystemTypeOf(folder.path()));
    }
};

QTEST_GUILESS_MAIN(StoragePlaceTest)
#include "StoragePlaceTest.moc"
