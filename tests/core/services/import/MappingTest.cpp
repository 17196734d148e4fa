#include "services/import/Mapping.h"

#include "reference/Reference.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class MappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
        m_words.emplace(m_reference->folding);
    }

    void maps_a_usual_table() {
        const auto mapped = map({{u"序号"_s, {u"1"_s, u"2"_s}}, {u"公司名称"_s, {}}, {u"姓名"_s, {}}, {u"手机"_s, {}},
            {u"座机"_s, {}}, {u"所在地区"_s, {}}, {u"备注"_s, {}}});

        QCOMPARE(targets(mapped), (QStringList{QString{}, u"name"_s, u"contacts[].name"_s, u"contacts[].phones[]"_s,
                                      u"contacts[].phones[]"_s, u"region"_s, u"remark"_s}));
    }

    void takes_a_table_of_people_by_their_names() {
        QCOMPARE(targets(map({{u"姓名"_s, {}}, {u"手机"_s, {}}})), (QStringList{u"name"_s, u"contacts[].phones[]"_s}));
    }

    void maps_the_type_by_its_values_data() {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("target");

        QTest::newRow("lifecycle") << QStringList{u"意向客户"_s, u"签约客户"_s, u"重点"_s} << u"customer_type"_s;
        QTest::newRow("person or firm") << QStringList{u"企业"_s, u"个人"_s, u"企业"_s} << u"kind"_s;
        QTest::newRow("business") << QStringList{u"B2B"_s, u"B2C"_s} << u"business_type"_s;
        QTest::newRow("ticks") << QStringList{u"□潜在客户☑意向客户"_s, u"☑潜在客户□意向客户"_s} << u"customer_type"_s;
        QTest::newRow("no values") << QStringList{} << u"customer_type"_s;
    }

    void maps_the_type_by_its_values() {
        QFETCH(const QStringList, values);
        QFETCH(const QString, target);

        QCOMPARE(targets(map({{u"客户名称"_s, {}}, {u"客户类型"_s, values}})).last(), target);
    }

    void maps_unknown_headings_by_their_values() {
        const auto mapped =
            map({{u"甲列"_s, {u"上海泽润机械有限公司"_s, u"北京明德贸易有限公司"_s, u"青岛远帆粮油有限公司"_s}},
                {u"乙列"_s, {u"13800138000"_s, u"13900139000"_s, u"13700137000"_s}},
                {u"丙列"_s, {u"a@example.com"_s, u"b@example.com"_s}},
                {u"丁列"_s, {u"91310115MAC13AAP1U"_s, u"91440402MARQAH7N3M"_s}}, {u"戊列"_s, {u"王芳"_s, u"李军"_s}}});

        QCOMPARE(targets(mapped),
            (QStringList{u"name"_s, u"contacts[].phones[]"_s, u"contacts[].emails[]"_s, u"uscc"_s, QString{}}));
    }

    void maps_columns_without_headings_by_their_values() {
        const auto mapped = map(
            {{QString{}, {u"上海泽润机械有限公司"_s, u"北京明德贸易有限公司"_s}}, {QString{}, {u"王芳"_s, u"李军"_s}},
                {QString{}, {u"021-55528795"_s, u"13900139000"_s}}, {QString{}, {u"广东深圳"_s, u"上海市"_s}}});

        QCOMPARE(
            targets(mapped), (QStringList{u"name"_s, u"contacts[].name"_s, u"contacts[].phones[]"_s, u"region"_s}));
    }

    void never_takes_a_count_for_a_number() {
        QCOMPARE(targets(map({{u"编号"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}}})), QStringList{QString{}});
        QCOMPARE(targets(map({{u"编号"_s, {u"000101"_s, u"000103"_s, u"000900"_s}}})), QStringList{u"number"_s});
    }

    void puts_columns_into_items() {
        const auto mapped =
            map({{u"客户名称"_s, {}}, {u"联系人1"_s, {}}, {u"电话1"_s, {}}, {u"联系人2"_s, {}}, {u"电话2"_s, {}}});

        QCOMPARE(items(mapped), (QList<int>{0, 0, 0, 1, 1}));
    }

    void puts_further_numbers_of_one_contact_into_one_item() {
        QCOMPARE(items(map({{u"客户名称"_s, {}}, {u"联系人"_s, {}}, {u"电话1"_s, {}}, {u"电话2"_s, {}}})),
            (QList<int>{0, 0, 0, 0}));
    }

    void begins_an_item_where_the_name_comes_again() {
        QCOMPARE(
            items(map({{u"客户名称"_s, {}}, {u"联系人"_s, {}}, {u"电话"_s, {}}, {u"联系人"_s, {}}, {u"电话"_s, {}}})),
            (QList<int>{0, 0, 0, 1, 1}));
    }

    void keeps_the_year_of_an_amount() {
        const auto mapped =
            map({{u"客户名称"_s, {}}, {u"2023年合作金额(万元)"_s, {}}, {u"2024年合作金额(万元)"_s, {}}});

        QCOMPARE(targets(mapped)[1], u"annual_amounts[].amount"_s);
        QCOMPARE(mapped[1].target.year, 2023);
        QCOMPARE(mapped[2].target.unit, 6);
    }

    void lets_a_person_have_the_last_word() {
        const auto mapped = map({{u"客户名称"_s, {}}, {u"备注"_s, {}}, {u"代号"_s, {}}},
            {{.heading = u"代号"_s, .target = u"name"_s}, {.column = u"B"_s, .target = QString{}}});

        QCOMPARE(targets(mapped), (QStringList{QString{}, QString{}, u"name"_s}));
        QCOMPARE(mapped[2].source, ColumnPlan::Source::Person);
    }

    void corrects_a_heading_by_its_values() {
        QCOMPARE(targets(map({{u"联系方式"_s, {u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s}}})),
            QStringList{u"contacts[].emails[]"_s});
    }

    void takes_the_unit_of_the_note_above() {
        std::vector<TableColumnText> columns(2);
        columns[0].heading = m_words->parse(u"合作金额");
        columns[1].heading = m_words->parse(u"年营收(元)");

        const auto mapped = Mapping{*m_words, *m_reference, m_own}.map(columns, {}, {}, 6);

        QCOMPARE(mapped[0].target.unit, 6);
        QCOMPARE(mapped[0].fullHeading, u"合作金额(万元)"_s);
        QCOMPARE(mapped[1].target.unit, 2);
    }

    void sees_the_order_of_days_and_months() {
        QCOMPARE(map({{u"成立日期"_s, {u"5/3/2024"_s, u"5/23/2024"_s}}})[0].dateOrder, DateOrder::MonthFirst);
    }

    void names_columns_by_letters() {
        QCOMPARE(columnLetter(0), u"A"_s);
        QCOMPARE(columnLetter(25), u"Z"_s);
        QCOMPARE(columnLetter(26), u"AA"_s);
        QCOMPARE(columnLetter(701), u"ZZ"_s);
        QCOMPARE(columnLetter(702), u"AAA"_s);
    }

private:
    std::vector<MappedTableColumn> map(
        const std::vector<std::pair<QString, QStringList>> &table, const QList<ColumnChoice> &choices = {}) const {
        std::vector<TableColumnText> columns;
        for (const auto &[heading, values] : table) {
            TableColumnText &column = columns.emplace_back();
            column.letter = columnLetter(int(columns.size()) - 1);
            column.heading = m_words->parse(heading);
            for (const QString &value : values)
                column.samples.push_back({.text = value});
        }
        return Mapping{*m_words, *m_reference, m_own}.map(columns, choices, {}, std::nullopt);
    }
    static QStringList targets(const std::vector<MappedTableColumn> &columns) {
        QStringList ids;
        for (const MappedTableColumn &column : columns)
            ids.append(idOf(column.target));
        return ids;
    }
    static QList<int> items(const std::vector<MappedTableColumn> &columns) {
        QList<int> items;
        for (const MappedTableColumn &column : columns)
            items.append(column.target.item);
        return items;
    }

    std::unique_ptr<const Reference> m_reference;
    std::optional<HeadingWords> m_words;
    const OwnFields m_own;
};

QTEST_GUILESS_MAIN(MappingTest)
#include "MappingTest.moc"
