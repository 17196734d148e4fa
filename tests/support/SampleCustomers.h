#pragma once

#include "support/CustomerBuilder.h"

#include <array>

namespace dossier::test {

/// Made-up customers as an office has them: one dossier that is full, and others to stand beside it.
inline std::vector<Customer> sampleCustomers() {
    using F = Field;
    struct Row {
        QStringView name, contact, phone, type, tier, county, owner, followedUp;
    };
    static constexpr std::array kRows{
        Row{u"宁波光业会展服务有限公司", u"马桂娟", u"+8613493791386", u"prospect", u"C", u"330203", u"周岚", u""},
        Row{u"重庆诚科电气有限公司", u"刘英杰", u"+8614784132430", u"lost", u"D", u"500112", u"沈毅", u"2026-03-12"},
        Row{u"佳博网络（天津）有限公司", u"刘桂玲", u"+8614534086498", u"customer", u"C", u"120104", u"周岚",
            u"2026-09-30"},
        Row{u"无锡市蓝昊工程设计有限责任公司", u"朱辉勇", u"+8613490136708", u"interested", u"A", u"320211", u"沈毅",
            u"2026-11-12"},
        Row{u"珠海光天运输有限公司", u"刘明", u"+8613491652295", u"interested", u"B", u"440402", u"周岚",
            u"2026-11-09"},
        Row{u"武汉瑞丰机械有限公司", u"周强", u"+8618627160093", u"prospect", u"C", u"420106", u"沈毅", u"2026-11-03"},
        Row{u"成都云启网络科技有限公司", u"孙艳", u"+8613540889008", u"customer", u"B", u"510107", u"周岚",
            u"2026-11-16"},
        Row{u"苏州海川实业有限公司", u"吴霞", u"+8615062133312", u"prospect", u"D", u"320506", u"沈毅", u""},
        Row{u"厦门润源粮油有限公司", u"周军艳", u"+8613497826298", u"customer", u"B", u"350203", u"周岚",
            u"2026-11-18"},
        Row{u"杭州岭嘉贸易有限公司", u"刘红", u"+8614548293945", u"prospect", u"A", u"330106", u"沈毅", u"2026-11-18"},
        Row{u"北京青石文化有限公司", u"赵云", u"+8613910320046", u"interested", u"B", u"110108", u"周岚",
            u"2026-11-19"},
        Row{u"深圳光远电子有限公司", u"刘敏", u"+8613900139000", u"customer", u"A", u"440305", u"沈毅", u"2026-11-19"},
    };
    std::vector<Customer> customers;
    const auto number = [&customers] {
        return QStringLiteral("202611-%1").arg(customers.size() + 1, 4, 10, QChar{u'0'});
    };
    for (const Row &row : kRows) {
        const QString county = row.county.toString();
        Customer customer =
            customerOf({{F::Name, row.name.toString()}, {F::Number, number()},
                           {F::Kind, QStringLiteral("organisation")}, {F::CustomerType, row.type.toString()},
                           {F::Tier, row.tier.toString()}, {F::Province, county.first(2) + QStringLiteral("0000")},
                           {F::City, county.first(4) + QStringLiteral("00")}, {F::County, county},
                           {F::Owner, row.owner.toString()}},
                {valuesOf({{F::ContactName, row.contact.toString()}, {F::ContactPhones, row.phone.toString()}})});
        if (!row.followedUp.isEmpty())
            customer.items(Part::FollowUps)
                .push_back({.id = QUuid::createUuidV5(customer.id, QStringLiteral("call")),
                    .values = valuesOf({{F::FollowUpOn, row.followedUp.toString()},
                        {F::FollowUpMethod, QStringLiteral("phone")}, {F::FollowUpSummary, QStringLiteral("回访")}})});
        customers.push_back(std::move(customer));
    }
    // clang-format off
    customers.push_back(customerOf({
        {F::Name, QStringLiteral("上海恒启信息科技有限公司")}, {F::Number, number()}, {F::ShortName, QStringLiteral("恒启")},
        {F::Kind, QStringLiteral("organisation")}, {F::Uscc, QStringLiteral("91370102MAY15NQL7E")},
        {F::Industry, QStringLiteral("I65")}, {F::CustomerType, QStringLiteral("interested")},
        {F::Stage, QStringLiteral("proposal")}, {F::Interest, QStringLiteral("high")}, {F::Tier, QStringLiteral("A")},
        {F::Source, QStringLiteral("exhibition")}, {F::SourceDetail, QStringLiteral("2026 工博会")},
        {F::Province, QStringLiteral("310000")}, {F::City, QStringLiteral("310100")}, {F::County, QStringLiteral("310115")},
        {F::Address, QStringLiteral("张江路 88 号")}, {F::FoundedOn, QStringLiteral("2016-05")},
        {F::Employees, QStringLiteral("320")}, {F::Website, QStringLiteral("https://www.hengqi.example.cn")},
        {F::TotalAmount, QStringLiteral("12600000")}, {F::FirstCooperationOn, QStringLiteral("2025-03-18")},
        {F::ContractFrom, QStringLiteral("2025-03-18")}, {F::ContractTo, QStringLiteral("2026-12-17")},
        {F::Owner, QStringLiteral("周岚")}, {F::Needs, QStringLiteral("客户管理系统 200 用户，私有部署")},
        {F::Budget, QStringLiteral("40000000..60000000")}, {F::PurchaseBy, QStringLiteral("2026 年 12 月")},
        {F::Urgency, QStringLiteral("urgent")}, {F::PainPoints, QStringLiteral("资料分散在 30 多个表格里")}},
        {valuesOf({{F::ContactName, QStringLiteral("王芳")}, {F::ContactTitle, QStringLiteral("总经理")},
             {F::ContactRole, QStringLiteral("decider")}, {F::ContactKey, QStringLiteral("true")},
             {F::ContactPhones, QStringLiteral("+8613810322046")}}),
         valuesOf({{F::ContactName, QStringLiteral("刘毅")}, {F::ContactTitle, QStringLiteral("采购经理")},
             {F::ContactRole, QStringLiteral("influencer")},
             {F::ContactPhones, QStringLiteral("+8613810322047")},
             {F::ContactEmails, QStringLiteral("liuyi@hengqi.example.cn")}}),
         valuesOf({{F::FollowUpOn, QStringLiteral("2026-11-20")}, {F::FollowUpMethod, QStringLiteral("phone")},
             {F::FollowUpSummary, QStringLiteral("报价第二版已发，等待内部评审；周五回复")},
             {F::FollowUpNextOn, QStringLiteral("2026-11-27")}, {F::FollowUpBy, QStringLiteral("周岚")}}),
         valuesOf({{F::FollowUpOn, QStringLiteral("2026-11-12")}, {F::FollowUpMethod, QStringLiteral("visit")},
             {F::FollowUpSummary, QStringLiteral("演示导入与查重，对方关注加密")}, {F::FollowUpBy, QStringLiteral("周岚")}}),
         valuesOf({{F::NeedRecordContent, QStringLiteral("导出时按部门分表")}, {F::NeedRecordPriority, QStringLiteral("high")},
             {F::NeedRecordType, QStringLiteral("service_improvement")}, {F::NeedRecordState, QStringLiteral("working")},
             {F::NeedRecordRaisedAt, QStringLiteral("2026-11-10T10:20:00+08:00")},
             {F::NeedRecordHandlingDepartment, QStringLiteral("运营部")}, {F::NeedRecordHandler, QStringLiteral("周岚")},
             {F::NeedRecordPromisedAt, QStringLiteral("2026-11-18T18:00:00+08:00")},
             {F::NeedRecordToldAt, QStringLiteral("2026-11-11T09:00:00+08:00")}}),
         valuesOf({{F::NeedRecordContent, QStringLiteral("私有部署的硬件清单")}, {F::NeedRecordPriority, QStringLiteral("medium")},
             {F::NeedRecordType, QStringLiteral("technical_support")}, {F::NeedRecordState, QStringLiteral("closed")},
             {F::NeedRecordRaisedAt, QStringLiteral("2026-10-20T10:20:00+08:00")},
             {F::NeedRecordToldAt, QStringLiteral("2026-10-21T09:00:00+08:00")},
             {F::NeedRecordResult, QStringLiteral("清单已发")}, {F::NeedRecordSatisfaction, QStringLiteral("5")}}),
         valuesOf({{F::ContractRecordNumber, QStringLiteral("HT-2025-031")}, {F::ContractRecordProduct, QStringLiteral("客户管理系统")},
             {F::ContractRecordAmount, QStringLiteral("12600000")}, {F::ContractRecordSignedOn, QStringLiteral("2025-03-18")},
             {F::ContractRecordFrom, QStringLiteral("2025-03-18")}, {F::ContractRecordTo, QStringLiteral("2026-12-17")}}),
         valuesOf({{F::PaymentOn, QStringLiteral("2025-04-02")}, {F::PaymentAmount, QStringLiteral("6300000")},
             {F::PaymentDueOn, QStringLiteral("2025-04-18")}}),
         valuesOf({{F::AnnualAmountYear, QStringLiteral("2025")}, {F::AnnualAmountAmount, QStringLiteral("12600000")}}),
         valuesOf({{F::ComplaintOn, QStringLiteral("2026-11-03")}, {F::ComplaintContent, QStringLiteral("培训改期，未提前告知")},
             {F::ComplaintResult, QStringLiteral("已致歉，重排课程")}}),
         valuesOf({{F::CareOn, QStringLiteral("2026-09-25")}, {F::CareOccasion, QStringLiteral("中秋")},
             {F::CareGift, QStringLiteral("月饼")}, {F::CareGiftValue, QStringLiteral("26800")}})}));
    // clang-format on
    // The newest stand first, so that the full one is the first of all.
    for (ushort place = 0; Customer & customer : customers)
        customer.id = QUuid{0x0193a000, ++place, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0};
    return customers;
}

} // namespace dossier::test
