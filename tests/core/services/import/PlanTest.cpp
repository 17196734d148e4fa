#include "services/import/ImportPlan.h"

#include "support/MemoryImport.h"
#include "support/PlanTables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace dossier::plans;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"91310115MAC13AAP1U"_s;

} // namespace

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
    }

    void reads_a_row_into_a_customer() {
        MemoryImport import{*m_reference};
        import.files.add(
            kFile, table({u"客户编号"_s, u"公司名称"_s, u"省份"_s, u"城市"_s, u"区县"_s, u"地址"_s, u"行业"_s,
                             u"年营收(万元)"_s, u"联系人"_s, u"职务"_s, u"手机"_s, u"座机"_s, u"邮箱"_s, u"合同期限"_s,
                             u"跟进日期"_s, u"跟进内容"_s},
                       {{u"000101"_s, u"嘉骏电气有限公司"_s, u"广东省"_s, u"深圳市"_s, u"南山区"_s, u"兴业二路316号"_s,
                           u"餐饮业"_s, u"12.5"_s, u"王建国经理"_s, u"采购"_s, kMobile, u"0755-82345678"_s,
                           u"w@example.com"_s, u"2024-01-01至2024-12-31"_s, u"2024/5/3"_s, u"回访"_s}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.rowCount(), 1);
        const Customer customer = plan.row(0).draft;
        QCOMPARE(customer.values.text(Field::Number), u"000101"_s);
        QCOMPARE(customer.values.text(Field::Kind), u"organisation"_s);
        QCOMPARE(customer.values.text(Field::Province), u"440000"_s);
        QCOMPARE(customer.values.text(Field::City), u"440300"_s);
        QCOMPARE(customer.values.text(Field::County), u"440305"_s);
        QCOMPARE(customer.values.text(Field::Address), u"兴业二路316号"_s);
        QCOMPARE(customer.values.text(Field::Industry), u"H62"_s);
        QCOMPARE(customer.values.text(Field::AnnualRevenue), u"12500000"_s);
        QCOMPARE(customer.values.text(Field::CustomerType), u"prospect"_s);
        QCOMPARE(customer.values.text(Field::ContractTo), u"2024-12-31"_s);
        const FieldValues &contact = customer.items(Part::Contacts).front().values;
        QCOMPARE(contact.text(Field::ContactName), u"王建国"_s);
        QCOMPARE(contact.text(Field::ContactHonorific), u"经理"_s);
        QCOMPARE(contact.text(Field::ContactPhones), u"+8613800138000\n+8675582345678"_s);
        QCOMPARE(customer.items(Part::FollowUps).front().values.text(Field::FollowUpOn), u"2024-05-03"_s);
        QVERIFY(plan.row(0).problems.empty());
    }

    void reads_where_a_customer_is_data() {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("place");

        const auto row = [](const char *name, const QStringList &headings, const QStringList &cells,
                             const QString &place) { QTest::newRow(name) << headings << cells << place; };
        row("an address whole", {u"地址"_s}, {u"河南省郑州市金水区建设北街20号"_s},
            u"410000 410100 410105 建设北街20号"_s);
        row("an address of a municipality", {u"地址"_s}, {u"天津市南开区创业大道67号"_s},
            u"120000 120100 120104 创业大道67号"_s);
        row("a street called like a city", {u"地址"_s}, {u"南京西路100号"_s}, u"   南京西路100号"_s);
        row("a street called like a county", {u"地址"_s}, {u"兴业二路316号"_s}, u"   兴业二路316号"_s);
        row("a region with hyphens", {u"所在地区"_s}, {u"广东-深圳-南山区"_s}, u"440000 440300 440305 "_s);
        row("a region in short", {u"所在地区"_s}, {u"安徽合肥"_s}, u"340000 340100  "_s);
        row("a province alone", {u"所在地区"_s}, {u"内蒙古"_s}, u"150000   "_s);
        row("a region and a street", {u"地区"_s, u"地址"_s}, {u"江苏无锡"_s, u"滨湖区学府路1号"_s},
            u"320000 320200 320211 学府路1号"_s);
        row("a municipality in three columns", {u"省份"_s, u"城市"_s, u"区县"_s},
            {u"重庆市"_s, u"市辖区"_s, u"渝中区"_s}, u"500000 500100 500103 "_s);
        row("a county of 重庆", {u"省份"_s, u"城市"_s, u"区县"_s}, {u"重庆市"_s, u"重庆市"_s, u"城口县"_s},
            u"500000 500200 500229 "_s);
        row("a city alone", {u"城市"_s}, {u"珠海"_s}, u"440000 440400  "_s);
    }

    void reads_where_a_customer_is() {
        QFETCH(const QStringList, headings);
        QFETCH(const QStringList, cells);
        QFETCH(const QString, place);
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(kPlain + headings, {QStringList{u"甲有限公司"_s, u"王芳"_s, kMobile} + cells}));

        const FieldValues values = import.plan(kFile).value().row(0).draft.values;

        QCOMPARE((QStringList{values.text(Field::Province), values.text(Field::City), values.text(Field::County),
                     values.text(Field::Address)}
                         .join(u' ')),
            place);
    }

    void rejects_a_row_without_what_is_required_data() {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("missing");

        QTest::newRow("name") << QStringList{QString{}, u"王芳"_s, kMobile} << u"name"_s;
        QTest::newRow("name is a placeholder") << QStringList{u"无"_s, u"王芳"_s, kMobile} << u"name"_s;
        QTest::newRow("contact") << QStringList{u"甲有限公司"_s, QString{}, kMobile} << u"contacts[].name"_s;
        QTest::newRow("phone") << QStringList{u"甲有限公司"_s, u"王芳"_s, u"/"_s} << u"contacts[].phones[]"_s;
    }

    void rejects_a_row_without_what_is_required() {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, missing);
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(kPlain, {cells}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Reject);
        const Problem problem = plan.row(0).problems.front();
        QCOMPARE(problem.code, "required-missing"_ba);
        QCOMPARE(QString{spec(*problem.field).id}, missing);
        QCOMPARE(problem.level, Problem::Level::Error);
        QCOMPARE(problem.place.row, 2);
    }

    void marks_what_cannot_be_read_and_takes_the_row_in() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(kPlain + QStringList{u"成立日期"_s}, {{u"甲有限公司"_s, u"王芳"_s, u"1.38E+10"_s, u"去年春天"_s}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Create);
        const Customer customer = plan.row(0).draft;
        QCOMPARE(customer.values[Field::FoundedOn].markText, u"去年春天"_s);
        QCOMPARE(customer.items(Part::Contacts).front().values.text(Field::ContactPhones), u"1.38E+10"_s);
        QCOMPARE(plan.counts().warnings, 2);
        QCOMPARE(plan.row(0).problems[0].place.column, u"C"_s);
    }

    void lets_a_workspace_promote_problems_to_errors() {
        MemoryImport import{*m_reference};
        import.rules.errors = {"date-invalid"_ba};
        import.files.add(
            kFile, table(kPlain + QStringList{u"成立日期"_s}, {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"去年春天"_s}}));

        QCOMPARE(import.plan(kFile).value().outcome(0), RowOutcome::Reject);
    }

    void warns_of_dates_that_contradict_each_other() {
        MemoryImport import{*m_reference};
        import.files.add(
            kFile, table(kPlain + QStringList{u"首次合作日期"_s, u"最近合作日期"_s, u"成立日期"_s},
                       {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"2022/1/17"_s, u"2019/10/20"_s, u"2027-01-01"_s}}));

        const PlannedRow row = import.plan(kFile).value().row(0);

        QCOMPARE(row.problems.size(), 2u);
        QCOMPARE(row.problems[0].code, "date-order"_ba);
        QCOMPARE(row.draft.values.text(Field::LatestCooperationOn), u"2019-10-20"_s);
        QCOMPARE(row.draft.values[Field::FoundedOn].markCode, "date-order"_ba);
    }

    void makes_several_contacts_of_a_cell_with_several_names() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(kPlain, {{u"甲有限公司"_s, u"王芳、李军"_s, kMobile + u'、' + kOther}}));

        const Customer customer = import.plan(kFile).value().row(0).draft;

        QCOMPARE(customer.items(Part::Contacts).size(), 2u);
        QCOMPARE(customer.items(Part::Contacts)[1].values.text(Field::ContactName), u"李军"_s);
        QCOMPARE(customer.items(Part::Contacts)[1].values.text(Field::ContactPhones), u"+8613900139000"_s);
    }

    void takes_a_private_person_for_his_own_contact() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, table({u"姓名"_s, u"手机"_s}, {{u"王建国"_s, kMobile}}));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Create);
        QCOMPARE(plan.row(0).draft.values.text(Field::Kind), u"person"_s);
    }

    void raises_a_number_that_the_heading_calls_private() {
        MemoryImport import{*m_reference};
        import.files.add(
            kFile, table({u"公司名称"_s, u"联系人"_s, u"家庭电话"_s}, {{u"甲有限公司"_s, u"王芳"_s, kMobile}}));

        const PlannedRow row = import.plan(kFile).value().row(0);

        QCOMPARE(row.problems.front().code, "private-number"_ba);
        QCOMPARE(row.draft.items(Part::Contacts).front().values.text(Field::ContactPhoneUses), u"private"_s);
    }

    void chooses_the_sheet_that_is_a_list() {
        MemoryImport import{*m_reference};
        MemoryTable prose{.name = u"说明"_s};
        prose << QStringList{u"1. 带*为必填。"_s} << QStringList{u"2. 联系人、手机请核对。"_s};
        MemoryTable list = table(kPlain, {{u"甲有限公司"_s, u"王芳"_s, kMobile}});
        list.name = u"名单"_s;
        MemoryTable hidden = table(kPlain + QStringList{u"城市"_s, u"备注"_s}, {{u"乙有限公司"_s, u"李军"_s, kOther}});
        hidden.name = u"旧数据"_s;
        hidden.hidden = true;
        import.files.add(kFile, MemoryReader::File{.tables = {prose, list, hidden}});

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.files()[0].sheet, u"名单"_s);
        QCOMPARE(plan.files()[0].sheets, (QStringList{u"说明"_s, u"名单"_s}));
        QCOMPARE(plan.rowCount(), 1);
        FileChoices choices{.sheet = u"旧数据"_s};
        QCOMPARE(import.plan(ImportRequest{.paths = {kFile}, .choices = choices})
                     .value()
                     .row(0)
                     .draft.values.text(Field::Name),
            u"乙有限公司"_s);
    }

    void an_amount_alone_is_no_customer() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, table(QStringList{u"成交总额"_s, u"员工人数"_s} + kPlain,
                                    {{u"100"_s, u"5"_s, u"甲有限公司"_s, u"王芳"_s, kMobile},
                                        {u"100"_s, u"5"_s, QString{}, QString{}, QString{}}}));

        QCOMPARE(import.plan(kFile)->rowCount(), 1);
    }

    void leaves_a_broken_file_out_and_names_it() {
        MemoryImport import{*m_reference};
        import.files.add(u"/a.csv"_s, table(kPlain, {{u"甲有限公司"_s, u"王芳"_s, kMobile}}));
        import.files.add(
            u"/b.csv"_s, MemoryReader::File{.tables = {table(kPlain, {{u"乙有限公司"_s, u"李军"_s, kOther}})},
                             .error = Error{.kind = Error::Kind::InvalidInput, .code = "csv-quote", .message = u"x"_s},
                             .errorAfterRow = 2});

        const ImportPlan plan = import.plan(ImportRequest{.paths = {u"/a.csv"_s, u"/b.csv"_s}}).value();

        QCOMPARE(plan.rowCount(), 1);
        QCOMPARE(plan.files()[1].refusal->code, "csv-quote"_ba);
        QCOMPARE(import.plan(u"/b.csv"_s).error().code, "csv-quote"_ba);
    }

    void leaves_apostrophes_to_the_importer() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(kPlain + QStringList{u"备注"_s}, {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"'=1+1"_s}}), u"UTF-8"_s);

        QCOMPARE(import.plan(kFile)->row(0).draft.values.text(Field::Remark), u"'=1+1"_s);
    }

    void says_nothing_of_empty_tables() {
        MemoryImport import{*m_reference};
        import.files.add(u"/headings.csv"_s, table(kPlain, {}));
        import.files.add(u"/nothing.csv"_s, MemoryTable{});

        QCOMPARE(import.plan(u"/headings.csv"_s).value().rowCount(), 0);
        QCOMPARE(import.plan(u"/nothing.csv"_s).error().code, "file-format"_ba);
    }

    void stops_when_a_person_cancels() {
        MemoryImport import{*m_reference};
        MemoryTable many = table(kPlain, {});
        for (int i = 0; i < 3000; ++i)
            many << QStringList{u"甲%1有限公司"_s.arg(i), u"王芳"_s, kMobile};
        import.files.add(kFile, many);
        import.progress = [](ImportStage, qint64 done, qint64) { return done < 1000; };

        QCOMPARE(import.plan(kFile).error().kind, Error::Kind::Cancelled);
    }

    void refuses_a_text_that_no_field_can_hold() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(kPlain + QStringList{u"备注"_s}, {{u"甲有限公司"_s, u"王芳"_s, kMobile, u"长"_s.repeated(32'001)}}));

        const auto plan = import.plan(kFile);

        QCOMPARE(plan.error().code, "limit-exceeded"_ba);
        QCOMPARE(plan.error().place, (Place{.file = u"list.csv"_s, .row = 2, .column = u"D"_s}));
    }

    void reads_by_a_saved_mapping() {
        MemoryImport import{*m_reference};
        import.profiles.insert(u"旧系统"_s,
            {{.heading = u"K1"_s, .target = u"name"_s}, {.heading = u"K2"_s, .target = u"contacts[].name"_s},
                {.heading = u"K3"_s, .target = u"contacts[].phones[]"_s}});
        import.files.add(kFile, table({u"K1"_s, u"K2"_s, u"K3"_s}, {{u"甲"_s, u"王芳"_s, kMobile}}));

        FileChoices choices{.profile = u"旧系统"_s};
        choices.headerRow = 1;
        const ImportPlan plan = import.plan(ImportRequest{.paths = {kFile}, .choices = choices}).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Create);
        QCOMPARE(plan.files()[0].columns[0].source, ColumnPlan::Source::Profile);
        choices.profile = u"不存在"_s;
        QCOMPARE(import.plan(ImportRequest{.paths = {kFile}, .choices = choices}).error().kind, Error::Kind::NotFound);
    }

    void reports_as_the_contract_says() {
        MemoryImport import{*m_reference};
        import.files.add(kFile,
            table(kPlain + QStringList{u"代号"_s},
                {{u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}}, {u"甲有限公司"_s, u"王芳"_s, kMobile, QString{}},
                    {QString{}, u"李军"_s, kOther, QString{}}}));

        const QJsonObject report = toJson(import.plan(kFile).value().report());

        QCOMPARE(report["rows"_L1].toInt(), 3);
        QCOMPARE(report["created"_L1].toInt(), 1);
        QCOMPARE(report["updated"_L1].toInt(), 1);
        QCOMPARE(report["rejected"_L1].toInt(), 1);
        QVERIFY(report["dry_run"_L1].toBool());
        const QJsonObject file = report["files"_L1][0].toObject();
        QCOMPARE(file["header_row"_L1].toInt(), 1);
        QCOMPARE(file["mapping"_L1][1]["field"_L1].toString(), u"contacts[].name"_s);
        QCOMPARE(file["unmapped"_L1][0].toString(), u"代号"_s);
        const QJsonValue problem = report["problems"_L1][0];
        QCOMPARE(problem["level"_L1].toString(), u"error"_s);
        QCOMPARE(problem["row"_L1].toInt(), 4);
        QCOMPARE(problem["column"_L1].toString(), u"A"_s);
        QVERIFY(!problem["message"_L1].toString().isEmpty());
        const QJsonValue duplicate = report["duplicates"_L1][0];
        QCOMPARE(duplicate["with"_L1].toString(), u"row:2"_s);
        QCOMPARE(duplicate["band"_L1].toString(), u"same"_s);
    }

private:
    std::unique_ptr<const Reference> m_reference;
};

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
