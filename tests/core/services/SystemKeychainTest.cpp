#include "services/SystemKeychain.h"

#include "services/Clock.h"
#include "services/SecretService.h"
#include "services/Workspace.h"
#include "services/WorkspaceKeys.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Runs inside with-keyring, which makes the keyring that the name of a slot speaks of.
class SystemKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlocked_keeps_changes_and_removes() {
        const SecretBytes secret = SecretBytes::copyOf("\x00\x01 key \xff"_ba);
        const SecretBytes other = SecretBytes::random(32);

        QCOMPARE(m_keychain.read(u"key/1"_s).state, KeychainAnswer::State::Absent);
        QVERIFY(m_keychain.write(u"key/1"_s, secret));
        QVERIFY(m_keychain.read(u"key/1"_s).value == secret);
        QVERIFY(m_keychain.write(u"key/1"_s, other));
        QVERIFY(m_keychain.read(u"key/1"_s).value == other);
        QVERIFY(m_keychain.remove(u"key/1"_s));
        QCOMPARE(m_keychain.read(u"key/1"_s).state, KeychainAnswer::State::Absent);
        QVERIFY(m_keychain.remove(u"key/1"_s));
    }

    void unlocked_keeps_more_than_we_ever_store() {
        const SecretBytes secret = SecretBytes::random(300);

        QVERIFY(m_keychain.write(u"large"_s, secret));

        QVERIFY(m_keychain.read(u"large"_s).value == secret);
        QVERIFY(m_keychain.remove(u"large"_s));
    }

    void unlocked_gives_what_was_there_before() {
        const KeychainAnswer answer = m_keychain.read(u"stored"_s);

        QCOMPARE(answer.state, KeychainAnswer::State::Found);
        QCOMPARE(answer.value.view().toByteArray(), "before"_ba);
    }

    void unlocked_makes_and_opens_a_workspace_without_a_passphrase() {
        const QTemporaryDir folder;
        const SystemClock clock;
        const QString place = folder.filePath(u"客户.dossier"_s);
        QVERIFY(Workspace::create(place, {}, {m_keychain, clock}));

        const auto workspace = Workspace::open(place, {.access = Workspace::Access::Write}, {m_keychain, clock});

        QCOMPARE(workspace.value()->keys().status().value().keychain, KeyStatus::KeychainSlot::Works);
        QVERIFY(Workspace::open(place, {}, {m_keychain, clock}));
    }

    void locked_makes_a_workspace_with_a_passphrase_only() {
        const QTemporaryDir folder;
        const SystemClock clock;
        const QString place = folder.filePath(u"客户.dossier"_s);
        QCOMPARE(Workspace::create(place, {}, {m_keychain, clock}).error().code, "passphrase-required"_ba);

        QVERIFY(Workspace::create(
            place, {.passphrase = Passphrase::fromText(u"open sesame"_s).value()}, {m_keychain, clock}));

        QCOMPARE(Workspace::open(place, {}, {m_keychain, clock}).error().code, "passphrase-required"_ba);
        QVERIFY(Workspace::open(
            place, {.passphrase = Passphrase::fromText(u"open sesame"_s).value()}, {m_keychain, clock}));
    }

    void locked_cannot_tell_what_is_there() {
        const KeychainAnswer answer = m_keychain.read(u"stored"_s);

        QCOMPARE(answer.state, KeychainAnswer::State::CannotTell);
        QVERIFY(answer.reason.contains(u"locked"_s));
    }

    void locked_cannot_tell_what_is_not_there() {
        QCOMPARE(m_keychain.read(u"never stored"_s).state, KeychainAnswer::State::CannotTell);
    }

    void locked_refuses_to_store_and_remove() {
        QCOMPARE(m_keychain.write(u"key/1"_s, SecretBytes::random(32)).error().code, "keychain-unavailable"_ba);
        QCOMPARE(m_keychain.remove(u"stored"_s).error().code, "keychain-unavailable"_ba);
    }

    void absent_cannot_tell() {
        const KeychainAnswer answer = m_keychain.read(u"stored"_s);

        QCOMPARE(answer.state, KeychainAnswer::State::CannotTell);
        QVERIFY(answer.reason.contains(u"No keychain service"_s));
        QCOMPARE(m_keychain.write(u"key/1"_s, SecretBytes::random(32)).error().code, "keychain-unavailable"_ba);
    }

    void fresh_has_no_keyring_to_store_in() {
        const KeychainAnswer answer = m_keychain.read(u"stored"_s);

        QCOMPARE(answer.state, KeychainAnswer::State::CannotTell);
        QVERIFY(answer.reason.contains(u"no default keyring"_s));
    }

    void silent_gives_up_in_time() {
        SystemKeychain hasty{u"Dossier"_s, SystemKeychain::Prompt::Never, std::chrono::milliseconds{1}};

        QCOMPARE(hasty.read(u"stored"_s).state, KeychainAnswer::State::CannotTell);
        QCOMPARE(hasty.read(u"stored"_s).state, KeychainAnswer::State::CannotTell);
    }

private:
    SystemKeychain m_keychain{u"Dossier"_s};
};

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "SystemKeychainTest.moc"
