#include "services/export/RejectsBook.h"

#include "support/RecordedTables.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class RejectsBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adds_reason_and_row_behind_the_original_columns() {
        RecordedTables tables;
        auto book = RejectsBook::open(RecordingExporter{tables}, u"r"_s,
            {{.file = u"名单.xlsx"_s, .headings = {u"公司"_s, u"电话"_s, u""_s}}}, Language::Chinese)
                        .value();

        QVERIFY(book->begin(RejectsBook::Sheet::Rejected));
        QVERIFY(book->add({.number = 17, .cells = std::vector{u""_s, u"123"_s}, .reason = u"缺少客户名称。"_s}));
        QVERIFY(book->begin(RejectsBook::Sheet::Warned));
        QVERIFY(book->add({.number = 4, .cells = std::vector{u"甲"_s, u"9"_s, u"旧"_s}, .reason = u"电话有误。"_s}));
        QVERIFY(book->finish());

        QCOMPARE(tables.sheets.size(), 2u);
        QCOMPARE(tables.sheets[0].name, u"退回"_s);
        QCOMPARE(tables.sheets[1].name, u"待确认"_s);
        const QStringList headings{u"公司"_s, u"电话"_s, u""_s, u"原因"_s, u"原行号"_s};
        QCOMPARE(tables.sheets[0].headings(), headings);
        QCOMPARE(tables.sheets[1].headings(), headings);
        QCOMPARE(tables.sheets[0].rows, (QList<QStringList>{{u""_s, u"123"_s, u""_s, u"缺少客户名称。"_s, u"17"_s}}));
        QCOMPARE(tables.sheets[1].rows, (QList<QStringList>{{u"甲"_s, u"9"_s, u"旧"_s, u"电话有误。"_s, u"4"_s}}));
        QVERIFY(tables.isFinished);
    }

    void joins_the_columns_of_several_files() {
        RecordedTables tables;
        auto book = RejectsBook::open(RecordingExporter{tables}, u"r"_s,
            {{.file = u"a.csv"_s, .headings = {u"公司"_s, u"电话"_s, u"电话"_s}},
                {.file = u"b.csv"_s, .headings = {u"电话"_s, u"备注"_s, u"公司"_s}}},
            Language::English)
                        .value();

        QVERIFY(book->begin(RejectsBook::Sheet::Rejected));
        QVERIFY(book->add({.source = 0, .number = 2, .cells = std::vector{u"甲"_s, u"1"_s, u"2"_s}, .reason = u"x"_s}));
        QVERIFY(book->add({.source = 1, .number = 3, .cells = std::vector{u"5"_s, u"n"_s, u"乙"_s}, .reason = u"y"_s}));

        QCOMPARE(tables.sheets[0].name, u"Rejected"_s);
        QCOMPARE(tables.sheets[0].headings(), (QStringList{u"公司"_s, u"电话"_s, u"电话"_s, u"备注"_s, u"Reason"_s,
                                                  u"Original row"_s, u"Original file"_s}));
        QCOMPARE(
            tables.sheets[0].rows, (QList<QStringList>{{u"甲"_s, u"1"_s, u"2"_s, u""_s, u"x"_s, u"2"_s, u"a.csv"_s},
                                       {u"乙"_s, u"5"_s, u""_s, u"n"_s, u"y"_s, u"3"_s, u"b.csv"_s}}));
    }

    void knows_its_own_columns_again() {
        for (const QString &heading : {u"原因"_s, u" 原行号"_s, u"原文件"_s, u"Reason"_s, u"Original row"_s})
            QVERIFY2(RejectsBook::adds(heading), qPrintable(heading));
        QVERIFY(!RejectsBook::adds(u"风险原因"));
    }
};

QTEST_GUILESS_MAIN(RejectsBookTest)
#include "RejectsBookTest.moc"
