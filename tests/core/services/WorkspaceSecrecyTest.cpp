#include "support/WorkspaceSandbox.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Access = Workspace::Access;

namespace {

const QString kName = u"赫连秋实"_s;
const QString kLatinName = u"Zebulon Quackenbush"_s;
const QString kPhone = u"+8613912345678"_s;
const char kPassphrase[] = "tungsten-marmalade-7";

/// Every form in which @p text might lie in a file.
QList<QByteArray> forms(const QString &text) {
    QList<QByteArray> found{text.toUtf8(), text.toUtf8().toHex(), text.toUtf8().toBase64().first(8)};
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder{encoding};
        found << encoder.encode(text);
    }
    return found;
}

struct Search {
    QStringList files = {};
    QStringList hits = {}; ///< File and text.
};

Search searchedFor(const QString &folder, const QStringList &texts) {
    Search search;
    QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
        search.files << files.fileName();
        for (const QString &text : texts)
            for (const QByteArray &form : forms(text))
                if (content.contains(form))
                    search.hits << files.fileName() + u": "_s + text;
    }
    return search;
}

const QStringList kSecrets{kName, kLatinName, kPhone, kPhone.sliced(3), QString::fromLatin1(kPassphrase)};

} // namespace

class WorkspaceSecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_file_of_a_workspace_tells_a_name_data() {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("while it is written, log and all") << true;
        QTest::newRow("when it is closed") << false;
    }

    void no_file_of_a_workspace_tells_a_name() {
        QFETCH(const bool, isOpen);
        WorkspaceSandbox sandbox;
        const auto workspace = sandbox.create(kPassphrase);
        QVERIFY(addCustomers(*workspace.value(), kName, kPhone, 200));
        QVERIFY(addCustomers(*workspace.value(), kLatinName, kPhone, 200));
        if (!isOpen)
            QVERIFY(workspace.value()->close());

        const Search search = searchedFor(sandbox.place(), kSecrets);

        QCOMPARE(search.hits, QStringList{});
        QCOMPARE(search.files.contains(u"dossier.db-wal"_s), isOpen);
        QVERIFY(search.files.contains(u"dossier.db"_s) && search.files.contains(u"workspace.json"_s));
    }

    void no_file_tells_the_key() {
        WorkspaceSandbox sandbox;
        QVERIFY(addCustomers(*sandbox.create(kPassphrase).value(), kName, kPhone));
        QDirIterator files{sandbox.place(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};

        while (files.hasNext()) {
            QFile file{files.next()};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &secret : std::as_const(sandbox.keychain.entries))
                QVERIFY(!content.contains(secret) && !content.contains(secret.toHex()) &&
                        !content.contains(secret.toBase64()));
        }
    }

    /// Shows that the search above would find something: a plain workspace does tell.
    void a_plain_workspace_does_tell() {
        WorkspaceSandbox sandbox;
        const auto workspace =
            Workspace::create(sandbox.place(), {.encryption = Workspace::Encryption::Off}, sandbox.surroundings);
        QVERIFY(addCustomers(*workspace.value(), kName, kPhone));

        QVERIFY(!searchedFor(sandbox.place(), {kName}).hits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkspaceSecrecyTest)
#include "WorkspaceSecrecyTest.moc"
