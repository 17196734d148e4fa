#include "services/import/Layout.h"

#include "reference/Reference.h"
#include "support/MemoryReader.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A table of a test with what is needed to look at it.
struct Rows {
    std::vector<KeptRow> kept;
    std::vector<Row> rows;
    std::vector<std::vector<Cell>> cells;

    explicit Rows(const MemoryTable &table) {
        cells.reserve(table.rows.size());
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            std::vector<Cell> &row = cells.emplace_back();
            for (const KeptCell &cell : table.rows[i])
                row.push_back({.text = cell.text, .kind = cell.kind, .columnSpan = cell.columnSpan});
            rows.push_back({.number = qint64(i) + 1, .cells = row});
            if (!row.empty())
                kept.emplace_back(rows.back());
        }
    }
};

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
        m_words.emplace(m_reference->folding);
    }

    void finds_the_headings_data() {
        QTest::addColumn<MemoryTable>("table");
        QTest::addColumn<qint64>("headerRow");

        MemoryTable plain;
        plain << QStringList{u"公司名称"_s, u"联系人"_s, u"手机"_s}
              << QStringList{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s};
        QTest::newRow("first row") << plain << qint64{1};

        MemoryTable titled;
        titled << QStringList{u"2026年客户名单"_s} << QStringList{u"部门:销售一部  填表日期:2026年10月20日"_s}
               << QStringList{} << plain.rows[0][0].text.split(u'\n') + QStringList{u"联系人"_s, u"手机"_s}
               << QStringList{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s};
        QTest::newRow("below a title, a note and a blank row") << titled << qint64{4};

        MemoryTable grouped;
        grouped << QStringList{u"客户信息登记表"_s};
        grouped.rows.push_back(
            {{.text = u"序号"_s}, {.text = u"基本信息"_s, .columnSpan = 3}, {}, {}, {.text = u"备注"_s}});
        grouped << QStringList{u"序号"_s, u"客户名称"_s, u"联系人"_s, u"手机"_s, u"说明"_s}
                << QStringList{u"1"_s, u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s};
        QTest::newRow("two rows, groups above") << grouped << qint64{3};

        MemoryTable below;
        below.rows.push_back(
            {{.text = u"客户名称"_s}, {.text = u"联系人"_s, .columnSpan = 3}, {}, {}, {.text = u"地址"_s}});
        below.rows.push_back({{.text = u"客户名称"_s}, {.text = u"姓名"_s}, {.text = u"电话"_s}, {.text = u"职务"_s},
            {.text = u"地址"_s}});
        below << QStringList{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s, u"经理"_s, u"创业大道1号"_s};
        QTest::newRow("two rows, merged downwards") << below << qint64{2};

        MemoryTable loose;
        loose.rows.push_back({{.text = u"客户名称"_s}, {.text = u"联系人"_s}, {}, {.text = u"地址"_s}});
        loose << QStringList{QString{}, u"姓名"_s, u"电话"_s}
              << QStringList{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s, u"创业大道1号"_s};
        QTest::newRow("two rows, not merged") << loose << qint64{2};

        MemoryTable none;
        none << QStringList{u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s}
             << QStringList{u"乙有限公司"_s, u"李军"_s, u"13900139000"_s};
        QTest::newRow("none") << none << qint64{0};

        MemoryTable prose;
        prose << QStringList{u"填写说明"_s} << QStringList{u"一、客户名称:企业填写营业执照全称,个人填写姓名。"_s}
              << QStringList{u"二、客户名称、联系人姓名、联系方式为必填项。"_s};
        QTest::newRow("prose") << prose << qint64{0};
    }

    void finds_the_headings() {
        QFETCH(const MemoryTable, table);
        QFETCH(const qint64, headerRow);

        const Layout layout{Rows{table}.kept, *m_words, *m_reference};

        QCOMPARE(layout.headerRow(), headerRow);
    }

    void takes_the_row_that_a_person_named() {
        MemoryTable table;
        table << QStringList{u"公司名称"_s, u"联系人"_s} << QStringList{u"甲"_s, u"乙"_s}
              << QStringList{u"x"_s, u"y"_s};

        const Layout layout{Rows{table}.kept, *m_words, *m_reference, 2};

        QCOMPARE(layout.headerRow(), 2);
        QCOMPARE(layout.heading(0).text, u"甲"_s);
    }

    void spreads_a_group_over_its_columns() {
        MemoryTable table;
        table.rows.push_back({{.text = u"客户名称"_s}, {.text = u"联系人"_s, .columnSpan = 2}, {}});
        table << QStringList{u"客户名称"_s, u"姓名"_s, u"电话"_s};

        const Layout layout{Rows{table}.kept, *m_words, *m_reference};

        QCOMPARE(layout.headerRow(), 2);
        QCOMPARE(layout.group(1).text, u"联系人"_s);
        QCOMPARE(layout.group(2).text, u"联系人"_s);
        QCOMPARE(layout.heading(2).text, u"电话"_s);
    }

    void reads_the_unit_of_a_note_above() {
        MemoryTable table;
        table << QStringList{u"部门:销售一部   金额单位：万元"_s}
              << QStringList{u"客户名称"_s, u"联系人"_s, u"合作金额"_s};

        QCOMPARE((Layout{Rows{table}.kept, *m_words, *m_reference}.tableUnit()), 6);
    }

    void tells_customers_from_other_rows_data() {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("isData");

        const auto row = [](const char *name, const QStringList &cells, bool isData) {
            QTest::newRow(name) << cells << isData;
        };
        row("a customer", {u"1"_s, u"甲有限公司"_s, u"王芳"_s, u"13800138000"_s}, true);
        row("a name alone", {QString{}, u"甲有限公司"_s}, true);
        row("blank", {u" "_s, QString{}, u"\u3000"_s}, false);
        row("subtotal", {u"小计"_s, QString{}, QString{}, u"150家"_s}, false);
        row("total with a colon", {u"合计："_s, QString{}, QString{}, u"300"_s}, false);
        row("total in the name's column", {QString{}, u"总计"_s, QString{}, u"300"_s}, false);
        row("a firm called like a total", {u"9"_s, u"总计科技有限公司"_s, u"王芳"_s, u"13800138000"_s}, true);
        row("note", {u"注:1.客户名称企业须填写全称,个人填写真实姓名;2.金额单位统一为万元。"_s}, false);
        row("note behind 备注", {u"备注：以上数据截至10月"_s}, false);
        row("signatures", {u"制表人:张三"_s, QString{}, u"审核:李四"_s}, false);
        row("a section's title", {u"一、华东区"_s}, false);
        row("the headings again", {u"序号"_s, u"客户名称"_s, u"联系人"_s, u"手机"_s}, false);
    }

    void tells_customers_from_other_rows() {
        QFETCH(const QStringList, cells);
        QFETCH(const bool, isData);
        MemoryTable table;
        table << QStringList{u"序号"_s, u"客户名称"_s, u"联系人"_s, u"手机"_s} << cells;
        const Rows rows{table};

        const Layout layout{rows.kept, *m_words, *m_reference};

        QCOMPARE(layout.isData(rows.rows[1], 1), isData);
    }

private:
    std::unique_ptr<const Reference> m_reference;
    std::optional<HeadingWords> m_words;
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
