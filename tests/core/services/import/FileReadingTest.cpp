#include "support/MemoryImport.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"/list.xlsx"_s;
const QStringList kHeadings{u"公司名称"_s, u"联系人"_s, u"手机"_s};
const QStringList kRow{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s};
const QStringList kOther{u"乙有限公司"_s, u"李军"_s, u"13900139000"_s};
/// Rows that many threads share.
constexpr int kMany = 5'000;

QStringList rowOf(int i) { return {u"甲%1有限公司"_s.arg(i), u"王芳"_s, u"138%1"_s.arg(i, 8, 10, QChar{u'0'})}; }

} // namespace

/// Which tables of a file are read, and what a person may say about it.
class FileReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void reads_a_workbook_of_returned_rows_whole() {
        const QStringList added{u"原因"_s, u"原行号"_s};
        MemoryTable rejected{.name = u"退回"_s};
        rejected << kHeadings + added << kRow + QStringList{u"缺少必填项"_s, u"7"_s};
        MemoryTable warned{.name = u"待确认"_s};
        warned << kHeadings + added << kOther + QStringList{u"日期"_s, u"3"_s} << kOther;
        MemoryImport import{*m_reference};
        import.files.add(kFile, MemoryReader::File{.tables = {rejected, warned}});

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.files().size(), 2u);
        QCOMPARE(plan.files()[0].sheet, u"退回"_s);
        QCOMPARE(plan.files()[1].sheet, u"待确认"_s);
        QCOMPARE(plan.rowCount(), 3);
        QCOMPARE(plan.row(1).place.sheet, u"待确认"_s);
    }

    void reads_the_folders_of_a_folder() {
        const QTemporaryDir folder;
        QVERIFY(QDir{folder.path()}.mkpath(u"乙"_s));
        MemoryImport import{*m_reference};
        for (const QString &name : {u"2.xlsx"_s, u"~$2.xlsx"_s, u"乙/1.xlsx"_s}) {
            QFile file{folder.filePath(name)};
            QVERIFY(file.open(QIODevice::WriteOnly));
            MemoryTable table;
            table << kHeadings << (name.contains(u'/') ? kOther : kRow);
            import.files.add(folder.filePath(name), table);
        }

        const ImportPlan plan = import.plan(folder.path()).value();

        QCOMPARE(plan.files().size(), 2u);
        QCOMPARE(plan.row(0).draft.values.text(Field::Name), kRow.front());
        QCOMPARE(plan.row(1).draft.values.text(Field::Name), kOther.front());
    }

    void keeps_many_rows_in_their_order() {
        MemoryTable table;
        table << kHeadings;
        for (int i = 0; i < kMany; ++i)
            table << rowOf(i);
        // The first one comes once more, far behind.
        table << rowOf(0);
        MemoryImport import{*m_reference};
        import.files.add(kFile, table);

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.rowCount(), kMany + 1);
        for (int i = 0; i < kMany; ++i) {
            QCOMPARE(plan.d().drafts.at(i).values.text(Field::Name), rowOf(i).front());
            QCOMPARE(plan.d().drafts.row(i), i + 2);
        }
        QCOMPARE(plan.row(kMany).match->with, u"row:2"_s);
    }

    void stops_at_the_first_row_that_no_field_can_hold() {
        MemoryTable table;
        table << kHeadings;
        for (int i = 0; i < kMany; ++i)
            table << (i == 1'000 || i == 4'000 ? QStringList{QString{40'000, u'甲'}, u"王芳"_s} : rowOf(i));
        MemoryImport import{*m_reference};
        import.files.add(kFile, table);

        const auto plan = import.plan(kFile);

        QVERIFY(!plan);
        QCOMPARE(plan.error().code, "limit-exceeded");
        QCOMPARE(plan.error().place.row, 1'002);
    }

    void reads_the_one_list_of_a_workbook_that_was_named() {
        MemoryTable first{.name = u"一"_s};
        first << kHeadings << kRow;
        MemoryTable second{.name = u"二"_s};
        second << kHeadings << kOther;
        MemoryImport import{*m_reference};
        import.files.add(kFile, MemoryReader::File{.tables = {first, second}});

        const ImportPlan plan = import.plan(ImportRequest{.paths = {kFile}, .choices = {.sheet = u"二"_s}}).value();

        QCOMPARE(plan.rowCount(), 1);
        QCOMPARE(plan.files()[0].sheet, u"二"_s);
    }

    void refuses_a_row_of_headings_that_is_not_there() {
        MemoryTable table;
        table << kHeadings << kRow;
        MemoryImport import{*m_reference};
        import.files.add(kFile, table);

        const auto plan = import.plan(ImportRequest{.paths = {kFile}, .choices = {.headerRow = 9}});

        QCOMPARE(plan.error().code, "not-found"_ba);
        QCOMPARE(plan.error().place.row, 9);
    }

    void refuses_a_column_that_no_file_has() {
        MemoryTable table;
        table << kHeadings << kRow;
        MemoryImport import{*m_reference};
        import.files.add(kFile, table);
        const auto mapping = [](const QString &heading) {
            return ImportRequest{
                .paths = {kFile}, .choices = {.columns = {{.heading = heading, .target = u"remark"_s}}}};
        };

        QCOMPARE(import.plan(mapping(u"传真"_s)).error().code, "not-found"_ba);
        QVERIFY(import.plan(mapping(u"手 机"_s)).has_value());
    }

private:
    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(FileReadingTest)
#include "FileReadingTest.moc"
