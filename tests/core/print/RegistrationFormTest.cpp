#include "print/RegistrationForm.h"

#include "domain/SettingSpecs.h"
#include "reference/Reference.h"
#include "services/ContactAccess.h"
#include "support/CustomerBuilder.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

/// The labels of the boxes that are ticked.
QStringList tickedOf(const FormCell &cell) {
    QStringList ticked;
    for (const FormCell::Choice &choice : cell.choices)
        if (choice.isTicked)
            ticked << choice.label;
    return ticked;
}

} // namespace

class RegistrationFormTest : public QObject {
    Q_OBJECT

    const std::unique_ptr<const Reference> m_reference = Reference::load().value();

    RegistrationForm form(const Customer &customer) const { return formOf(customer, *m_reference); }

private Q_SLOTS:
    /// Seed 0, 三、标准表格模板, row by row.
    void stands_as_the_table_of_the_template() {
        const QStringList wanted{u"客户名称\n（企业/个人）|所属行业|主要合作产品/服务"_s,
            u"统一社会信用代码（企业）|客户类型|首次合作日期"_s, u"联系人姓名|合作阶段|最近合作日期"_s,
            u"联系方式|客户来源|累计合作金额\n（万元）"_s, u"电子邮箱||合同期限"_s, u"客户地址||负责人"_s,
            u"成立时间\n（企业）||"_s};
        const RegistrationForm blank = blankForm();

        QStringList rows;
        for (const auto &row : blank.rows)
            rows << row[0].label + u'|' + row[1].label + u'|' + row[2].label;

        QCOMPARE(rows, wanted);
        QCOMPARE(blank.rows[1][1].choices.size(), 4);
        QCOMPARE(blank.rows[2][1].choices.size(), 6);
        QCOMPARE(blank.rows[3][1].choices.size(), 4);
        QCOMPARE(blank.followUp[1].choices.size(), 4);
        QVERIFY(tickedOf(blank.rows[1][1]).isEmpty());
        QCOMPARE(blank.rows[2][0].hint, u"*先生/女士"_s);
    }

    void takes_every_value_to_its_place() {
        const RegistrationForm filled = form(customerOf(
            {{Field::Number, u"202611-0001"_s}, {Field::Name, u"上海示例科技有限公司"_s},
                {Field::Uscc, u"91310000MA1FL0000X"_s}, {Field::Industry, u"I65"_s},
                {Field::CustomerType, u"interested"_s}, {Field::Stage, u"proposal"_s}, {Field::Source, u"referral"_s},
                {Field::Province, u"310000"_s}, {Field::City, u"310100"_s}, {Field::County, u"310115"_s},
                {Field::Address, u"世纪大道"_s}, {Field::FoundedOn, u"2016-05"_s}, {Field::Products, u"CRM"_s},
                {Field::ContractFrom, u"2024-01-01"_s}, {Field::ContractTo, u"2024-12-31"_s}, {Field::Owner, u"李雷"_s},
                {Field::RiskFlag, u"true"_s}, {Field::Remark, u"付款慢"_s}},
            {valuesOf({{Field::ContactName, u"王"_s}, {Field::ContactHonorific, u"总"_s},
                 {Field::ContactPhones, u"+8613800138000\n+862162345678"_s}, {Field::ContactEmails, u"a@b.cn"_s}}),
                valuesOf({{Field::FollowUpOn, u"2026-11-02"_s}, {Field::FollowUpSummary, u"旧"_s}}),
                valuesOf({{Field::FollowUpOn, u"2026-11-18"_s}, {Field::FollowUpMethod, u"visit"_s},
                    {Field::FollowUpSummary, u"新"_s}, {Field::FollowUpNextOn, u"2026-12-01"_s},
                    {Field::FollowUpNextPlan, u"报价"_s}})}));

        QCOMPARE(filled.rows[0][0].text, u"上海示例科技有限公司"_s);
        QCOMPARE(filled.rows[0][1].text, u"软件和信息技术服务业"_s);
        QCOMPARE(tickedOf(filled.rows[1][1]), QStringList{u"意向客户"_s});
        QCOMPARE(tickedOf(filled.rows[2][1]), QStringList{u"方案报价"_s});
        QCOMPARE(tickedOf(filled.rows[3][1]), QStringList{u"转介绍"_s});
        QCOMPARE(filled.rows[2][0].text, u"王总"_s);
        QCOMPARE(filled.rows[3][0].text, u"13800138000 / 021-62345678"_s);
        QCOMPARE(filled.rows[5][0].text, u"上海市浦东新区世纪大道"_s);
        QCOMPARE(filled.rows[6][0].text, u"2016-05"_s);
        QCOMPARE(filled.rows[4][2].text, u"2024-01-01 至 2024-12-31"_s);
        QCOMPARE(filled.marks, u"风险客户"_s);
        QCOMPARE(filled.followUp[0].text, u"2026-11-18"_s);
        QCOMPARE(tickedOf(filled.followUp[1]), QStringList{u"拜访"_s});
        QCOMPARE(filled.followUp[2].text, u"新"_s);
        QCOMPARE(filled.followUp[3].text, u"2026-12-01 报价"_s);
        QCOMPARE(filled.remark.text, u"付款慢"_s);
        QVERIFY(filled.rows[2][0].hint.isEmpty());
    }

    void counts_money_in_ten_thousands_data() {
        QTest::addColumn<QString>("fen");
        QTest::addColumn<QString>("text");
        QTest::newRow("12000 元 (R19)") << u"1200000"_s << u"1.20"_s;
        QTest::newRow("nothing") << u"0"_s << u"0.00"_s;
        QTest::newRow("to the last 分") << u"1234567"_s << u"1.234567"_s;
        QTest::newRow("below one") << u"-5000"_s << u"-0.005"_s;
        QTest::newRow("large") << u"123456789000000"_s << u"123456789.00"_s;
    }

    void counts_money_in_ten_thousands() {
        QFETCH(const QString, fen);
        QFETCH(const QString, text);

        QCOMPARE(form(customerOf({{Field::Name, u"甲"_s}, {Field::TotalAmount, fen}})).rows[3][2].text, text);
    }

    void ticks_other_for_a_source_without_a_box_and_names_it() {
        const auto ticked = [this](const QString &source, const QString &detail) {
            return tickedOf(
                form(customerOf({{Field::Name, u"甲"_s}, {Field::Source, source}, {Field::SourceDetail, detail}}))
                    .rows[3][1]);
        };

        QCOMPARE(ticked(u"cold_call"_s, {}), QStringList{u"其他：陌拜"_s});
        QCOMPARE(ticked(u"other"_s, u"老乡"_s), QStringList{u"其他：老乡"_s});
        QCOMPARE(ticked(u"exhibition"_s, u"工博会"_s), QStringList{u"展会"_s});
    }

    void ticks_the_box_that_the_workspace_gives_a_source_and_writes_numbers_as_it_does() {
        const SettingValues settings{{{u"source.tree"_s, u"cold_call=exhibition"_s}, {u"phone.display"_s, u"+86"_s}}};
        const auto filled = [&](const QString &source) {
            return formOf(customerOf({{Field::Name, u"甲"_s}, {Field::Source, source}},
                              {valuesOf({{Field::ContactPhones, u"+8613800138000"_s}})}),
                *m_reference, formWriting(settings, Setting::PhoneDisplay));
        };

        QCOMPARE(tickedOf(filled(u"cold_call"_s).rows[3][1]), QStringList{u"展会：陌拜"_s});
        QCOMPARE(tickedOf(filled(u"inquiry"_s).rows[3][1]), QStringList{u"其他：主动咨询"_s});
        QCOMPARE(tickedOf(filled(u"online"_s).rows[3][1]), QStringList{u"线上推广"_s});
        QCOMPARE(filled(u"online"_s).rows[3][0].text, u"+86 13800138000"_s);
    }

    void puts_who_decides_on_the_form_and_the_others_behind_it() {
        const RegistrationForm filled = form(customerOf({{Field::Name, u"甲公司"_s}},
            {valuesOf({{Field::ContactName, u"离职者"_s}, {Field::ContactLeft, u"true"_s}}),
                valuesOf({{Field::ContactName, u"经办"_s}, {Field::ContactTitle, u"采购"_s}}),
                valuesOf({{Field::ContactName, u"老板"_s}, {Field::ContactKey, u"true"_s}})}));

        QCOMPARE(filled.rows[2][0].text, u"老板"_s);
        QCOMPARE(filled.furtherContacts.size(), 2);
        QCOMPARE(filled.furtherContacts[0][0], u"经办"_s);
        QCOMPARE(filled.furtherContacts[0][1], u"采购"_s);
        QCOMPARE(filled.furtherContacts[1][0], u"离职者"_s);
    }

    /// R4, R16 and R87 on paper.
    void shows_masked_values_masked() {
        const Customer customer = customerOf({{Field::Name, u"甲公司"_s}, {Field::Owner, u"李雷"_s}},
            {valuesOf({{Field::ContactName, u"王芳"_s}, {Field::ContactHonorific, u"女士"_s},
                {Field::ContactPhones, u"+8613800138000"_s}, {Field::ContactEmails, u"wang@example.com"_s}})});
        const ContactAccess access{SettingValues{{{u"mask.contact"_s, u"all"_s}}}, u"kim"_s, *m_reference};

        const RegistrationForm filled = form(access.shown(customer));

        QCOMPARE(filled.rows[2][0].text, u"*女士"_s);
        QCOMPARE(filled.rows[3][0].text, u"138****8000"_s);
        QCOMPARE(filled.rows[4][0].text, u"w***@example.com"_s);
        QVERIFY(filled.rows[5][2].text != u"李雷"_s);
    }

    void shows_a_doubtful_value_as_it_was_written() {
        Customer customer = customerOf({{Field::Name, u"甲公司"_s}});
        customer.values.mark(Field::TotalAmount, "amount-invalid", u"约好"_s);
        customer.values.mark(Field::FoundedOn, "date-invalid", u"去年春天"_s);

        QCOMPARE(form(customer).rows[3][2].text, u"约好"_s);
        QCOMPARE(form(customer).rows[6][0].text, u"去年春天"_s);
    }
};

QTEST_GUILESS_MAIN(RegistrationFormTest)
#include "RegistrationFormTest.moc"
