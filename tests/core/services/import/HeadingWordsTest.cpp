#include "services/import/HeadingWords.h"

#include "reference/Reference.h"
#include "services/export/Headings.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class HeadingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Reference::load();
        QVERIFY(loaded);
        m_reference = *std::move(loaded);
        m_words.emplace(m_reference->folding);
    }

    void knows_what_a_heading_means_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("target");

        const auto row = [](const QString &heading, const QString &target) {
            QTest::addRow("%s", qPrintable(heading)) << heading << target;
        };
        row(u"客户名称"_s, u"name"_s);
        row(u"客户\n名称*"_s, u"name"_s);
        row(u"客户名称（企业/个人）"_s, u"name"_s);
        row(u"＊公司名称："_s, u"name"_s);
        row(u"單位名稱"_s, u"name"_s);
        row(u"Company Name"_s, u"name"_s);
        row(u"Country/Region"_s, u"region"_s);
        row(u"1.企业名称"_s, u"name"_s);
        row(u"联系人"_s, u"contacts[].name"_s);
        row(u"联系人2"_s, u"contacts[].name"_s);
        row(u"第二联系人"_s, u"contacts[].name"_s);
        row(u"手机/\n电话*"_s, u"contacts[].phones[]"_s);
        row(u"联系人手机号码"_s, u"contacts[].phones[]"_s);
        row(u"Mobile Phone"_s, u"contacts[].phones[]"_s);
        row(u"Tel."_s, u"contacts[].phones[]"_s);
        row(u"E-mail"_s, u"contacts[].emails[]"_s);
        row(u"联系人邮箱地址"_s, u"contacts[].emails[]"_s);
        row(u"纳税人识别号"_s, u"uscc"_s);
        row(u"所在地区"_s, u"region"_s);
        row(u"客户所在城市"_s, u"city"_s);
        row(u"累计合作金额(万元)"_s, u"total_amount"_s);
        row(u"合同期限"_s, u"contract_period"_s);
        row(u"公司规模"_s, u"employees"_s);
        row(u"销售部联系电话"_s, u"contacts[].phones[]"_s);
        row(u"跟进内容摘要"_s, u"follow_ups[].summary"_s);
        row(u"其他说明(如特殊需求、风险提示等)"_s, u"remark"_s);
        row(u"2024年合作金额"_s, u"total_amount"_s);
        row(u"产品名称"_s, u"products"_s);
        row(u"Email地址"_s, u"contacts[].emails[]"_s);
        row(u"公司名称Company Name"_s, u"name"_s);
        row(u"最近一次成交日期"_s, u"latest_cooperation_on"_s);
        row(u"重要等级"_s, u"tier"_s);
        row(u"第一次咨询时间"_s, u"first_contact_on"_s);
        row(u"首次采购时间"_s, u"first_cooperation_on"_s);
        row(u"最后一次合作时间"_s, u"latest_cooperation_on"_s);
        row(u"最近一次回访"_s, u"follow_ups[].on"_s);
        row(u"计划回访日期"_s, u"follow_ups[].next_on"_s);
        row(u"累计下单金额"_s, u"total_amount"_s);
        row(u"本年度成交额"_s, u"annual_amount"_s);
        row(u"合同编号"_s, u"contracts[].number"_s);
        row(u"合同金额（万元）"_s, u"contracts[].amount"_s);
        row(u"合同·结束2"_s, u"contracts[].to"_s);
        row(u"Need: state"_s, u"need_records[].state"_s);
        row(u"State"_s, u"province"_s);
        row(u"状态"_s, u"stage"_s);
        row(u"合同开始"_s, u"contract_from"_s);
        for (const QString &never :
            {u"序号"_s, u"收货地址"_s, u"No."_s, u"#"_s, u"邮编"_s, u"传真"_s, u"QQ号"_s, u"性别"_s, u"更新时间"_s,
                u"处理结果"_s, u"优先级"_s, u"联系人身份证号"_s, u"联系人编号"_s, u"发票类型"_s, u"满意度"_s})
            row(never, {});
    }

    void knows_what_a_heading_means() {
        QFETCH(const QString, heading);
        QFETCH(const QString, target);

        QCOMPARE(idOf(m_words->meaning(m_words->parse(heading)).target), target);
    }

    void knows_every_heading_that_export_writes() {
        for (const FieldSpec &field : kBuiltInFields)
            for (const Language language : {Language::Chinese, Language::English})
                for (const int item : {0, 1, 11}) {
                    if (item > 0 && field.part == Part::Customer)
                        continue;
                    const QString heading = headingOf({.field = field.field, .item = item}, language);

                    const HeadingMeaning meaning = m_words->meaning(m_words->parse(heading));

                    QVERIFY2(meaning.target.is(field.field), qPrintable(heading));
                    QCOMPARE(meaning.target.item, item);
                }
    }

    void takes_a_heading_apart() {
        const Heading heading = m_words->parse(u" 联系人（2） ");
        QCOMPARE(heading.text, u"联系人（2）"_s);
        QCOMPARE(heading.key, u"联系人"_s);
        QCOMPARE(heading.index, 2);
        QCOMPARE(m_words->parse(u"年营收/万元").unit, 6);
        QCOMPARE(m_words->parse(u"成交总额/万").unit, 6);
        QCOMPARE(m_words->parse(u"合作金额（单位：千元）").unit, 5);
        QCOMPARE(m_words->parse(u"2024年度合作金额").year, 2024);
        QVERIFY(!m_words->parse(u"员工人数(人)").unit);
    }

    void reads_a_heading_below_another() {
        const auto below = [this](const QString &group, const QString &heading) {
            return idOf(m_words->meaning(m_words->parse(group), m_words->parse(heading)).target);
        };

        QCOMPARE(below(u"联系人"_s, u"姓名"_s), u"contacts[].name"_s);
        QCOMPARE(below(u"联系人信息"_s, u"职务"_s), u"contacts[].title"_s);
        QCOMPARE(below(u"联系人"_s, u"部门"_s), u"contacts[].department"_s);
        QCOMPARE(below(u"主要联系人"_s, u"姓名"_s), u"contacts[].name"_s);
        QCOMPARE(below(u"第二联系人"_s, u"姓名"_s), u"contacts[].name"_s);
        QCOMPARE(below(u"采购联系人信息"_s, u"部门"_s), u"contacts[].department"_s);
        QCOMPARE(below(u"合同"_s, u"开始日期"_s), u"contract_from"_s);
        QCOMPARE(below(u"首次合作"_s, u"日期"_s), u"first_cooperation_on"_s);
        QCOMPARE(below(u"基本信息"_s, u"客户名称"_s), u"name"_s);
        QCOMPARE(below(u"备注"_s, QString{}), u"remark"_s);
        QCOMPARE(below(u"客户名称"_s, u"客户名称"_s), u"name"_s);
    }

private:
    std::unique_ptr<const Reference> m_reference;
    std::optional<HeadingWords> m_words;
};

QTEST_GUILESS_MAIN(HeadingWordsTest)
#include "HeadingWordsTest.moc"
