#include "services/import/Form.h"

#include "support/MemoryImport.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"/form.xlsx"_s;

/// A table as drawn: cells between '|'; '<' is merged with the cell before it, '^' with the one above.
MemoryTable drawn(const QString &name, const QString &picture) {
    MemoryTable table{.name = name};
    for (const QString &line : picture.split(u'\n')) {
        std::vector<KeptCell> &row = table.rows.emplace_back();
        if (line.trimmed().isEmpty())
            continue;
        for (const QString &part : line.split(u'|')) {
            const QString text = part.trimmed().replace(u"\\n"_s, u"\n"_s);
            const std::size_t at = row.size();
            row.push_back({});
            if (text == u'^') {
                row.back() = table.rows[table.rows.size() - 2][at];
            } else if (text == u'<') {
                std::size_t first = at;
                while (first > 0 && row[first].columnSpan == 1 && row[first].text.isEmpty())
                    --first;
                row[first].columnSpan = int(at - first) + 1;
            } else {
                row.back().text = text;
            }
        }
    }
    return table;
}

std::vector<KeptRow> kept(const MemoryTable &table) {
    std::vector<KeptRow> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (!table.rows[i].empty())
            rows.emplace_back(qint64(i) + 1, table.rows[i]);
    return rows;
}

/// "label=value" for each blank that is filled in.
QStringList filled(const Form &form) {
    QStringList texts;
    for (const FormEntry &entry : form.entries())
        if (!entry.value.text.isEmpty())
            texts.append(entry.label.text + u'=' + entry.value.text);
    return texts;
}

} // namespace

class FormTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<const Reference> m_reference;
    std::optional<HeadingWords> m_words;

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
        m_words.emplace(m_reference->folding);
    }

    void reads_what_was_filled_in_data() {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("three pairs in a row, titles over columns and parts")
            << uR"(客户信息登记及分类管理表 | < | < | < | < | <
基本信息 | 内容 | 分类信息 | 内容 | 业务信息 | 内容
客户名称(企业/个人) | 甲有限公司 | 所属行业 | 汽车制造业 | 主要合作产品/服务 |
联系人姓名 | 王芳 | 客户类型 | □潜在客户☑意向客户 | 首次合作日期 | 2022-01-22
联系方式 | 13800138000 | 客户来源 | ☑展会□其他 | 负责人 | 谢广宁
跟进记录 | < | 备注 | < | < | <
最近跟进日期 | 2025-05-04 | 其他说明(如特殊需求等) | 付款周期60天 | < | <
跟进方式 | ☑电话□拜访 | ^ | ^ | < | <)"_s
            << QStringList{u"客户名称(企业/个人)=甲有限公司"_s, u"所属行业=汽车制造业"_s, u"联系人姓名=王芳"_s,
                   u"客户类型=□潜在客户☑意向客户"_s, u"首次合作日期=2022-01-22"_s, u"联系方式=13800138000"_s,
                   u"客户来源=☑展会□其他"_s, u"负责人=谢广宁"_s, u"最近跟进日期=2025-05-04"_s,
                   u"其他说明(如特殊需求等)=付款周期60天"_s, u"跟进方式=☑电话□拜访"_s};

        QTest::newRow("one pair in a row")
            << uR"(客户登记卡 | <
公司名称 | 甲有限公司
公司地址 | 上海市浦东新区创业大道1号
联系人 | 王芳
职务 | 销售经理
联系电话 | 13800138000)"_s
            << QStringList{u"公司名称=甲有限公司"_s, u"公司地址=上海市浦东新区创业大道1号"_s, u"联系人=王芳"_s,
                   u"职务=销售经理"_s, u"联系电话=13800138000"_s};

        QTest::newRow("titles merged downwards at the left")
            << uR"(客户档案表 | < | < | < | <
基本信息 | 单位名称 | 甲有限公司 | 税号 | 91310104MAP8L7KE58
^ | 地址 | 创业大道1号 | < | <
联系人信息 | 姓名 | 王芳 | 职务 | 经理
^ | 手机 | 13800138000 | 邮箱 | a@example.com
备注 | 无特殊要求 | < | < | <)"_s
            << QStringList{u"单位名称=甲有限公司"_s, u"税号=91310104MAP8L7KE58"_s, u"地址=创业大道1号"_s,
                   u"姓名=王芳"_s, u"职务=经理"_s, u"手机=13800138000"_s, u"邮箱=a@example.com"_s,
                   u"备注=无特殊要求"_s};

        QTest::newRow("labels above their values")
            << uR"(客户资料 | < | <
客户名称 | 信用代码 | 所属行业
甲有限公司 | 91310104MAP8L7KE58 | 餐饮业
联系人 | 联系电话 | 电子邮箱
王芳 | 13800138000 | a@example.com
客户等级 | 客户来源 | 负责人
A级 | 展会 | 谢广宁)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"信用代码=91310104MAP8L7KE58"_s, u"所属行业=餐饮业"_s,
                   u"联系人=王芳"_s, u"联系电话=13800138000"_s, u"电子邮箱=a@example.com"_s, u"客户等级=A级"_s,
                   u"客户来源=展会"_s, u"负责人=谢广宁"_s};

        QTest::newRow("labels that only end as ones we know")
            << uR"(单位名称 | 甲有限公司 | 信用代码 | 91310104MAP8L7KE58
接洽人 | 王芳 | 联系方式（手机） | 13800138000
客户分类 | 意向客户 | 合作进度 | 方案报价
重要等级 | A级 | 省 | 浙江
审批意见 | 同意建档 | 档案袋颜色 | 蓝)"_s
            << QStringList{u"单位名称=甲有限公司"_s, u"信用代码=91310104MAP8L7KE58"_s, u"接洽人=王芳"_s,
                   u"联系方式（手机）=13800138000"_s, u"客户分类=意向客户"_s, u"合作进度=方案报价"_s, u"重要等级=A级"_s,
                   u"省=浙江"_s, u"审批意见=同意建档"_s, u"档案袋颜色=蓝"_s};

        QTest::newRow("few labels above their values")
            << uR"(客户名称 | 信用代码 | 所属行业
甲有限公司 | 91310104MAP8L7KE58 | 餐饮业
联系人 | 联系电话 | 电子邮箱
王芳 | 13800138000 | a@example.com)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"信用代码=91310104MAP8L7KE58"_s, u"所属行业=餐饮业"_s,
                   u"联系人=王芳"_s, u"联系电话=13800138000"_s, u"电子邮箱=a@example.com"_s};

        QTest::newRow("labels and values in one cell")
            << uR"(客户登记表 | <
客户名称：甲有限公司 | 填表日期：2026-01-05
联系人：王芳    电话：010-55551234 | 邮箱：a@example.com
客户类型：□潜在客户 ☑意向客户 | 客户来源：☑展会 □其他：
地 址：创业大道1号 | <)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"填表日期=2026-01-05"_s, u"联系人=王芳"_s, u"电话=010-55551234"_s,
                   u"邮箱=a@example.com"_s, u"客户类型=□潜在客户 ☑意向客户"_s, u"客户来源=☑展会 □其他："_s,
                   u"地 址=创业大道1号"_s};

        QTest::newRow("options, units and places in cells of their own")
            << uR"(客户名称 | 甲有限公司 | < | <
客户来源 | □展会 | ☑转介绍 | □其他
所在地区 | 广东省 | 深圳市 | 南山区
累计合作金额 | 12.5 | 万元 |
联系人 | 王芳 | 联系电话 | 13800138000)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"客户来源=□展会 ☑转介绍 □其他"_s,
                   u"所在地区=广东省 深圳市 南山区"_s, u"累计合作金额=12.5 万元"_s, u"联系人=王芳"_s,
                   u"联系电话=13800138000"_s};

        QTest::newRow("a small table of contacts and of follow-ups")
            << uR"(客户名称 | 甲有限公司 | 客户类型 | 意向客户
地址 | 创业大道1号 | 负责人 | 谢广宁
联系人信息 | < | < | <
姓名 | 职务 | 电话 | 邮箱
王芳 | 经理 | 13800138000 | a@example.com
李军 | 销售 | 13900139000 |
跟进记录 | < | < | <
日期 | 方式 | 内容 | 下次计划
2026-01-05 | 电话 | 介绍产品 | 寄样品
成立时间 | 2001-02-03 | 备注 | 老客户)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"客户类型=意向客户"_s, u"地址=创业大道1号"_s, u"负责人=谢广宁"_s,
                   u"姓名=王芳"_s, u"职务=经理"_s, u"电话=13800138000"_s, u"邮箱=a@example.com"_s, u"姓名=李军"_s,
                   u"职务=销售"_s, u"电话=13900139000"_s, u"日期=2026-01-05"_s, u"方式=电话"_s, u"内容=介绍产品"_s,
                   u"下次计划=寄样品"_s, u"成立时间=2001-02-03"_s, u"备注=老客户"_s};

        QTest::newRow("labels that nobody knows")
            << uR"(客户名称 | 甲有限公司 | 审批意见 | 同意
联系人 | 王芳 | 上级签批 |
联系电话 |  | 分管领导 | 赵总
客户类型 | 意向客户 | 客户来源 | 转介绍)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"审批意见=同意"_s, u"联系人=王芳"_s, u"分管领导=赵总"_s,
                   u"客户类型=意向客户"_s, u"客户来源=转介绍"_s};

        QTest::newRow("prose below") << uR"(客户名称 | 甲有限公司
联系人/电话 | 王芳 13800138000
客户类型 | 意向客户
跟进内容摘要 | 客户地址：已搬迁，下周再访。
填表说明： | <
1. 客户名称：企业填写全称，个人填写姓名。 | <
2. 联系电话：固定电话加区号。 | <)"_s
                                     << QStringList{u"客户名称=甲有限公司"_s, u"联系人/电话=王芳 13800138000"_s,
                                            u"客户类型=意向客户"_s, u"跟进内容摘要=客户地址：已搬迁，下周再访。"_s};

        QTest::newRow("prose below that is not announced") << uR"(客户名称 | 甲有限公司
联系人 | 王芳
联系电话 | 13800138000
客户类型 | 意向客户
联系电话：请填写可联系到的号码 | <)"_s
                                                           << QStringList{u"客户名称=甲有限公司"_s, u"联系人=王芳"_s,
                                                                  u"联系电话=13800138000"_s, u"客户类型=意向客户"_s};

        QTest::newRow("boxes below labels over the whole width, and lines that go on")
            << uR"(客户名称 | 甲有限公司 | 联系人 | 王芳
联系电话 | 13800138000 | 客户类型 | 意向客户
客户需求 | 采购设备两台 | < | <
 | 交货期三个月 | < | <
跟进内容摘要 | < | < | <
已上门演示，技术部认可 | < | < | <)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"联系人=王芳"_s, u"联系电话=13800138000"_s,
                   u"客户类型=意向客户"_s, u"客户需求=采购设备两台\n交货期三个月"_s,
                   u"跟进内容摘要=已上门演示，技术部认可"_s};

        QTest::newRow("dates that are alike are no merged cells")
            << uR"(客户名称 | 甲有限公司
联系人 | 王芳
首次合作日期 | 2022-01-01
最近合作日期 | 2022-01-01
联系电话 | 13800138000)"_s
            << QStringList{u"客户名称=甲有限公司"_s, u"联系人=王芳"_s, u"首次合作日期=2022-01-01"_s,
                   u"最近合作日期=2022-01-01"_s, u"联系电话=13800138000"_s};

        QTest::newRow("what is printed in blanks") << uR"(客户名称 | ____甲有限公司____
联系人 | *先生/女士
联系电话 | 13*
成立时间 |    年   月   日
客户类型 | □潜在客户☑意向客户)"_s << QStringList{u"客户名称=甲有限公司"_s, u"客户类型=□潜在客户☑意向客户"_s};
    }

    void reads_what_was_filled_in() {
        QFETCH(const QString, picture);
        QFETCH(const QStringList, expected);

        const Form form{kept(drawn({}, picture)), *m_words, *m_reference};

        QVERIFY(form.isForm());
        QCOMPARE(filled(form), expected);
    }

    void gives_each_person_and_visit_an_item_of_its_own() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, drawn({}, uR"(客户名称 | 甲有限公司 | 客户类型 | 意向客户
地址 | 上海市浦东新区创业大道1号 | 负责人 | 谢广宁
联系人信息 | < | < | <
姓名 | 职务 | 电话 | 邮箱
王芳 | 经理 | 13800138000 | a@example.com
李军 | 采购员 | 13900139000 |
跟进记录 | < | < | <
日期 | 方式 | 内容 | 下次计划
2026-01-05 | 电话 | 介绍产品 | 寄样品
2026-02-06 | 拜访 | 上门演示 | 报价)"_s));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.rowCount(), 1);
        const Customer customer = plan.row(0).draft;
        QCOMPARE(customer.values.text(Field::County), u"310115"_s);
        const auto &contacts = customer.items(Part::Contacts);
        QCOMPARE(contacts.size(), 2u);
        QCOMPARE(contacts[0].values.text(Field::ContactName), u"王芳"_s);
        QCOMPARE(contacts[0].values.text(Field::ContactPhones), u"+8613800138000"_s);
        QCOMPARE(contacts[1].values.text(Field::ContactName), u"李军"_s);
        QCOMPARE(contacts[1].values.text(Field::ContactTitle), u"采购员"_s);
        const auto &visits = customer.items(Part::FollowUps);
        QCOMPARE(visits.size(), 2u);
        QCOMPARE(visits[0].values.text(Field::FollowUpOn), u"2026-01-05"_s);
        QCOMPARE(visits[1].values.text(Field::FollowUpSummary), u"上门演示"_s);
    }

    void tells_the_cell_of_a_problem() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, drawn(u"表"_s, uR"(客户名称 | 甲有限公司 | 成立时间 | 去年春天
联系人 | 王芳 | 联系电话 | 13800138000
客户类型 | 意向客户 | 负责人 | 谢广宁)"_s));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.row(0).problems.size(), 1u);
        QCOMPARE(plan.row(0).problems[0].place, (Place{u"form.xlsx"_s, u"表"_s, 1, u"D"_s}));
        QCOMPARE(plan.files()[0].columns[1].column, u"D1"_s);
        QVERIFY(plan.files()[0].isForm);
    }

    void takes_a_sheet_for_each_customer() {
        const QString picture = uR"(客户名称 | %1
联系人 | %2
联系电话 | %3
客户类型 | □潜在客户%4意向客户)"_s;
        const auto form = [&](const QString &sheet, const QString &name) {
            return drawn(sheet, picture.arg(name, u"王芳"_s, u"13800138000"_s, u"☑"_s));
        };
        MemoryTable blank = drawn(u"空白"_s, picture.arg(QString{}, QString{}, QString{}, u"□"_s));
        MemoryTable prose{.name = u"说明"_s};
        prose << QStringList{u"每个客户一张表。"_s};
        MemoryImport import{*m_reference};
        import.files.add(kFile, MemoryReader::File{.tables = {form(u"甲"_s, u"甲有限公司"_s), prose,
                                                       form(u"乙"_s, u"乙有限公司"_s), blank}});

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.rowCount(), 2);
        QCOMPARE(plan.row(0).draft.values.text(Field::Name), u"甲有限公司"_s);
        QCOMPARE(plan.row(1).draft.values.text(Field::Name), u"乙有限公司"_s);
        QCOMPARE(plan.row(1).place.sheet, u"乙"_s);
    }

    void rejects_a_form_without_what_is_required() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, drawn({}, uR"(客户名称 | 甲有限公司
联系人 | 王芳
联系电话 |
客户类型 | 意向客户)"_s));

        const ImportPlan plan = import.plan(kFile).value();

        QCOMPARE(plan.outcome(0), RowOutcome::Reject);
        QCOMPARE(plan.row(0).problems[0].code, "required-missing"_ba);
        QCOMPARE(plan.row(0).problems[0].place.row, 3);
    }

    void a_named_row_of_headings_makes_it_a_list() {
        MemoryImport import{*m_reference};
        import.files.add(kFile, drawn({}, uR"(客户名称 | 联系人 | 联系电话
甲有限公司 | 王芳 | 13800138000
客户类型 | 意向客户 |
负责人 | 谢广宁 |)"_s));

        const ImportPlan plan = import.plan(ImportRequest{.paths = {kFile}, .choices = {.headerRow = 1}}).value();

        QVERIFY(!plan.files()[0].isForm);
        QCOMPARE(plan.files()[0].headerRow, 1);
    }

    void takes_no_list_for_a_form_data() {
        QTest::addColumn<QString>("picture");
        QTest::newRow("plain") << uR"(客户名称 | 联系人 | 职务 | 联系电话 | 客户类型
甲有限公司 | 王芳 | 销售经理 | 13800138000 | 企业
乙有限公司 | 李军 | 业务员 | 13900139000 | 个人
丙有限公司 | 赵敏 | 采购 | 13700137000 | 企业)"_s;
        QTest::newRow("titled, with two lines of headings") << uR"(客户名单 | < | < | <
部门：销售一部  填表人：张三 | < | < | <
客户名称 | 联系人 | < | 地址
^ | 姓名 | 电话 | ^
甲有限公司 | 王芳 | 13800138000 | 创业大道1号
乙有限公司 | 李军 | 13900139000 | 创业大道2号)"_s;
        QTest::newRow("of one customer") << uR"(客户名称 | 联系人 | 职务 | 联系电话
甲有限公司 | 王芳 | 经理 | 13800138000)"_s;
        QTest::newRow("headings again on each page") << uR"(客户名称 | 联系人 | 职务 | 联系电话
甲有限公司 | 王芳 | 经理 | 13800138000
客户名称 | 联系人 | 职务 | 联系电话
乙有限公司 | 李军 | 经理 | 13900139000
客户名称 | 联系人 | 职务 | 联系电话
丙有限公司 | 赵敏 | 经理 | 13700137000)"_s;
        QTest::newRow("prose") << uR"(客户名称须填写全称
联系人：填写姓名
电话：加区号)"_s;
    }

    void takes_no_list_for_a_form() {
        QFETCH(const QString, picture);

        QVERIFY(!Form(kept(drawn({}, picture)), *m_words, *m_reference).isForm());
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "FormTest.moc"
