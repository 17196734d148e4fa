#include "services/worker/WorkerReader.h"
#include "support/DirectReader.h"
#include "support/GatheredRows.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QLatin1StringView{WORKER_PROGRAM};

QString asText(const Result<void> &outcome) {
    if (outcome)
        return u"read"_s;
    return QString::fromLatin1(outcome.error().code) + u' ' + outcome.error().place.file;
}

template <class T>
QString asText(const Result<T> &outcome) {
    return asText(outcome ? Result<void>{} : Result<void>{std::unexpected{outcome.error()}});
}

#ifdef Q_OS_UNIX
/// A program that answers whatever a test tells it to.
WorkerProgram scripted(const QString &script) {
    return {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, u"head -c 8 >/dev/null; "_s + script}};
}

/// The bytes as a shell's printf writes them.
QString printed(const QByteArray &bytes) {
    QString format;
    for (const char byte : bytes)
        format += u"\\%1"_s.arg(uint(uchar(byte)), 3, 8, QChar{u'0'});
    return u"printf '%1'"_s.arg(format);
}
#endif

} // namespace

class WorkerReaderTest : public QObject {
    Q_OBJECT

private:
    const QTemporaryDir m_folder;

    QString written(const QByteArray &content) const {
        const QString path = m_folder.filePath(u"客户.csv"_s);
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no temporary file");
        return path;
    }

private Q_SLOTS:
    void gives_what_a_reader_within_the_process_gives() {
        QByteArray content = u"名称,备注\n"_s.toUtf8();
        for (int i = 0; i < 20'000; ++i)
            content += u"客户%1,%2\n"_s.arg(i).arg(u"备"_s.repeated(i % 50)).toUtf8();
        const QString path = written(content);
        const ShippedPlugins plugins;
        const WorkerReader worker{{.program = kProgram}};
        GatheredRows expected;
        GatheredRows rows;

        const auto found = worker.inspect(path, {});
        const auto outcome = worker.read(path, 0, {}, rows);

        QCOMPARE(asText(found), u"read"_s);
        QCOMPARE(found->importer, u"import-csv"_s);
        QCOMPARE(found->file, u"客户.csv"_s);
        QCOMPARE(found->encoding, u"UTF-8"_s);
        QCOMPARE(asText(outcome), u"read"_s);
        QVERIFY(plugins.reader().read(path, 0, {}, expected));
        QCOMPARE(rows.rows().size(), 20'001);
        QCOMPARE(rows.rows(), expected.rows());
    }

    void hands_over_the_rows_before_an_error() {
        const WorkerReader worker{{.program = kProgram}};
        GatheredRows rows;

        const auto outcome = worker.read(written("a,b\n1,2\n3,\"x\n"), 0, {}, rows);

        QCOMPARE(asText(outcome), u"csv-quote 客户.csv"_s);
        QCOMPARE(outcome.error().place.row, 3);
        QCOMPARE(outcome.error().place.column, u"B"_s);
        QCOMPARE(rows.rows().size(), 2);
    }

    void says_that_a_file_is_not_there() {
        const WorkerReader worker{{.program = kProgram}};

        QCOMPARE(asText(worker.inspect(m_folder.filePath(u"none.csv"_s), {})), u"not-found none.csv"_s);
        QCOMPARE(
            asText(worker.inspect(m_folder.path(), {})), u"file-unreadable "_s + QFileInfo{m_folder.path()}.fileName());
    }

    void says_that_there_is_no_such_importer() {
        const WorkerReader worker{{.program = kProgram}};

        QCOMPARE(asText(worker.inspect(written("a,b\n"), {.importer = u"import-nothing"_s})),
            u"importer-unknown 客户.csv"_s);
    }

    void says_that_a_file_is_of_no_known_kind() {
        const WorkerReader worker{{.program = kProgram}};

        QCOMPARE(
            asText(worker.inspect(written(QByteArray::fromHex("89504e470d0a1a0a")), {})), u"file-format 客户.csv"_s);
    }

    void stops_when_no_more_rows_are_wanted() {
        const WorkerReader worker{{.program = kProgram}};
        GatheredRows rows{2};

        const auto outcome = worker.read(written(QByteArray{"a,b\n"}.repeated(100'000)), 0, {}, rows);

        QCOMPARE(asText(outcome), u"read"_s);
        QCOMPARE(rows.rows().size(), 2);
    }

    void can_be_used_by_several_threads() {
        const QString path = written(QByteArray{"a,b\n"}.repeated(50'000));
        const WorkerReader worker{{.program = kProgram}};
        std::array<CountedRows, 3> counts;
        std::vector<std::thread> threads; // not QThread::create(), which mingw's std::call_once breaks

        for (CountedRows &count : counts)
            threads.emplace_back([&] {
                if (!worker.read(path, 0, {}, count))
                    count.count = -1;
            });
        for (std::thread &thread : threads)
            thread.join();

        for (const CountedRows &count : counts)
            QCOMPARE(count.count, 50'000);
    }

#ifdef Q_OS_WIN
    void knows_a_worker_that_the_system_ended_for_its_greed_data() {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("time") << quint32(ERROR_NOT_ENOUGH_QUOTA) << u"limit-exceeded 客户.csv"_s;
        QTest::newRow("memory") << quint32(STATUS_NO_MEMORY) << u"limit-exceeded 客户.csv"_s;
        QTest::newRow("none, it crashed") << quint32(STATUS_ACCESS_VIOLATION) << u"file-format 客户.csv"_s;
    }

    void knows_a_worker_that_the_system_ended_for_its_greed() {
        QFETCH(const quint32, code);
        QFETCH(const QString, outcome);
        WorkerProgram program{.program = QCoreApplication::applicationFilePath()};
        program.arguments = {u"--end"_s, QString::number(code)};
        const WorkerReader worker{program};

        QCOMPARE(asText(worker.inspect(written("a,b\n"), {})), outcome);
    }
#else
    void is_cancelled_while_it_waits() {
        const WorkerReader worker{scripted(u"sleep 60"_s)};

        const auto outcome = worker.inspect(written("a,b\n"), {}, [] { return true; });

        QCOMPARE(asText(outcome), u"cancelled "_s);
    }

    void survives_a_worker_that_misbehaves_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("outcome");
        const QByteArray oneRow = QByteArray::fromHex("0100000000000000"
                                                      "01000000"
                                                      "01000000"
                                                      "01000000"
                                                      "0100"
                                                      "0000"
                                                      "4100000000000000");
        const auto changed = [&](qsizetype at, char byte) {
            QByteArray row = oneRow;
            row[at] = byte;
            return printed(frame(FrameKind::Rows, row));
        };

        QTest::newRow("ends at once") << u"exit 0"_s << u"file-format 客户.csv"_s;
        QTest::newRow("crashes") << u"kill -SEGV $$"_s << u"file-format 客户.csv"_s;
        QTest::newRow("is killed for its memory") << u"kill -KILL $$"_s << u"limit-exceeded 客户.csv"_s;
        QTest::newRow("is killed for its time") << u"kill -XCPU $$"_s << u"limit-exceeded 客户.csv"_s;
        QTest::newRow("never answers") << u"sleep 60"_s << u"limit-exceeded 客户.csv"_s;
        QTest::newRow("talks nonsense") << u"yes"_s << u"file-format 客户.csv"_s;
        QTest::newRow("announces too much")
            << printed(QByteArray::fromHex("03000000ffffffff")) << u"file-format 客户.csv"_s;
        QTest::newRow("stops in a frame")
            << printed(QByteArray::fromHex("0300000010000000aabb")) << u"file-format 客户.csv"_s;
        QTest::newRow("error that is none") << printed(frame(FrameKind::Failed, "\xFF")) << u"file-format 客户.csv"_s;
        QTest::newRow("inspection instead of rows")
            << printed(frame(FrameKind::Inspection)) << u"file-format 客户.csv"_s;
        QTest::newRow("well-formed row") << printed(frame(FrameKind::Rows, oneRow)) + u';' +
                                                printed(frame(FrameKind::Done))
                                         << u"read"_s;
        QTest::newRow("row number below zero") << changed(7, char(0x80)) << u"file-format 客户.csv"_s;
        QTest::newRow("more cells than there are") << changed(8, 2) << u"file-format 客户.csv"_s;
        QTest::newRow("millions of cells") << changed(11, 1) << u"file-format 客户.csv"_s;
        QTest::newRow("text beyond the frame") << changed(13, 1) << u"file-format 客户.csv"_s;
        QTest::newRow("cell beyond its row") << changed(16, 2) << u"file-format 客户.csv"_s;
        QTest::newRow("cell that spans nothing") << changed(20, 0) << u"file-format 客户.csv"_s;
        QTest::newRow("unknown kind of cell") << changed(22, 6) << u"file-format 客户.csv"_s;
        QTest::newRow("half a row") << printed(frame(FrameKind::Rows, oneRow.first(12))) << u"file-format 客户.csv"_s;
    }

    void survives_a_worker_that_misbehaves() {
        QFETCH(const QString, script);
        QFETCH(const QString, outcome);
        const WorkerReader worker{scripted(script), {.waitSeconds = 2}};
        CountedRows rows;

        QCOMPARE(asText(worker.read(written("a,b\n"), 0, {}, rows)), outcome);
    }
#endif

    void says_that_the_program_is_not_there() {
        const WorkerReader worker{{.program = m_folder.filePath(u"nothing"_s)}};

        QCOMPARE(asText(worker.inspect(written("a,b\n"), {})), u"worker-failed "_s);
    }
};

int main(int argc, char *argv[]) {
    const QCoreApplication app{argc, argv};
#ifdef Q_OS_WIN
    if (app.arguments().value(1) == "--end"_L1)
        TerminateProcess(GetCurrentProcess(), app.arguments().value(2).toUInt());
#endif
    WorkerReaderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WorkerReaderTest.moc"
