#include <dossier/TargetFile.h>

#include "support/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"no file"};
}

/// The path of a file "a" that holds @p content.
QString written(const QTemporaryDir &folder, const QByteArray &content) {
    QFile file{folder.filePath(u"a"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no temporary file");
    return file.fileName();
}

QStringList allIn(const QTemporaryDir &folder) {
    return QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TargetFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void puts_the_file_in_its_place_for_its_owner_alone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"客户.csv"_s);
        auto file = TargetFile::create(path).value();

        QVERIFY(file->write("one,"));
        QVERIFY(file->write("two"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(file->commit());

        QCOMPARE(contentOf(path), "one,two");
        QVERIFY(test::isForItsOwnerAlone(path));
        QCOMPARE(allIn(folder), QStringList{u"客户.csv"_s});
    }

    void replaces_what_stood_there() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QFile old{path};
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("a longer text") > 0);
        old.close();

        auto file = TargetFile::create(path).value();
        QVERIFY(file->write("new"));
        QVERIFY(file->commit());

        QCOMPARE(contentOf(path), "new");
        QVERIFY(test::isForItsOwnerAlone(path));
    }

    void leaves_who_reads_the_file_that_is_replaced_alone() {
        const QTemporaryDir folder;
        QFile reader{written(folder, "old")};
        QVERIFY(reader.open(QIODevice::ReadOnly));
        auto file = TargetFile::create(reader.fileName()).value();
        QVERIFY(file->write("new"));

        const auto outcome = file->commit();

#ifdef Q_OS_WIN
        // There the reader refuses it, and nothing is lost.
        QCOMPARE(outcome.error().code, "write-failed");
        QCOMPARE(contentOf(reader.fileName()), "old");
#else
        QVERIFY(outcome);
        QCOMPARE(contentOf(reader.fileName()), "new");
#endif
        QCOMPARE(reader.readAll(), "old");
        QCOMPARE(allIn(folder), QStringList{u"a"_s});
    }

    void waits_for_who_looks_at_the_file_for_a_moment() {
        const QTemporaryDir folder;
        const QString path = written(folder, "old");
        auto scanner = std::make_unique<QFile>(path);
        QVERIFY(scanner->open(QIODevice::ReadOnly));
        auto file = TargetFile::create(path).value();
        QVERIFY(file->write("new"));

        std::thread closing{[&scanner] {
            QThread::msleep(200);
            scanner.reset();
        }};
        const auto outcome = file->commit();
        closing.join();

        QVERIFY(outcome);
        QCOMPARE(contentOf(path), "new");
    }

    void leaves_nothing_behind_unless_committed() {
        const QTemporaryDir folder;

        {
            auto file = TargetFile::create(folder.filePath(u"a"_s)).value();
            QVERIFY(QFile::exists(file->hiddenPath()));
            QVERIFY(test::isForItsOwnerAlone(file->hiddenPath()));
            QVERIFY(file->write("text"));
        }

        QCOMPARE(allIn(folder), QStringList{});
    }

    void holds_what_another_wrote_by_name() {
        const QTemporaryDir folder;
        auto file = TargetFile::create(folder.filePath(u"a"_s)).value();

        QFile other{file->hiddenPath()};
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate) && other.write("other") == 5);
        other.close();
        QVERIFY(file->commit());

        QCOMPARE(contentOf(folder.filePath(u"a"_s)), "other");
    }

    void refuses_what_cannot_be_a_file_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a folder") << u"."_s << "write-failed"_ba;
#ifdef Q_OS_UNIX
        QTest::newRow("a device") << u"/dev/null"_s << "write-failed"_ba;
#endif
        QTest::newRow("in a folder that is not there") << u"none/a"_s << "not-found"_ba;
    }

    void refuses_what_cannot_be_a_file() {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, code);
        const QTemporaryDir folder;

        const auto file = TargetFile::create(QDir{folder.path()}.absoluteFilePath(path));

        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QCOMPARE(allIn(folder), QStringList{});
    }

#ifdef Q_OS_UNIX
    void tells_a_full_disk_and_keeps_the_old_file() {
        // A limit on the size of files stands for the full disk; the system answers alike.
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QFile old{path};
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") > 0);
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);

        auto file = TargetFile::create(path).value();
        const auto outcome = file->write(QByteArray(150'000, 'x')).and_then([&] { return file->commit(); });
        file.reset();
        setrlimit(RLIMIT_FSIZE, &before);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "disk-full");
        QCOMPARE(outcome.error().place.file, path);
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(allIn(folder), QStringList{u"a"_s});
    }
#endif
};

QTEST_GUILESS_MAIN(TargetFileTest)
#include "TargetFileTest.moc"
