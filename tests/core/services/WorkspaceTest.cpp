#include "services/Workspace.h"

#include "support/OwnerOnly.h"
#include "support/WorkspaceSandbox.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Access = Workspace::Access;

namespace {

/// Root may write everywhere; gives that up for this thread and those it starts.
void obeyPermissions() {
#ifdef Q_OS_LINUX
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct capabilities[2]{};
    syscall(SYS_capget, &header, capabilities);
    // The permitted ones too: access() goes by them.
    for (quint32 *set : {&capabilities[0].effective, &capabilities[0].permitted})
        *set &= ~((1u << CAP_DAC_OVERRIDE) | (1u << CAP_DAC_READ_SEARCH));
    syscall(SYS_capset, &header, capabilities);
#endif
}

#ifdef Q_OS_UNIX
/// A folder that may only be read, for the time of a test. On Windows that takes a list of rights.
class ReadOnly {
public:
    explicit ReadOnly(const QString &folder) : m_folder{folder} {
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnly() { QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

private:
    QString m_folder;
};
#endif

void overwrite(const QString &path, qint64 at, const QByteArray &bytes) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { obeyPermissions(); }

    void is_made_encrypted_and_opens_through_the_keychain() {
        WorkspaceSandbox sandbox;
        const QUuid id = sandbox.create().value()->id();

        const auto workspace = sandbox.open(Access::Read);
        const auto summary = summaryOf(*workspace.value());

        QCOMPARE(workspace.value()->id(), id);
        QCOMPARE(id.toString(QUuid::WithoutBraces)[14], u'7'); // the version
        QVERIFY(summary.value().isEncrypted);
        QVERIFY(!summary->cipherVersion.isEmpty());
        QVERIFY(summary->schemaVersion > 0);
        QCOMPARE(summary->customers, 0);
        QCOMPARE(summary->chain, ChainHead{});
    }

    void opens_with_its_passphrase_where_there_is_no_keychain() {
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s));

        const auto workspace = sandbox.open(Access::Read, "open sesame");

        QCOMPARE(summaryOf(*workspace.value()).value().customers, 1);
        QCOMPARE(sandbox.refusal(Access::Read, "Open sesame"), "passphrase-wrong"_ba);
        QCOMPARE(sandbox.refusal(Access::Read), "passphrase-required"_ba);
    }

    void gives_the_keychain_its_key_once_it_answers() {
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(sandbox.create("open sesame"));
        sandbox.keychain.isLocked = false;
        QCOMPARE(sandbox.refusal(Access::Write), "passphrase-required"_ba);

        QVERIFY(sandbox.open(Access::Write, "open sesame"));

        QVERIFY(sandbox.open(Access::Write));
    }

    void makes_nothing_where_nothing_could_keep_the_key() {
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;

        const auto workspace = sandbox.create();

        QCOMPARE(workspace.error().code, "passphrase-required"_ba);
        QCOMPARE(sandbox.content(), QStringList{});
    }

    void never_makes_a_second_key_data() {
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<bool>("isEmptied");
        QTest::newRow("keychain locked") << true << false;
        QTest::newRow("keychain of another computer") << false << true;
    }

    void never_makes_a_second_key() {
        QFETCH(const bool, isLocked);
        QFETCH(const bool, isEmptied);
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));
        const QHash<QString, QByteArray> entries = isEmptied ? QHash<QString, QByteArray>{} : sandbox.keychain.entries;
        sandbox.keychain.entries = entries;
        sandbox.keychain.isLocked = isLocked;

        QCOMPARE(sandbox.refusal(Access::Write), "passphrase-required"_ba);

        QCOMPARE(sandbox.keychain.entries, entries);
        QCOMPARE(sandbox.refusal(Access::Write, "open sesame"), QByteArray{});
    }

    void says_so_where_only_a_lost_keychain_would_open_it() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create());
        sandbox.keychain.entries.clear();

        QCOMPARE(sandbox.refusal(Access::Read), "keychain-unavailable"_ba);
        QCOMPARE(sandbox.refusal(Access::Read, "any"), "passphrase-wrong"_ba);
    }

    void does_not_take_a_foreign_key_from_the_keychain() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));
        for (QByteArray &entry : sandbox.keychain.entries)
            entry = QByteArray{32, 'x'};

        QCOMPARE(sandbox.refusal(Access::Read), "passphrase-required"_ba);
    }

    void a_plain_workspace_opens_without_a_key() {
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(Workspace::create(sandbox.place(), {.encryption = Workspace::Encryption::Off}, sandbox.surroundings));

        const auto workspace = sandbox.open(Access::Write, "needless");
        const auto added = addCustomers(*workspace.value(), u"张伟"_s, u"+8613800138000"_s);
        const auto summary = summaryOf(*workspace.value());

        QVERIFY(added);
        QVERIFY(!summary.value().isEncrypted);
        QCOMPARE(summary->cipherVersion, QString{});
        QCOMPARE(summary->customers, 1);
    }

    void is_for_its_owner_alone() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        QVERIFY(addCustomers(*workspace.value(), u"张伟"_s, u"+8613800138000"_s));

        QVERIFY(isForItsOwnerAlone(sandbox.place()));
        QDirIterator files{sandbox.place(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        int count = 0;
        for (; files.hasNext(); ++count)
            QVERIFY2(isForItsOwnerAlone(files.next()), qPrintable(files.fileName()));
        QVERIFY(count >= 4); // the write-ahead log among them
    }

    void refuses_a_place_that_is_taken_data() {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("a file") << false;
        QTest::newRow("an empty folder") << true;
    }

    void refuses_a_place_that_is_taken() {
        QFETCH(const bool, isFolder);
        WorkspaceSandbox sandbox;
        QVERIFY(isFolder ? QDir{}.mkdir(sandbox.place()) : QFile{sandbox.place()}.open(QIODevice::WriteOnly));

        const auto workspace = sandbox.create("open sesame");

        QCOMPARE(workspace.error().code, "workspace-exists"_ba);
        QCOMPARE(sandbox.content().size(), 1);
        QCOMPARE(sandbox.keychain.entries.size(), 0);
    }

#ifdef Q_OS_UNIX
    void leaves_nothing_behind_where_it_cannot_be_made() {
        WorkspaceSandbox sandbox;
        const ReadOnly folder{sandbox.folder()};

        const auto workspace = sandbox.create("open sesame");

        QCOMPARE(workspace.error().code, "write-failed"_ba);
        QCOMPARE(sandbox.content(), QStringList{});
        QCOMPARE(sandbox.keychain.entries.size(), 0);
    }
#endif

    void says_not_found_where_there_is_none() {
        WorkspaceSandbox sandbox;

        const auto opened = sandbox.open(Access::Write);
        const auto created = Workspace::create(sandbox.file(u"a/b"_s), {}, sandbox.surroundings);

        QCOMPARE(opened.error().code, "not-found"_ba);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QCOMPARE(created.error().code, "not-found"_ba);
        QCOMPARE(sandbox.content(), QStringList{});
    }

    void lets_one_write_and_others_read() {
        WorkspaceSandbox sandbox;
        const auto writer = sandbox.create("open sesame");
        QVERIFY(addCustomers(*writer.value(), u"张伟"_s, u"+8613800138000"_s));

        const auto reader = sandbox.open(Access::Read);

        QCOMPARE(summaryOf(*reader.value()).value().customers, 1);
        QCOMPARE(sandbox.refusal(Access::Write), "workspace-locked"_ba);
        QVERIFY(addCustomers(*writer.value(), u"李娜"_s, u"+8613900139000"_s));
        QCOMPARE(summaryOf(*reader.value()).value().customers, 2);
    }

    void writing_goes_on_after_closing() {
        WorkspaceSandbox sandbox;
        const auto first = sandbox.create();
        QVERIFY(first.value()->close());

        QCOMPARE(sandbox.refusal(Access::Write), QByteArray{});
    }

    void writes_on_local_disks_only_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("NFS") << "nfs4"_ba;
        QTest::newRow("SMB") << "cifs"_ba;
        QTest::newRow("SSHFS") << "fuse.sshfs"_ba;
    }

    void writes_on_local_disks_only() {
        QFETCH(const QByteArray, type);
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create());
        sandbox.surroundings.fileSystemType = [type](const QString &) { return type; };

        const auto written = sandbox.open(Access::Write);
        const auto read = sandbox.open(Access::Read);
        const auto created =
            Workspace::create(QDir{sandbox.folder()}.filePath(u"b.dossier"_s), {}, sandbox.surroundings);

        QCOMPARE(written.error().code, "folder-not-local"_ba);
        QVERIFY(written.error().message.contains(u"PostgreSQL"_s));
        QVERIFY(read);
        QCOMPARE(created.error().code, "folder-not-local"_ba);
        QCOMPARE(sandbox.content().size(), 1);
    }

    void a_synchronised_folder_is_not_written() {
        WorkspaceSandbox sandbox;
        const QString synced = QDir{sandbox.folder()}.filePath(u"我的坚果云"_s);
        QVERIFY(QDir{}.mkdir(synced));

        const auto created = Workspace::create(synced + u"/a.dossier"_s, {}, sandbox.surroundings);

        QCOMPARE(created.error().code, "folder-not-local"_ba);
        QVERIFY(created.error().message.contains(u"坚果云"_s));
    }

#ifdef Q_OS_UNIX
    void a_read_only_folder_is_read_and_not_written() {
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s));
        QVERIFY(QFile::remove(sandbox.file(u"lock"_s)));
        const ReadOnly folder{sandbox.place()};

        const auto reader = sandbox.open(Access::Read);

        QCOMPARE(summaryOf(*reader.value()).value().customers, 1);
        QCOMPARE(sandbox.refusal(Access::Write), "workspace-read-only"_ba);
    }
#endif

    void says_what_is_wrong_with_the_database_data() {
        QTest::addColumn<std::function<void(const QString &)>>("harm");
        QTest::addColumn<QByteArray>("code");
        using Harm = std::function<void(const QString &)>;
        QTest::newRow("random bytes in the header")
            << Harm{[](const QString &path) { overwrite(path, 0, QByteArray(100, '\x5a')); }} << "database-damaged"_ba;
        QTest::newRow("a cut file") << Harm{[](const QString &path) {
            QFile::resize(path, QFile{path}.size() / 2 + 100);
        }} << "database-damaged"_ba;
        QTest::newRow("an empty file") << Harm{[](const QString &path) { QFile::resize(path, 0); }}
                                       << "database-damaged"_ba;
        QTest::newRow("no file") << Harm{[](const QString &path) { QFile::remove(path); }} << "database-damaged"_ba;
    }

    void says_what_is_wrong_with_the_database() {
        QFETCH(const std::function<void(const QString &)>, harm);
        QFETCH(const QByteArray, code);
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 500));
        harm(sandbox.file(u"dossier.db"_s));

        QCOMPARE(sandbox.refusal(Access::Read), code);
        QCOMPARE(sandbox.refusal(Access::Write, "open sesame"), code);
        QCOMPARE(sandbox.refusal(Access::Write, "wrong"), "passphrase-wrong"_ba);
    }

    void says_when_it_is_too_new_for_this_program_data() {
        QTest::addColumn<bool>("isFormat");
        QTest::newRow("workspace.json") << true;
        QTest::newRow("schema of the database") << false;
    }

    void says_when_it_is_too_new_for_this_program() {
        QFETCH(const bool, isFormat);
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create();
        if (isFormat) {
            QFile file{sandbox.file(u"workspace.json"_s)};
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray later = file.readAll().replace("\"format\": 1", "\"format\": 2");
            QVERIFY(file.resize(0) && file.seek(0) && file.write(later) == later.size());
        } else {
            QVERIFY(workspace.value()
                    ->writer()
                    .run([](Database &database) {
                        return database.execute("INSERT INTO schema_versions (version) VALUES (999)");
                    })
                    .takeResult());
        }
        QVERIFY(workspace.value()->close());

        QCOMPARE(sandbox.refusal(Access::Read), "workspace-too-new"_ba);
        QCOMPARE(sandbox.refusal(Access::Write), "workspace-too-new"_ba);
    }

    void remembers_the_head_of_the_chain_in_the_keychain() {
        WorkspaceSandbox sandbox;
        const auto first = sandbox.create();
        const auto applied = addCustomers(*first.value(), u"张伟"_s, u"+8613800138000"_s, 3);
        QVERIFY(first.value()->close());

        const auto second = sandbox.open(Access::Read);
        const Anchor anchor = second.value()->expectedHead();

        QCOMPARE(anchor.state, KeychainAnswer::State::Found);
        QCOMPARE(anchor.head, applied.value().head);
        QCOMPARE(summaryOf(*second.value()).value().chain, anchor.head);
    }

    void does_not_forget_it_for_an_old_database_put_back() {
        WorkspaceSandbox sandbox;
        const QString database = sandbox.file(u"dossier.db"_s);
        const auto first = sandbox.create();
        QVERIFY(addCustomers(*first.value(), u"张伟"_s, u"+8613800138000"_s));
        QVERIFY(first.value()->close());
        QVERIFY(QFile::copy(database, database + u".old"_s));
        const auto second = sandbox.open(Access::Write);
        const auto applied = addCustomers(*second.value(), u"李娜"_s, u"+8613900139000"_s);
        QVERIFY(second.value()->close());

        QVERIFY(QFile::remove(database) && QFile::rename(database + u".old"_s, database));
        const auto third = sandbox.open(Access::Write);
        QVERIFY(addCustomers(*third.value(), u"王芳"_s, u"+8613700137000"_s, 5));
        QVERIFY(third.value()->close());

        QCOMPARE(sandbox.open(Access::Read).value()->expectedHead().head, applied.value().head);
    }

    void cannot_tell_the_head_where_the_keychain_is_locked() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        sandbox.keychain.isLocked = true;

        const Anchor anchor = workspace.value()->expectedHead();

        QCOMPARE(anchor.state, KeychainAnswer::State::CannotTell);
        QVERIFY(!anchor.reason.isEmpty());
        QVERIFY(workspace.value()->close());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
