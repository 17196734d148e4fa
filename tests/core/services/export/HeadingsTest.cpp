#include "services/export/Headings.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class HeadingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_language_unit_and_number_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("item");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("a text") << int(Field::Name) << 0 << u"客户名称"_s << u"Name"_s;
        QTest::newRow("money") << int(Field::TotalAmount) << 0 << u"累计合作金额(元)"_s << u"Total amount (CNY)"_s;
        QTest::newRow("a range of money") << int(Field::Budget) << 0 << u"预算(元)"_s << u"Budget (CNY)"_s;
        QTest::newRow("the second contact") << int(Field::ContactName) << 1 << u"联系人姓名2"_s << u"Contact 2"_s;
        QTest::newRow("a label that two fields have")
            << int(Field::ContactDepartment) << 0 << u"所在部门"_s << u"Contact department"_s;
        QTest::newRow("money of the third year")
            << int(Field::AnnualAmountAmount) << 2 << u"年度金额3(元)"_s << u"Amount 3 (CNY)"_s;
    }

    void says_language_unit_and_number() {
        QFETCH(const int, field);
        QFETCH(const int, item);
        QFETCH(const QString, chinese);
        QFETCH(const QString, english);

        QCOMPARE(headingOf({Field(field), item}, Language::Chinese), chinese);
        QCOMPARE(headingOf({Field(field), item}, Language::English), english);
    }

    void finds_each_column_again_by_its_heading() {
        QSet<QString> headings;
        for (const FieldSpec &field : kBuiltInFields)
            for (const Language language : {Language::Chinese, Language::English})
                for (const int item : {0, 1, 11}) {
                    if (item > 0 && field.part == Part::Customer)
                        continue;
                    const TableColumn column{field.field, item};
                    const QString heading = headingOf(column, language);
                    QVERIFY2(!headings.contains(heading), qPrintable(heading));
                    headings.insert(heading);
                    QVERIFY2(columnOf(heading) == column, qPrintable(heading));
                }
    }

    void reads_headings_as_people_retype_them_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("item");
        QTest::newRow("with the sign of a required column") << u"客户名称*"_s << int(Field::Name) << 0;
        QTest::newRow("with a unit and that sign") << u"累计合作金额(元)*"_s << int(Field::TotalAmount) << 0;
        QTest::newRow("full width") << u"累计合作金额（元）"_s << int(Field::TotalAmount) << 0;
        QTest::newRow("without the unit") << u"累计合作金额"_s << int(Field::TotalAmount) << 0;
        QTest::newRow("with blanks") << u" 联系人姓名 2 "_s << int(Field::ContactName) << 1;
        QTest::newRow("in capitals") << u"CONTACT 2"_s << int(Field::ContactName) << 1;
        QTest::newRow("the first numbered") << u"联系人姓名1"_s << int(Field::ContactName) << 0;
    }

    void reads_headings_as_people_retype_them() {
        QFETCH(const QString, heading);
        QFETCH(const int, field);
        QFETCH(const int, item);

        QCOMPARE(columnOf(heading), (TableColumn{Field(field), item}));
    }

    void knows_no_other_heading_data() {
        QTest::addColumn<QString>("heading");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a synonym") << u"公司名称"_s;
        QTest::newRow("a second of what there is one of") << u"备注2"_s;
        QTest::newRow("a zeroth") << u"联系人姓名0"_s;
        QTest::newRow("another unit") << u"累计合作金额(万元)"_s;
        QTest::newRow("a number") << u"2"_s;
    }

    void knows_no_other_heading() {
        QFETCH(const QString, heading);

        QVERIFY(!columnOf(heading));
    }
};

QTEST_GUILESS_MAIN(HeadingsTest)
#include "HeadingsTest.moc"
