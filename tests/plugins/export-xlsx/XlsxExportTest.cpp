#include "host/PluginHost.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What another program finds in the workbook; an empty list where it cannot read it.
QJsonArray sheetsOf(const QString &path) {
    QProcess process;
    process.start(u"python3"_s, {QLatin1StringView{READ_WORKBOOK}, path});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

QJsonArray rows(const QList<QStringList> &texts) {
    QJsonArray result;
    for (const QStringList &row : texts)
        result.append(QJsonArray::fromStringList(row));
    return result;
}

QStringList allIn(const QTemporaryDir &folder) {
    return QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList numbered(const QString &word, int count) {
    QStringList result;
    for (int i = 1; i <= count; ++i)
        result.append(word + QString::number(i));
    return result;
}

std::vector<ExportColumn> columns(const QStringList &headings) {
    std::vector<ExportColumn> result;
    for (const QString &heading : headings)
        result.push_back({.heading = heading});
    return result;
}

} // namespace

class XlsxExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    PluginHost m_host{{}};
    const Exporter *m_exporter = nullptr;

    /// A workbook of one sheet, read back.
    QJsonObject written(const std::vector<ExportColumn> &headings, const QList<QStringList> &texts) {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        auto writer = m_exporter->open(path).value();
        auto outcome = writer->beginSheet(u"名单"_s, headings);
        for (const QStringList &row : texts)
            outcome = outcome.and_then([&] { return writer->row(row); });
        outcome = outcome.and_then([&] { return writer->finish(); });
        return outcome ? sheetsOf(path).first().toObject() : QJsonObject{};
    }

private Q_SLOTS:
    void initTestCase() {
        m_host.loadAll({PluginHost::trustedFolder()});
        m_exporter = m_host.exporterFor(u"XLSX"_s);
        QVERIFY(m_exporter);
    }

    void writes_every_cell_as_a_text() {
        const QList<QStringList> texts{{u"0012"_s, u"13800138000"_s, u"=1+1"_s}, {u"1E5"_s, u"2024-05-01"_s, u"TRUE"_s},
            {u""_s, u"-"_s, u"𠮷田 <&>\"'"_s}};

        const QJsonObject sheet = written(columns({u"编号"_s, u"电话"_s, u"备注"_s}), texts);

        QCOMPARE(sheet["name"_L1].toString(), u"名单"_s);
        QCOMPARE(sheet["rows"_L1].toArray(), rows(QList<QStringList>{{u"编号"_s, u"电话"_s, u"备注"_s}} + texts));
        QCOMPARE(sheet["kinds"_L1].toString(), u"s"_s);
        QCOMPARE(sheet["formats"_L1].toArray(), QJsonArray{u"@"_s});
    }

    void makes_the_headings_plain_to_see() {
        const QJsonObject sheet =
            written({{.heading = u"客户名称*"_s, .required = true, .width = 30}, {.heading = u"简称"_s, .width = 12}},
                {{u"甲"_s, u"乙"_s}, {u"丙"_s, u"丁"_s}});

        QCOMPARE(sheet["bold"_L1].toArray(), (QJsonArray{true, true}));
        QCOMPARE(sheet["frozen"_L1].toString(), u"A2"_s);
        QCOMPARE(sheet["filter"_L1].toString(), u"A1:B3"_s);
        QCOMPARE(sheet["widths"_L1].toArray(), (QJsonArray{31, 13})); // Excel adds the margins of a cell.
        const QJsonArray fills = sheet["fills"_L1].toArray();
        QVERIFY(!fills[0].toString().isEmpty() && !fills[1].toString().isEmpty() && fills[0] != fills[1]);
    }

    void offers_the_choices_of_a_short_list() {
        const QJsonObject sheet = written(
            {{.heading = u"名称"_s}, {.heading = u"客户类型"_s, .choices = {u"潜在客户"_s, u"意向客户"_s}}}, {});

        const QJsonObject choices = sheet["choices"_L1].toArray().first().toObject();
        QCOMPARE(choices["cells"_L1].toString(), u"B2:B1048576"_s);
        QCOMPARE(choices["from"_L1].toString(), u"\"潜在客户,意向客户\""_s);
    }

    void keeps_long_lists_and_those_with_commas_on_a_hidden_sheet() {
        const QString path = m_folder.filePath(u"choices.xlsx"_s);
        const QStringList many = numbered(u"某某行业"_s, 60);
        const QStringList withComma{u"Shanghai, Pudong"_s, u"Beijing"_s};
        auto writer = m_exporter->open(path).value();
        QVERIFY(writer->beginSheet(
            u"Choices"_s, std::vector<ExportColumn>{{.heading = u"a"_s, .choices = many},
                              {.heading = u"b"_s, .choices = withComma}, {.heading = u"c"_s, .choices = many}}));
        QVERIFY(writer->finish());

        const QJsonArray sheets = sheetsOf(path);

        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[1]["name"_L1].toString(), u"Choices (2)"_s);
        QVERIFY(sheets[1]["hidden"_L1].toBool());
        const QJsonArray lists = sheets[0]["choices"_L1].toArray();
        QCOMPARE(lists[0]["from"_L1].toString(), u"'Choices (2)'!$A$1:$A$60"_s);
        QCOMPARE(lists[1]["from"_L1].toString(), u"'Choices (2)'!$B$1:$B$2"_s);
        QCOMPARE(lists[2]["from"_L1].toString(), u"'Choices (2)'!$A$1:$A$60"_s);
        const QJsonArray far = sheets[1]["rows"_L1].toArray();
        QCOMPARE(far.size(), 60);
        QCOMPARE(far[1].toArray(), (QJsonArray{u"某某行业2"_s, u"Beijing"_s}));
        QCOMPARE(far[59].toArray()[0].toString(), u"某某行业60"_s);
    }

    void escapes_what_xml_cannot_hold_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("a control character") << u"a\u0001b"_s << u"a_x0001_b"_s;
        QTest::newRow("a null") << QString{u"a"_s + QChar{0} + u"b"_s} << u"a_x0000_b"_s;
        QTest::newRow("a carriage return") << u"a\r\nb"_s << u"a_x000D_\nb"_s;
        QTest::newRow("what looks like an escape") << u"_x0041_"_s << u"_x005F_x0041_"_s;
        QTest::newRow("what does not quite") << u"_x004_ _x00G1_ _X0041_"_s << u"_x004_ _x00G1_ _X0041_"_s;
        QTest::newRow("half a character") << QString{u"a"_s + QChar{0xD842} + u"b"_s} << u"a_xD842_b"_s;
        QTest::newRow("no character at all") << QString{QChar{0xFFFF}} << u"_xFFFF_"_s;
        QTest::newRow("line breaks, tabs and outer blanks") << u"  a\n\tb  "_s << u"  a\n\tb  "_s;
    }

    void escapes_what_xml_cannot_hold() {
        QFETCH(const QString, text);
        QFETCH(const QString, stored);

        const QJsonObject sheet = written(columns({u"备注"_s}), {{text}});

        QCOMPARE(sheet["rows"_L1].toArray(), rows({{u"备注"_s}, {stored}}));
    }

    void gives_sheets_names_that_excel_allows() {
        const QString path = m_folder.filePath(u"names.xlsx"_s);
        auto writer = m_exporter->open(path).value();
        const QStringList wanted{u"a[b]:c*d?e/f\\g"_s, u"名单"_s, u"名单"_s, u"'quoted'"_s, u""_s, u"history"_s,
            u"LIST"_s, u"list"_s, u"一"_s.repeated(40), u"一"_s.repeated(50), u"a"_s + u"𠮷"_s.repeated(20)};

        for (const QString &name : wanted) {
            QVERIFY(writer->beginSheet(name, columns({u"a"_s})));
            QVERIFY(writer->row(std::vector{name}));
        }
        QVERIFY(writer->finish());

        QStringList given;
        for (const QJsonValue &sheet : sheetsOf(path))
            given.append(sheet["name"_L1].toString());
        QCOMPARE(given, (QStringList{u"a b c d e f g"_s, u"名单"_s, u"名单 (2)"_s, u"quoted"_s, u"Sheet"_s,
                            u"history (2)"_s, u"LIST"_s, u"list (2)"_s, u"一"_s.repeated(31),
                            u"一"_s.repeated(27) + u" (2)"_s, u"a"_s + u"𠮷"_s.repeated(15)}));
    }

    void keeps_rows_in_their_place_below_an_empty_one() {
        const QJsonObject sheet = written(columns({u"a"_s, u"b"_s}), {{u""_s, u""_s}, {u""_s, u"x"_s}});

        QCOMPARE(sheet["rows"_L1].toArray(), rows({{u"a"_s, u"b"_s}, {u""_s, u""_s}, {u""_s, u"x"_s}}));
    }

    void tells_which_cell_is_too_long() {
        const QString path = m_folder.filePath(u"long.xlsx"_s);
        auto writer = m_exporter->open(path).value();
        QVERIFY(writer->beginSheet(u"名单"_s, columns({u"a"_s, u"b"_s})));

        QVERIFY(writer->row(std::vector{u""_s, u"长"_s.repeated(32767)}));
        const auto outcome = writer->row(std::vector{u""_s, u"长"_s.repeated(32768)});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "limit-exceeded");
        QCOMPARE(outcome.error().place, (Place{.file = path, .sheet = u"名单"_s, .row = 3, .column = u"B"_s}));
    }

    void tells_that_there_are_too_many_columns() {
        auto writer = m_exporter->open(m_folder.filePath(u"wide.xlsx"_s)).value();

        QVERIFY(writer->beginSheet(u"wide"_s, columns(numbered(u"c"_s, 16384))));
        const auto outcome = writer->beginSheet(u"wider"_s, columns(numbered(u"c"_s, 16385)));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, "limit-exceeded");
        QCOMPARE(outcome.error().place.column, u"XFE"_s);
    }

    void leaves_nothing_behind_unless_finished() {
        const QTemporaryDir folder;

        {
            auto writer = m_exporter->open(folder.filePath(u"a.xlsx"_s)).value();
            QVERIFY(writer->beginSheet(u"a"_s, columns({u"a"_s})));
            QVERIFY(writer->row(std::vector{u"x"_s}));
        }

        QCOMPARE(allIn(folder), QStringList{});
    }

    void writes_for_the_owner_alone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);

        auto writer = m_exporter->open(path).value();
        QVERIFY(writer->beginSheet(u"a"_s, columns({u"a"_s})));
        QVERIFY(writer->finish());

        QCOMPARE(QFile::permissions(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(allIn(folder), QStringList{u"a.xlsx"_s});
    }

#ifdef Q_OS_UNIX
    void is_whole_or_not_there_however_little_room_there_is() {
        // A limit on the size of files stands for the full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        int whole = 0;
        int refused = 0;
        for (rlim_t room = 1'000; room < 70'000; room += 3'000) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"a.xlsx"_s);
            const rlimit limit{.rlim_cur = room, .rlim_max = before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
            auto writer = m_exporter->open(path).value();
            auto outcome = writer->beginSheet(u"a"_s, columns({u"a"_s, u"b"_s}));
            for (int i = 0; i < 400; ++i)
                outcome = outcome.and_then([&] { return writer->row(std::vector{QString::number(i), u"某某公司"_s}); });
            outcome = outcome.and_then([&] { return writer->finish(); });
            writer.reset();
            setrlimit(RLIMIT_FSIZE, &before);
            QCOMPARE(outcome ? "disk-full"_ba : outcome.error().code, "disk-full");
            QCOMPARE(allIn(folder), outcome ? QStringList{u"a.xlsx"_s} : QStringList{});
            if (outcome)
                QCOMPARE(sheetsOf(path).first()["rows"_L1].toArray().size(), 401);
            ++(outcome ? whole : refused);
        }
        QVERIFY(whole > 0 && refused > 0);
    }
#endif
};

QTEST_GUILESS_MAIN(XlsxExportTest)
#include "XlsxExportTest.moc"
