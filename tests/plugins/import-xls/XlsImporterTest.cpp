#include "support/DirectReader.h"
#include "support/WholeFile.h"

#include <QBuffer>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString sheet(const QString &name) { return QLatin1StringView{SHEETS} + u'/' + name; }

} // namespace

/// Old workbooks, and what other systems export under their name.
class XlsImporterTest : public QObject {
    Q_OBJECT

private:
    const ShippedPlugins m_plugins;
    const DirectReader m_reader = m_plugins.reader();

    QByteArray outcomeOfPage(QByteArray page, ReadLimits limits) const {
        QBuffer device{&page};
        device.open(QIODevice::ReadOnly);
        CountedRows rows;
        const auto outcome = m_plugins.host()
                                 .importer(u"import-html"_s)
                                 ->read({.device = &device, .name = u"x.xls"_s, .limits = limits}, 0, rows);
        return outcome ? QByteArray::number(rows.count) : outcome.error().code;
    }

private Q_SLOTS:
    void gives_the_rows_that_a_file_was_written_from_data() {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir{QLatin1StringView{SHEETS}}.entryList({u"*.xls"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    void gives_the_rows_that_a_file_was_written_from() {
        QFETCH(const QString, name);
        const QJsonObject golden = goldenOf(sheet(name));
        QVERIFY(!golden.isEmpty());

        const QString difference = differenceOf(golden, wholeFile(m_reader, sheet(name)));

        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void refuses_with_the_place_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome");
        QFile file{sheet(u"refused/old-outcomes.json"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject outcomes = QJsonDocument::fromJson(file.readAll()).object();
        for (auto one = outcomes.begin(); one != outcomes.end(); ++one)
            QTest::newRow(qPrintable(one.key())) << one.key() << one.value().toString();
    }

    void refuses_with_the_place() {
        QFETCH(const QString, name);
        QFETCH(const QString, outcome);

        const QJsonObject read = wholeFile(m_reader, sheet(u"refused/"_s + name));

        QCOMPARE(read.value("error"_L1).toString(), outcome);
        QCOMPARE(read.value("file"_L1).toString(), name);
    }

    void refuses_more_than_the_limits_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ReadLimits>("limits");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("rows") << u"old.xls"_s << ReadLimits{.rows = 3} << u"limit-exceeded 客户 5 -"_s;
        QTest::newRow("a long text") << u"long_texts.xls"_s << ReadLimits{.fieldBytes = 20'500}
                                     << u"limit-exceeded 表 2 A"_s;
        QTest::newRow("texts in all") << u"long_texts.xls"_s << ReadLimits{.inflatedBytes = 50'000}
                                      << u"limit-exceeded 表 - -"_s;
        QTest::newRow("rows of a page") << u"page_utf8.xls"_s << ReadLimits{.rows = 2} << u"limit-exceeded - 3 -"_s;
        QTest::newRow("a long text in a page")
            << u"page_utf8.xls"_s << ReadLimits{.fieldBytes = 30} << u"limit-exceeded - 3 -"_s;
    }

    void refuses_more_than_the_limits() {
        QFETCH(const QString, name);
        QFETCH(const ReadLimits, limits);
        QFETCH(const QString, outcome);

        QCOMPARE(wholeFile(m_reader, sheet(name), {.limits = limits}).value("error"_L1).toString(), outcome);
    }

    void counts_a_text_that_hangs_down_in_each_row() {
        const QByteArray page = "<table><tr><td rowspan=60000>" + QByteArray(1000, 'x') +
                                QByteArray("<tr><td>1").repeated(1000) + "</table>";

        QCOMPARE(outcomeOfPage(page, {}), "1001"_ba);
        QCOMPARE(outcomeOfPage(page, {.inflatedBytes = 1'000'000}), "limit-exceeded"_ba);
    }

    void reads_a_page_whose_pieces_come_in_several_blocks() {
        const QByteArray row = "<tr><td>" + QByteArray(20'000, 'x') + "</td><!-- " + QByteArray(70'000, '>') +
                               " --><td a=\"" + QByteArray(70'000, '>') + "\">y</td></tr>";

        QCOMPARE(outcomeOfPage("<table>" + row.repeated(5) + "</table>", {}), "5"_ba);
    }

    void leaves_a_workbook_under_the_name_of_a_new_one_to_its_importer() {
        const auto found =
            m_reader.inspect(QLatin1StringView{TEST_DATA} + u"/samples/坏文件/xls_named_xlsx.xlsx"_s, {});

        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(u"Rename it to .xls"_s), qPrintable(found.error().message));
    }

    void stops_when_no_more_rows_are_wanted() {
        for (const QString &name : {u"old.xls"_s, u"page_gbk.xls"_s, u"excel2003.xls"_s}) {
            GatheredRows rows{1};

            QVERIFY(m_reader.read(sheet(name), 0, {}, rows));
            QCOMPARE(rows.rows().size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(XlsImporterTest)
#include "XlsImporterTest.moc"
