#include "services/worker/WorkerReader.h"
#include "support/WholeFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What a hostile file may take; the operating system holds the worker to it.
constexpr WorkerLimits kLimits{.memoryBytes = 400'000'000, .cpuSeconds = 60};

QString sample(const QString &name) { return QLatin1StringView{TEST_DATA} + u"/samples/"_s + name; }

/// Writes a table with a field of 100 MB between @p begin and @p end.
QString longField(const QTemporaryDir &folder, const QByteArray &begin, const QByteArray &end) {
    QFile file{folder.filePath(u"long.csv"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(begin + QByteArray{100'000'000, 'x'} + end) < 0)
        qFatal("no temporary file");
    return file.fileName();
}

} // namespace

/// Files that must not come in, read as the program reads them. That they take 400 MB at most is asserted by the limit:
/// beyond it the worker would fail with another sentence.
class RefusedFilesTest : public QObject {
    Q_OBJECT

private:
    const WorkerReader m_reader{{.program = QLatin1StringView{WORKER_PROGRAM}}, kLimits};

private Q_SLOTS:
    void refuses_every_bad_sample_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("row");
        const QDir expected{sample(u"expected"_s)};
        for (const QString &name : expected.entryList({u"坏文件_*.json"_s})) {
            QFile file{expected.filePath(name)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject outcome = QJsonDocument::fromJson(file.readAll()).object();
            QStringList codes;
            for (const QJsonValue &code : outcome.value("error"_L1).toArray())
                codes.append(code.toString());
            QTest::newRow(qPrintable(name))
                << outcome.value("file"_L1).toString() << codes << outcome.value("row"_L1).toInt();
        }
    }

    void refuses_every_bad_sample() {
        QFETCH(const QString, file);
        QFETCH(const QStringList, codes);
        QFETCH(const int, row);

        const QStringList outcome = wholeFile(m_reader, sample(file)).value("error"_L1).toString().split(u' ');

        // Headings without rows are no error.
        QCOMPARE(outcome.size() == 1, codes.isEmpty());
        QVERIFY2(codes.isEmpty() || codes.contains(outcome[0]), qPrintable(outcome.join(u' ')));
        QVERIFY2(row == 0 || outcome[2].toInt() == row, qPrintable(outcome.join(u' ')));
    }

    void names_the_cell_that_shows_a_text_of_megabytes() {
        const QJsonObject read = wholeFile(m_reader, sample(u"坏文件/bomb_strings.xlsx"_s));

        QCOMPARE(read.value("error"_L1).toString(), u"limit-exceeded 名单 1 A"_s);
    }

    void refuses_a_field_of_100_megabytes_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("plain") << "a,b\n1,"_ba << "\n"_ba << u"limit-exceeded - 2 B"_s;
        QTest::newRow("quoted") << "a,b\n1,\""_ba << "\"\n"_ba << u"limit-exceeded - 2 B"_s;
        QTest::newRow("never closed") << "a,b\n1,\""_ba << "\n"_ba << u"csv-quote - 2 B"_s;
    }

    void refuses_a_field_of_100_megabytes() {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, end);
        QFETCH(const QString, outcome);
        const QTemporaryDir folder;

        QCOMPARE(wholeFile(m_reader, longField(folder, begin, end)).value("error"_L1).toString(), outcome);
    }
};

QTEST_GUILESS_MAIN(RefusedFilesTest)
#include "RefusedFilesTest.moc"
