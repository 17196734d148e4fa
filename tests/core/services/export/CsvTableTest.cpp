#include "services/export/CsvTable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class CsvTableTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray written(const QList<QStringList> &rows) {
        const QString path = m_folder.filePath(u"a.csv"_s);
        CsvTable table{TargetFile::create(path).value()};
        auto outcome =
            table.beginSheet(u"名单"_s, std::vector<ExportColumn>{{.heading = u"名称"_s}, {.heading = u"a,b"_s}});
        for (const QStringList &row : rows)
            outcome = outcome.and_then([&] { return table.row(row); });
        outcome = outcome.and_then([&] { return table.finish(); });
        QFile file{path};
        return outcome && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"no file"};
    }

private Q_SLOTS:
    void begins_with_a_byte_order_mark_and_headings() {
        QCOMPARE(written({}), "\xEF\xBB\xBF\xE5\x90\x8D\xE7\xA7\xB0,\"a,b\"\r\n");
    }

    void writes_a_cell_so_that_it_reads_back_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"abc"_s << "abc"_ba;
        QTest::newRow("empty") << u""_s << ""_ba;
        QTest::newRow("digits") << u"0012"_s << "0012"_ba;
        QTest::newRow("a comma") << u"a,b"_s << "\"a,b\""_ba;
        QTest::newRow("a quotation mark") << u"a\"b"_s << "\"a\"\"b\""_ba;
        QTest::newRow("a line break") << u"a\nb"_s << "\"a\nb\""_ba;
        QTest::newRow("a carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
        QTest::newRow("outer blanks") << u" a "_s << "\" a \""_ba;
        QTest::newRow("a formula") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("a plus") << u"+86"_s << "'+86"_ba;
        QTest::newRow("a minus") << u"-5"_s << "'-5"_ba;
        QTest::newRow("an at sign") << u"@x"_s << "'@x"_ba;
        QTest::newRow("a tab") << u"\tx"_s << "'\tx"_ba;
        QTest::newRow("an apostrophe before a formula") << u"'=1"_s << "''=1"_ba;
        QTest::newRow("two apostrophes before a formula") << u"''=1"_s << "'''=1"_ba;
        QTest::newRow("an apostrophe before a letter") << u"'s"_s << "'s"_ba;
        QTest::newRow("apostrophes alone") << u"''"_s << "''"_ba;
        QTest::newRow("a formula with quotes") << u"=\"a\",1"_s << "\"'=\"\"a\"\",1\""_ba;
        QTest::newRow("a rare character") << u"𠮷"_s << "\xF0\xA0\xAE\xB7"_ba;
    }

    void writes_a_cell_so_that_it_reads_back() {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);

        const QByteArray file = written({{u"x"_s, text}});

        QCOMPARE(file.mid(file.indexOf("\r\n") + 2), "x," + cell + "\r\n");
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "CsvTableTest.moc"
