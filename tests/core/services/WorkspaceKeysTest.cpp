#include "services/WorkspaceKeys.h"

#include "support/WorkspaceSandbox.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Access = Workspace::Access;
using KeychainSlot = KeyStatus::KeychainSlot;

class WorkspaceKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_what_opens_the_workspace() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");

        const auto status = workspace.value()->keys().status();

        QVERIFY(status.value().isEncrypted);
        QCOMPARE(status->passphrases, QStringList{u"recovery"_s});
        QCOMPARE(status->keychain, KeychainSlot::Works);
        QVERIFY(!status->isRotating);
    }

    void tells_what_the_keychain_says() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");

        sandbox.keychain.isLocked = true;
        QCOMPARE(workspace.value()->keys().status().value().keychain, KeychainSlot::CannotTell);
        QVERIFY(!workspace.value()->keys().status().value().keychainReason.isEmpty());
        sandbox.keychain.isLocked = false;
        sandbox.keychain.entries.clear();
        QCOMPARE(workspace.value()->keys().status().value().keychain, KeychainSlot::Missing);
        QVERIFY(workspace.value()->keys().removeKeychain());
        QCOMPARE(workspace.value()->keys().status().value().keychain, KeychainSlot::None);
    }

    void changes_a_passphrase() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));

        QVERIFY(sandbox.open(Access::Write, "open sesame").value()->keys().setPassphrase(phrase("open barley")));

        QCOMPARE(sandbox.refusal(Access::Read, "open barley"), QByteArray{});
        QCOMPARE(sandbox.refusal(Access::Read, "open sesame"), "passphrase-wrong"_ba);
    }

    void sets_a_new_one_for_a_forgotten_one() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("forgotten"));

        QVERIFY(sandbox.open(Access::Write).value()->keys().setPassphrase(phrase("written down")));
        sandbox.keychain.entries.clear();

        QCOMPARE(sandbox.refusal(Access::Read, "written down"), QByteArray{});
    }

    void opens_with_a_second_passphrase_until_it_is_removed() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        WorkspaceKeys &keys = workspace.value()->keys();

        QVERIFY(keys.setPassphrase(phrase("manager's own"), u"manager"_s));
        QCOMPARE(sandbox.refusal(Access::Read, "manager's own"), QByteArray{});
        QCOMPARE(sandbox.refusal(Access::Read, "open sesame"), QByteArray{});
        QCOMPARE(keys.status().value().passphrases, (QStringList{u"recovery"_s, u"manager"_s}));

        QVERIFY(keys.removePassphrase(u"manager"_s));
        QCOMPARE(sandbox.refusal(Access::Read, "manager's own"), "passphrase-wrong"_ba);
        QCOMPARE(keys.removePassphrase(u"manager"_s).error().code, "not-found"_ba);
    }

    void adds_and_removes_the_keychain() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        WorkspaceKeys &keys = workspace.value()->keys();

        QVERIFY(keys.removeKeychain());
        QCOMPARE(sandbox.refusal(Access::Read), "passphrase-required"_ba);
        QVERIFY(sandbox.keychain.entries.isEmpty());
        QVERIFY(keys.addKeychain());
        QCOMPARE(sandbox.refusal(Access::Read), QByteArray{});
    }

    void a_removed_keychain_does_not_come_back_by_itself() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame").value()->keys().removeKeychain());

        QVERIFY(sandbox.open(Access::Write, "open sesame"));

        QCOMPARE(sandbox.refusal(Access::Read), "passphrase-required"_ba);
    }

    void never_takes_the_last_way_in_away() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create();
        WorkspaceKeys &keys = workspace.value()->keys();

        QCOMPARE(keys.removeKeychain().error().code, "last-key-slot"_ba);
        QVERIFY(keys.setPassphrase(phrase("open sesame")));
        QVERIFY(keys.removeKeychain());
        QCOMPARE(keys.removePassphrase(u"recovery"_s).error().code, "last-key-slot"_ba);
        QCOMPARE(sandbox.refusal(Access::Read, "open sesame"), QByteArray{});
    }

    void does_not_count_on_a_keychain_that_lost_the_key() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        sandbox.keychain.entries.clear();

        const auto removed = workspace.value()->keys().removePassphrase(u"recovery"_s);

        QCOMPARE(removed.error().code, "last-key-slot"_ba);
    }

    void changes_nothing_where_the_keychain_refuses() {
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create("open sesame");
        sandbox.keychain.isLocked = true;

        QCOMPARE(workspace.value()->keys().removeKeychain().error().code, "keychain-unavailable"_ba);
        QCOMPARE(workspace.value()->keys().addKeychain().error().code, "keychain-unavailable"_ba);
        sandbox.keychain.isLocked = false;

        QCOMPARE(workspace.value()->keys().status().value().keychain, KeychainSlot::Works);
    }

    void a_reader_and_a_plain_workspace_have_no_keys_to_change() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));
        WorkspaceSandbox plain;
        const auto made =
            Workspace::create(plain.place(), {.encryption = Workspace::Encryption::Off}, plain.surroundings);

        const auto reader = sandbox.open(Access::Read);

        QCOMPARE(reader.value()->keys().setPassphrase(phrase("x")).error().code, "workspace-read-only"_ba);
        QCOMPARE(made.value()->keys().setPassphrase(phrase("x")).error().code, "workspace-plain"_ba);
        QCOMPARE(made.value()->keys().status().value().isEncrypted, false);
    }
};

QTEST_GUILESS_MAIN(WorkspaceKeysTest)
#include "WorkspaceKeysTest.moc"
