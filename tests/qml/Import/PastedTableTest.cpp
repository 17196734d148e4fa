#include "Import/PastedTable.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class PastedTableTest : public QObject {
    Q_OBJECT

    static QString contentOf(const PastedTable &table) {
        QFile file{table.path()};
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : file.errorString();
    }

private Q_SLOTS:
    void finds_the_table_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("table");
        QTest::newRow("text as a spreadsheet copies it")
            << u"姓名\t手机\n王芳\t13800138000\n"_s << QString{} << u"姓名\t手机\n王芳\t13800138000\n"_s;
        QTest::newRow("text before HTML") << u"a\tb"_s << u"<table><tr><td>x</td></tr></table>"_s << u"a\tb"_s;
        QTest::newRow("one column") << u"客户名称\n甲公司"_s << QString{} << u"客户名称\n甲公司"_s;
        QTest::newRow("HTML alone") << QString{}
                                    << u"<html><body><p>前言</p><table><tr><th>客户</th><th>电话</th></tr>"
                                       "<tr><td>甲&amp;乙</td><td>010-1</td></tr></table></body></html>"_s
                                    << u"客户\t电话\n甲&乙\t010-1"_s;
        QTest::newRow("cells of several lines")
            << QString{} << u"<table><tr><td>甲<br>乙</td><td>说\"好\"</td></tr></table>"_s
            << u"\"甲\n乙\"\t\"说\"\"好\"\"\""_s;
        QTest::newRow("merged cells")
            << QString{} << u"<table><tr><td colspan=2>名单</td></tr><tr><td>a</td><td>b</td></tr></table>"_s
            << u"名单\t\na\tb"_s;
        QTest::newRow("a sentence beside HTML")
            << u"名单 a b"_s << u"<table><tr><td>a</td><td>b</td></tr></table>"_s << u"a\tb"_s;
    }

    void finds_the_table() {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        QMimeData data;
        data.setText(text);
        if (!html.isEmpty())
            data.setHtml(html);

        const auto table = PastedTable::from(data);

        QVERIFY(table);
        QTEST(contentOf(**table), "table");
    }

    void refuses_what_is_no_table_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString{};
        QTest::newRow("a sentence") << u"下周三拜访客户"_s;
        QTest::newRow("a line with its end") << u"下周三拜访客户\n"_s;
    }

    void refuses_what_is_no_table() {
        QFETCH(const QString, text);
        QMimeData data;
        data.setText(text);

        const auto table = PastedTable::from(data);

        QVERIFY(!table);
        QCOMPARE(table.error().code, "clipboard-no-table"_ba);
    }

    void is_for_this_account_alone_and_goes_with_the_object() {
        QMimeData data;
        data.setText(u"a\tb"_s);
        auto table = PastedTable::from(data).value();
        const QString path = table->path();

        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo{path}.path()) & others));
        table.reset();

        QVERIFY(!QFileInfo::exists(QFileInfo{path}.path()));
    }
};

QTEST_MAIN(PastedTableTest)
#include "PastedTableTest.moc"
