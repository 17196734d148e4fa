#include "services/WorkspaceRotation.h"

#include "db/Verification.h"
#include "support/SuddenEnd.h"
#include "support/WorkspaceSandbox.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Access = Workspace::Access;
using OtherSlots = Workspace::RotateOptions::OtherSlots;

namespace {

Workspace::RotateOptions with(std::initializer_list<const char *> passphrases) {
    Workspace::RotateOptions options;
    for (const char *passphrase : passphrases)
        options.passphrases.push_back(phrase(passphrase));
    return options;
}

QByteArray keyIdOf(const WorkspaceSandbox &sandbox) {
    return WorkspaceFile::load(sandbox.place()).value().keySlots.key.toByteArray();
}

/// Whether all is there and as it was written: chain, sealed payloads, dossiers.
bool isSound(Workspace &workspace, qint64 customers) {
    const auto report =
        workspace.reader().run([](Database &database) { return Verification{database}.run(); }).takeResult();
    return report && report->isSound() && report->customers == customers;
}

/// This program again: rotates the key of @p place by "open sesame" and ends itself after @p lastStep.
void rotateInChild(QProcess &process, const QString &place, const QString &lastStep) {
    process.start(QCoreApplication::applicationFilePath(), {u"--rotate"_s, place, lastStep});
}

int rotateUntil(const QString &place, const QString &lastStep) {
    FakeKeychain keychain;
    keychain.isLocked = true;
    SystemClock clock;
    WorkspaceSurroundings surroundings{keychain, clock};
    surroundings.afterStep = [&](QLatin1StringView step) {
        std::puts(step.data());
        std::fflush(stdout);
        if (step == lastStep)
            endSuddenly();
    };
    const auto rotated = Workspace::rotateKey(place, with({"open sesame"}), surroundings);
    return rotated ? 0 : 1;
}

} // namespace

class WorkspaceRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gives_a_new_key_to_all_its_slots() {
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 20));
        const QByteArray before = keyIdOf(sandbox);
        const QStringList entries = sandbox.keychain.entries.keys();

        QVERIFY(Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings));

        QVERIFY(keyIdOf(sandbox) != before);
        QCOMPARE(sandbox.keychain.entries.size(), entries.size());
        QVERIFY(sandbox.keychain.entries.keys() != entries);
        QVERIFY(isSound(*sandbox.open(Access::Write).value(), 20));
        QVERIFY(isSound(*sandbox.open(Access::Write, "open sesame").value(), 20));
    }

    void the_former_key_opens_nothing_any_more() {
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s));
        WorkspaceFile before = WorkspaceFile::load(sandbox.place()).value();
        const SecretBytes key = before.keySlots.open(phrase("open sesame")).value().key.copy();
        QVERIFY(Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings));

        DatabaseOptions options{.path = sandbox.file(u"dossier.db"_s)};
        options.key = key.copy();
        options.access = DatabaseOptions::Access::Read;

        QCOMPARE(Database::open(options).error().code, "passphrase-wrong"_ba);
    }

    void needs_no_passphrase_where_the_keychain_is_the_only_slot() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create());

        QVERIFY(Workspace::rotateKey(sandbox.place(), {}, sandbox.surroundings));

        QCOMPARE(sandbox.refusal(Access::Write), QByteArray{});
    }

    void asks_for_every_passphrase_that_is_to_go_on_working() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame").value()->keys().setPassphrase(phrase("manager's own"), u"manager"_s));
        const QByteArray before = keyIdOf(sandbox);

        const auto refused = Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings);
        QCOMPARE(refused.error().code, "passphrase-required"_ba);
        QVERIFY(refused.error().message.contains(u"manager"_s));
        QCOMPARE(keyIdOf(sandbox), before);

        QVERIFY(Workspace::rotateKey(sandbox.place(), with({"open sesame", "manager's own"}), sandbox.surroundings));
        QCOMPARE(sandbox.refusal(Access::Read, "open sesame"), QByteArray{});
        QCOMPARE(sandbox.refusal(Access::Read, "manager's own"), QByteArray{});
    }

    void drops_the_other_passphrases_when_told_to() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame").value()->keys().setPassphrase(phrase("manager's own"), u"manager"_s));
        Workspace::RotateOptions options = with({"manager's own"});
        options.otherSlots = OtherSlots::Drop;

        QVERIFY(Workspace::rotateKey(sandbox.place(), std::move(options), sandbox.surroundings));

        QCOMPARE(sandbox.refusal(Access::Read, "open sesame"), "passphrase-wrong"_ba);
        QCOMPARE(sandbox.refusal(Access::Read, "manager's own"), QByteArray{});
    }

    void goes_on_without_a_keychain_that_is_locked_and_fills_it_later() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));
        sandbox.keychain.isLocked = true;

        QVERIFY(Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings));
        sandbox.keychain.isLocked = false;
        QCOMPARE(sandbox.refusal(Access::Read), "passphrase-required"_ba);
        QVERIFY(sandbox.open(Access::Write, "open sesame"));

        QCOMPARE(sandbox.refusal(Access::Read), QByteArray{});
    }

    void refuses_while_somebody_has_it_open_data() {
        QTest::addColumn<Workspace::Access>("access");
        QTest::newRow("a writer") << Access::Write;
        QTest::newRow("a reader") << Access::Read;
    }

    void refuses_while_somebody_has_it_open() {
        QFETCH(const Workspace::Access, access);
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 20));
        {
            const auto open = sandbox.open(access);
            QCOMPARE(summaryOf(*open.value()).value().customers, 20);

            const auto rotated = Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings);

            QCOMPARE(rotated.error().code, "workspace-locked"_ba);
            QCOMPARE(summaryOf(*open.value()).value().customers, 20);
        }
        QVERIFY(isSound(*sandbox.open(Access::Write).value(), 20));
    }

    void refuses_what_it_cannot_open_or_what_has_no_key() {
        WorkspaceSandbox sandbox;
        QVERIFY(sandbox.create("open sesame"));
        WorkspaceSandbox plain;
        QVERIFY(Workspace::create(plain.place(), {.encryption = Workspace::Encryption::Off}, plain.surroundings));

        QCOMPARE(Workspace::rotateKey(sandbox.place(), with({"wrong"}), sandbox.surroundings).error().code,
            "passphrase-wrong"_ba);
        QCOMPARE(Workspace::rotateKey(plain.place(), {}, plain.surroundings).error().code, "workspace-plain"_ba);
    }

    void a_kill_after_any_step_leaves_a_workspace_that_opens_data() {
        QTest::addColumn<QString>("step");
        for (const char *step : {"announced", "exchanged", "finished"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void a_kill_after_any_step_leaves_a_workspace_that_opens() {
        QFETCH(const QString, step);
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 50));
        QProcess child;
        rotateInChild(child, sandbox.place(), step);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        QVERIFY(isSound(*sandbox.open(Access::Read, "open sesame").value(), 50));
        QVERIFY(isSound(*sandbox.open(Access::Write, "open sesame").value(), 50));

        QVERIFY(!WorkspaceFile::load(sandbox.place()).value().rotation);
        QVERIFY(isSound(*sandbox.open(Access::Read, "open sesame").value(), 50));
    }

    void calling_it_again_finishes_what_was_broken_off() {
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, 50));
        QProcess child;
        rotateInChild(child, sandbox.place(), u"announced"_s);
        QVERIFY(child.waitForFinished());
        const QUuid next = WorkspaceFile::load(sandbox.place()).value().rotation.value().key;

        QVERIFY(Workspace::rotateKey(sandbox.place(), with({"open sesame"}), sandbox.surroundings));

        QCOMPARE(WorkspaceFile::load(sandbox.place()).value().keySlots.key, next);
        QVERIFY(isSound(*sandbox.open(Access::Write, "open sesame").value(), 50));
    }

    /// The exchange is one long step; a kill in the midst of it is tried at moments spread over its length.
    void a_kill_at_any_moment_leaves_a_workspace_that_opens() {
        constexpr int kTries = 8;
        constexpr int kCustomers = 2000;
        WorkspaceSandbox sandbox;
        sandbox.keychain.isLocked = true;
        QVERIFY(addCustomers(*sandbox.create("open sesame").value(), u"张伟"_s, u"+8613800138000"_s, kCustomers));
        QElapsedTimer whole;
        QProcess measured;
        rotateInChild(measured, sandbox.place(), {});
        QVERIFY(measured.waitForReadyRead());
        whole.start();
        QVERIFY(measured.waitForFinished());
        const qint64 length = whole.elapsed();

        for (int attempt = 0; attempt < kTries; ++attempt) {
            QProcess child;
            rotateInChild(child, sandbox.place(), {});
            QVERIFY(child.waitForReadyRead()); // "announced"
            child.waitForFinished(int(length * attempt / kTries));
            child.kill();
            child.waitForFinished();

            QVERIFY2(isSound(*sandbox.open(Access::Read, "open sesame").value(), kCustomers),
                qPrintable(u"reading after try %1"_s.arg(attempt)));
            QVERIFY2(isSound(*sandbox.open(Access::Write, "open sesame").value(), kCustomers),
                qPrintable(u"writing after try %1"_s.arg(attempt)));
        }
    }
};

int main(int argc, char *argv[]) {
    QCoreApplication app{argc, argv};
    if (app.arguments().value(1) == "--rotate"_L1)
        return rotateUntil(app.arguments().value(2), app.arguments().value(3));
    WorkspaceRotationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WorkspaceRotationTest.moc"
