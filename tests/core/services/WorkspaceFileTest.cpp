#include "services/WorkspaceFile.h"

#include "support/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

WorkspaceFile sample() {
    WorkspaceFile file{.id = QUuid::createUuid()};
    file.keySlots = {.workspace = file.id, .key = QUuid::createUuid(), .inKeychain = KeySlots::InKeychain::Wanted};
    file.rotation =
        KeySlots{.workspace = file.id, .key = QUuid::createUuid(), .inKeychain = KeySlots::InKeychain::Wanted};
    return file;
}

} // namespace

class WorkspaceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void is_read_as_it_was_saved() {
        const QTemporaryDir folder;
        const WorkspaceFile file = sample();

        QVERIFY(file.save(folder.path()));
        const Result<WorkspaceFile> read = WorkspaceFile::load(folder.path());

        QCOMPARE(read.value().id, file.id);
        QCOMPARE(read->isEncrypted, true);
        QCOMPARE(read->keySlots.key, file.keySlots.key);
        QCOMPARE(read->keySlots.inKeychain, KeySlots::InKeychain::Wanted);
        QCOMPARE(read->rotation.value().key, file.rotation->key);
    }

    void a_plain_workspace_tells_its_key() {
        WorkspaceFile file{.id = QUuid::createUuid(), .isEncrypted = false};
        file.openKey = SecretBytes::random(KeySlots::kKeySize);

        const Result<WorkspaceFile> read = WorkspaceFile::fromJson(file.toJson());

        QCOMPARE(read.value().isEncrypted, false);
        QVERIFY(read->openKey == file.openKey);
    }

    void is_for_its_owner_alone() {
        const QTemporaryDir folder;

        QVERIFY(sample().save(folder.path()));

        QVERIFY(test::isForItsOwnerAlone(folder.filePath(u"workspace.json"_s)));
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files), QStringList{u"workspace.json"_s});
    }

    void refuses_what_it_cannot_read_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto json = [](const QJsonObject &object) { return QJsonDocument{object}.toJson(); };
        QTest::newRow("empty") << ""_ba << "database-damaged"_ba;
        QTest::newRow("no JSON") << "\x01garbage"_ba << "database-damaged"_ba;
        QTest::newRow("cut off") << sample().toJson().first(40) << "database-damaged"_ba;
        QTest::newRow("no id") << json({{u"format"_s, 1}, {u"encryption"_s, u"sqlcipher"_s}}) << "database-damaged"_ba;
        QTest::newRow("unknown encryption")
            << json({{u"format"_s, 1}, {u"id"_s, id}, {u"encryption"_s, u"rot13"_s}}) << "database-damaged"_ba;
        QTest::newRow("encrypted without keys")
            << json({{u"format"_s, 1}, {u"id"_s, id}, {u"encryption"_s, u"sqlcipher"_s}}) << "database-damaged"_ba;
        QTest::newRow("plain without a key")
            << json({{u"format"_s, 1}, {u"id"_s, id}, {u"encryption"_s, u"none"_s}}) << "database-damaged"_ba;
        QTest::newRow("a later format") << json({{u"format"_s, 2}}) << "workspace-too-new"_ba;
    }

    void refuses_what_it_cannot_read() {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, code);

        const Result<WorkspaceFile> read = WorkspaceFile::fromJson(json);

        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().kind, Error::Kind::Database);
    }

    void says_not_found_where_there_is_no_workspace() {
        const QTemporaryDir folder;

        QCOMPARE(WorkspaceFile::load(folder.path()).error().code, "not-found"_ba);
        QCOMPARE(WorkspaceFile::load(folder.filePath(u"nowhere"_s)).error().code, "not-found"_ba);
    }
};

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "WorkspaceFileTest.moc"
