#include "support/DirectReader.h"
#include "support/WholeFile.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString sheet(const QString &name) { return QLatin1StringView{SHEETS} + u'/' + name; }

} // namespace

class XlsxImporterTest : public QObject {
    Q_OBJECT

private:
    const ShippedPlugins m_plugins;
    const DirectReader m_reader = m_plugins.reader();

private Q_SLOTS:
    void gives_the_rows_that_a_workbook_was_written_from_data() {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir{QLatin1StringView{SHEETS}}.entryList({u"*.xlsx"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    void gives_the_rows_that_a_workbook_was_written_from() {
        QFETCH(const QString, name);
        const QJsonObject golden = goldenOf(sheet(name));
        QVERIFY(!golden.isEmpty());

        const QString difference = differenceOf(golden, wholeFile(m_reader, sheet(name)));

        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void refuses_with_the_place_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome");
        QFile file{sheet(u"refused/outcomes.json"_s)};
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

    void refuses_more_rows_than_the_limit() {
        const QJsonObject read = wholeFile(m_reader, sheet(u"plain.xlsx"_s), {.limits = {.rows = 3}});

        QCOMPARE(read.value("error"_L1).toString(), u"limit-exceeded 表1 6 -"_s);
    }

    void counts_what_it_unpacks() {
        // Workbook, relationships and styles have less than this, with the sheet it is more.
        const QJsonObject read = wholeFile(m_reader, sheet(u"stored.xlsx"_s), {.limits = {.inflatedBytes = 2000}});

        QCOMPARE(read.value("error"_L1).toString(), u"zip-bomb - - -"_s);
    }

    void stops_when_no_more_rows_are_wanted() {
        GatheredRows rows{1};

        QVERIFY(m_reader.read(sheet(u"plain.xlsx"_s), 0, {}, rows));
        QCOMPARE(rows.rows().size(), 1);
    }

    void says_that_there_is_no_such_sheet() {
        CountedRows rows;

        const auto outcome = m_reader.read(sheet(u"plain.xlsx"_s), 1, {}, rows);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "file-format"_ba);
    }

    void tells_the_person_what_to_do_with_an_old_workbook() {
        const auto found =
            m_reader.inspect(QLatin1StringView{TEST_DATA} + u"/samples/坏文件/xls_named_xlsx.xlsx"_s, {});

        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(u"old kind (.xls)"_s), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(XlsxImporterTest)
#include "XlsxImporterTest.moc"
