#include "support/DirectReader.h"
#include "support/WholeFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString sheet(const QString &name) { return QLatin1StringView{SHEETS} + u'/' + name; }

QByteArray repeated(const char *text, qsizetype times) { return QByteArray{text}.repeated(times); }

/// "code at row column", or nothing where all was well.
QString asText(const Result<void> &outcome) {
    if (outcome)
        return {};
    const Error &error = outcome.error();
    return u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(error.code), error.place.file)
        .arg(error.place.row)
        .arg(error.place.column)
        .trimmed();
}

} // namespace

class CsvImporterTest : public QObject {
    Q_OBJECT

private:
    const ShippedPlugins m_plugins;
    const DirectReader m_reader = m_plugins.reader();
    const QTemporaryDir m_folder;

    QString written(const QByteArray &content) const {
        const QString path = m_folder.filePath(u"t.csv"_s);
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no temporary file");
        return path;
    }

    /// Inspects, then reads as was found.
    Result<void> readAll(const QString &path, RowSink &sink, ReadOptions options = {}) const {
        return m_reader.inspect(path, options).and_then([&](const FileInspection &found) {
            options.encoding = found.encoding;
            return m_reader.read(path, 0, options, sink);
        });
    }

private Q_SLOTS:
    void gives_the_rows_that_a_table_was_written_from_data() {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir{QLatin1StringView{SHEETS}}.entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    void gives_the_rows_that_a_table_was_written_from() {
        QFETCH(const QString, name);
        const QJsonObject golden = goldenOf(sheet(name));
        QVERIFY(!golden.isEmpty());

        const QString difference = differenceOf(golden, wholeFile(m_reader, sheet(name)));

        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void believes_the_person_about_the_encoding() {
        const QString path = written(u"名称,电话\n模,1\n"_s.toUtf8());
        GatheredRows sink;

        const auto outcome = m_reader.read(path, 0, {.encoding = u"gbk"_s}, sink);

        // The three bytes of 模 are one character of two and half of another.
        QCOMPARE(asText(outcome), u"csv-encoding t.csv 2 A"_s);
    }

    void knows_the_rare_characters_of_GB18030() {
        // Of two bytes; exchanged for private use in later editions; of four bytes; beyond the basic plane.
        const QString path = written(QByteArray::fromHex("b9abcbbe2ca8bc2cfe592c8135f4372c8139ee392c903081300a"));
        GatheredRows sink;

        QVERIFY(m_reader.read(path, 0, {.encoding = u"gb18030"_s}, sink));

        const QJsonArray cells{u"公司"_s, u"\u1e3f"_s, u"\u9fb4"_s, u"\ue7c7"_s, u"\u3400"_s, u"\U00010000"_s};
        QCOMPARE(sink.rows().first().toArray().last().toArray(), cells);
    }

    void refuses_an_encoding_that_it_does_not_know() {
        CountedRows sink;

        const auto outcome = m_reader.read(written("a,b\n"), 0, {.encoding = u"EBCDIC"_s}, sink);

        QCOMPARE(asText(outcome), u"csv-encoding t.csv 0"_s);
    }

    void refuses_with_the_place_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("outcome");
        const QByteArray gb18030 = QByteArray::fromHex("b9abcbbe2cb5e7bbb00a"); // 公司,电话
        const QByteArray utf8 = u"有限公司,电话\n"_s.toUtf8();

        QTest::newRow("empty") << QByteArray{} << u"file-format t.csv 0"_s;
        QTest::newRow("nothing but a mark and line ends")
            << QByteArray{"\xEF\xBB\xBF\r\n\r\n"} << u"file-format t.csv 0"_s;
        QTest::newRow("quote that never closes") << QByteArray{"a,b\n1,\"x\n2,y\n"} << u"csv-quote t.csv 2 B"_s;
        QTest::newRow("quote that the next row's closes")
            << QByteArray{"a,b\n1,\"x\n2,\"y\"\n3,z\n"} << u"csv-quote t.csv 2 B"_s;
        QTest::newRow("quote that never closes in a long file")
            << "a,b\n1,\"x\n" + repeated("2,yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n", 100'000)
            << u"csv-quote t.csv 2 B"_s;
        QTest::newRow("quote after a line break in a cell")
            << QByteArray{"a,b\n1,\"x\ny\"\n2,\"z"} << u"csv-quote t.csv 3 B"_s;
        QTest::newRow("zero byte") << QByteArray{"a,b\n1,\"x\ny\"\n2,z\0z\n", 18} << u"csv-nul t.csv 3 B"_s;
        QTest::newRow("zero in UTF-16") << QByteArray{"\xFF\xFE"
                                                      "a\0,\0b\0\n\0\0\0,\0b\0\n\0",
                                               18}
                                        << u"csv-nul t.csv 2 A"_s;
        QTest::newRow("half a character of UTF-16") << QByteArray{"\xFF\xFE"
                                                                  "a\0,\0b\0\n\0c\0,\0\x00\xD8\n\0",
                                                           18}
                                                    << u"csv-encoding t.csv 2 B"_s;
        QTest::newRow("odd number of bytes in UTF-16") << QByteArray{"\xFF\xFE"
                                                                     "a\0,\0b\0\n\0c\0,\0d",
                                                              15}
                                                       << u"csv-encoding t.csv 2 B"_s;
        QTest::newRow("UTF-8 in GB18030") << gb18030 + "\"x\ny\"\n" + utf8 + gb18030 << u"csv-encoding t.csv 3"_s;
        QTest::newRow("GB18030 in UTF-8") << utf8 + gb18030 + utf8 << u"csv-encoding t.csv 2"_s;
        QTest::newRow("neither UTF-8 nor GB18030") << utf8 + "caf\xE9,1\n" << u"csv-encoding t.csv 2"_s;
        QTest::newRow("marked UTF-8 that is none") << "\xEF\xBB\xBF" + utf8 + gb18030 << u"csv-encoding t.csv 2 A"_s;
        QTest::newRow("too many columns") << "a\n" + repeated("x,", 1024) + "\n" << u"limit-exceeded t.csv 2 AMK"_s;
        QTest::newRow("long cell") << "a,b\n1," + repeated("x", 1'000'001) + "\n" << u"limit-exceeded t.csv 2 B"_s;
        QTest::newRow("long quoted cell") << "a,b\n1,\"" + repeated("x", 5'000'000) + "\"\n"
                                          << u"limit-exceeded t.csv 2 B"_s;
        QTest::newRow("long row") << "a,b\n" + repeated((repeated("x", 900'000) + ",").constData(), 20) + "\n"
                                  << u"limit-exceeded t.csv 2 S"_s;
    }

    void refuses_with_the_place() {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, outcome);
        CountedRows sink;

        QCOMPARE(asText(readAll(written(content), sink)), outcome);
    }

    void keeps_cells_up_to_the_limits() {
        const QByteArray longest = repeated("x", 1'000'000);
        CountedRows sink;

        QCOMPARE(
            asText(readAll(written(repeated("x,", 1023) + "\n" + longest + ",\"" + longest + "\"\n"), sink)), u""_s);
        QCOMPARE(sink.count, 2);
    }

    void refuses_more_rows_than_the_limit() {
        CountedRows sink;

        const auto outcome = readAll(written("a\n1\n\n2\n"), sink, {.limits = {.rows = 2}});

        QCOMPARE(asText(outcome), u"limit-exceeded t.csv 4"_s);
        QCOMPARE(sink.count, 2);
    }

    void stops_when_no_more_rows_are_wanted() {
        GatheredRows sink{2};

        QCOMPARE(asText(readAll(written("a\n1\n2\n3\n"), sink)), u""_s);
        QCOMPARE(sink.rows().size(), 2);
    }

    void reads_records_across_the_parts_that_it_loads() {
        QByteArray content;
        for (int i = 0; i < 40'000; ++i)
            content += u"\"客户%1\r\n二\",\"备注 \"\"%1\"\"\",%2\r\n"_s.arg(i).arg(u"x"_s.repeated(i % 97)).toUtf8();
        GatheredRows sink;

        QCOMPARE(asText(readAll(written(content), sink)), u""_s);

        QCOMPARE(sink.rows().size(), 40'000);
        for (int i = 0; i < 40'000; ++i)
            QCOMPARE(sink.rows()[i], (QJsonArray{i + 1, QJsonArray{u"客户%1\r\n二"_s.arg(i), u"备注 \"%1\""_s.arg(i),
                                                            u"x"_s.repeated(i % 97)}}));
    }

    void tells_tables_from_other_files_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isTable");
        QTest::newRow("commas") << QByteArray{"a,b\n"} << true;
        QTest::newRow("Chinese in GB18030") << QByteArray::fromHex("b9abcbbe2cb5e7bbb00a") << true;
        QTest::newRow("UTF-16") << QByteArray{"\xFF\xFE"
                                              "a\0",
                                       4}
                                << true;
        QTest::newRow("zip") << QByteArray{"PK\x03\x04"} << false;
        QTest::newRow("old workbook") << QByteArray::fromHex("d0cf11e0a1b11ae1") << false;
        QTest::newRow("web page") << QByteArray{"\xEF\xBB\xBF \n<HTML>"} << false;
        QTest::newRow("card") << QByteArray{"BEGIN:VCARD\r\n"} << false;
        QTest::newRow("PDF") << QByteArray{"%PDF-1.7"} << false;
    }

    void tells_tables_from_other_files() {
        QFETCH(const QByteArray, head);
        QFETCH(const bool, isTable);

        QCOMPARE(m_plugins.host().importer(u"import-csv"_s)->recognizes(head, u"x.csv"_s) > 0, isTable);
    }
};

QTEST_GUILESS_MAIN(CsvImporterTest)
#include "CsvImporterTest.moc"
