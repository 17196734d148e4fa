#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace dossier {

/// Every field of a dossier, in the order of sheets and forms. The value is the index into kFields.
enum class Field : quint8 {
    Number,
    NumberAliases,
    Kind,
    Name,
    ShortName,
    Uscc,
    LegalRepresentative,
    RegisteredCapital,
    BusinessStatus,
    BusinessType,
    Industry,
    IndustryText,
    PersonalScene,
    CustomerType,
    Dormant,
    Stage,
    Interest,
    Activity,
    Tier,
    Potential,
    RiskFlag,
    RiskReason,
    Source,
    SourceDetail,
    Referrer,
    FirstContactOn,
    CollectedAt,
    Province,
    City,
    County,
    Address,
    RegisteredAddress,
    FoundedOn,
    Employees,
    AnnualRevenue,
    MainBusiness,
    Website,
    InvoiceTitle,
    InvoiceAccount,
    Products,
    FirstCooperationOn,
    LatestCooperationOn,
    TotalAmount,
    AnnualAmount,
    AnnualAmountYear,
    AnnualAmountAmount,
    ContractFrom,
    ContractTo,
    Owner,
    Department,
    NeedType,
    Needs,
    Expectations,
    PainPoints,
    SupplierCriteria,
    CooperationHistory,
    Budget,
    PurchaseBy,
    ExpectedCloseOn,
    Urgency,
    CreditGrade,
    PaymentRecord,
    Disputes,
    RiskNote,
    Remark,
    PaperOriginal,
    PaperCopy,
    ContactName,
    ContactHonorific,
    ContactTitle,
    ContactDepartment,
    ContactRole,
    ContactKey,
    ContactPhones,
    ContactPhoneUses,
    ContactEmails,
    ContactWechat,
    ContactLeft,
    FollowUpOn,
    FollowUpAt,
    FollowUpMethod,
    FollowUpSummary,
    FollowUpNextPlan,
    FollowUpNextOn,
    FollowUpBy,
    ContractRecordNumber,
    ContractRecordProduct,
    ContractRecordAmount,
    ContractRecordSignedOn,
    ContractRecordFrom,
    ContractRecordTo,
    ContractRecordTerms,
    PaymentOn,
    PaymentAmount,
    PaymentDueOn,
    NeedRecordContent,
    NeedRecordType,
    NeedRecordChannel,
    NeedRecordRaisedAt,
    NeedRecordPriority,
    NeedRecordHandlingDepartment,
    NeedRecordHandler,
    NeedRecordPromisedAt,
    NeedRecordToldAt,
    NeedRecordResult,
    NeedRecordLateReason,
    NeedRecordSatisfaction,
    NeedRecordState,
    ComplaintOn,
    ComplaintContent,
    ComplaintResult,
    CareOn,
    CareOccasion,
    CareGift,
    CareGiftValue,
    OwnValueField, ///< Which own field the value is of; the value stands in the one that is of its type.
    OwnValueText,
    OwnValueNumber,
    OwnValueMoney,
    OwnValueDate,
    OwnValueOption,
    OwnValueOptions,
    OwnValuePerson,
    OwnValueYes,
};

/// How a value is read, kept and shown. A kept value is always a canonical text, see FieldValue.
enum class FieldType : quint8 {
    Text,       ///< One line; inner white space is single.
    LongText,   ///< Several lines; kept as it is inside.
    Enum,       ///< Id of an option of the field's list.
    Date,       ///< YYYY-MM-DD, YYYY-MM or YYYY.
    DateTime,   ///< ISO 8601 with offset.
    Money,      ///< Decimal integer, in 分.
    MoneyRange, ///< "min..max" in 分; either side may be empty.
    Integer,    ///< Decimal integer.
    Decimal,    ///< Decimal integer, in ten-thousandths.
    Bool,       ///< "true" or "false".
    Division,   ///< Six digits of GB/T 2260.
    Industry,   ///< GB/T 4754-2017 code such as "C35".
    Uscc,       ///< 18 characters of GB 32100.
    Phone,      ///< "+8613800138000", "+862112345678;ext=801".
    Email,
    Url,
    Person, ///< Name of a colleague.
};

/// The group of the registration table that a field belongs to; rights and pages go by it.
enum class FieldGroup : quint8 {
    Base,
    Class,
    Business,
    Need,
    Risk,
    Contact,
    FollowUp,
    Contract,
    Payment,
    NeedRecord,
    Complaint,
    Care,
    Own
};

/// The customer itself, or the list whose items have the field.
enum class Part : quint8 {
    Customer,
    Contacts,      ///< 联系人
    FollowUps,     ///< 跟进记录
    AnnualAmounts, ///< 年度合作金额
    Contracts,     ///< 合同
    Payments,      ///< 付款记录
    NeedRecords,   ///< 需求, each with its loop 记录-处理-反馈-闭环
    Complaints,    ///< 投诉
    Care,          ///< 客户关怀
    OwnValues      ///< 自定义字段: a value an item, see OwnFields
};
inline constexpr int kPartCount = 10;

/// Records are kept one by one; a table of customers seldom has a column of theirs.
constexpr bool isRecord(Part part) { return part >= Part::Contracts && part <= Part::Care; }

struct FieldSpec {
    Field field;
    QLatin1StringView id; ///< Public name, such as "contacts[].phones[]".
    QStringView labelZh;
    QLatin1StringView labelEn;
    FieldType type;
    FieldGroup group;
    Part part;
    QLatin1StringView list; ///< Name of the option list of an Enum field, else empty.
    bool multiple;          ///< Several values, parted by a line feed.
};

/// Every field, one truth for database, import, export, command line and window.
/// Source: seeds 0 to 4; labels and types are the public contract.
// clang-format off
inline constexpr std::array kFields{
    FieldSpec{Field::Number, QLatin1StringView{"number"}, u"客户编号", QLatin1StringView{"Number"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::NumberAliases, QLatin1StringView{"number_aliases[]"}, u"曾用编号", QLatin1StringView{"Former numbers"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, true},
    FieldSpec{Field::Kind, QLatin1StringView{"kind"}, u"客户性质", QLatin1StringView{"Kind"}, FieldType::Enum, FieldGroup::Base, Part::Customer, QLatin1StringView{"kind"}, false},
    FieldSpec{Field::Name, QLatin1StringView{"name"}, u"客户名称", QLatin1StringView{"Name"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::ShortName, QLatin1StringView{"short_name"}, u"简称", QLatin1StringView{"Short name"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Uscc, QLatin1StringView{"uscc"}, u"统一社会信用代码", QLatin1StringView{"Unified social credit code"}, FieldType::Uscc, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::LegalRepresentative, QLatin1StringView{"legal_representative"}, u"法定代表人", QLatin1StringView{"Legal representative"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::RegisteredCapital, QLatin1StringView{"registered_capital"}, u"注册资本", QLatin1StringView{"Registered capital"}, FieldType::Money, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::BusinessStatus, QLatin1StringView{"business_status"}, u"经营状态", QLatin1StringView{"Business status"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::BusinessType, QLatin1StringView{"business_type"}, u"业务类型", QLatin1StringView{"Business type"}, FieldType::Enum, FieldGroup::Base, Part::Customer, QLatin1StringView{"business_type"}, false},
    FieldSpec{Field::Industry, QLatin1StringView{"industry"}, u"所属行业", QLatin1StringView{"Industry"}, FieldType::Industry, FieldGroup::Class, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::IndustryText, QLatin1StringView{"industry_text"}, u"行业原文", QLatin1StringView{"Industry as written"}, FieldType::Text, FieldGroup::Class, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PersonalScene, QLatin1StringView{"personal_scene"}, u"消费场景", QLatin1StringView{"Consumer scene"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"personal_scene"}, false},
    FieldSpec{Field::CustomerType, QLatin1StringView{"customer_type"}, u"客户类型", QLatin1StringView{"Type"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"customer_type"}, false},
    FieldSpec{Field::Dormant, QLatin1StringView{"dormant"}, u"休眠", QLatin1StringView{"Dormant"}, FieldType::Bool, FieldGroup::Class, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Stage, QLatin1StringView{"stage"}, u"合作阶段", QLatin1StringView{"Stage"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"stage"}, false},
    FieldSpec{Field::Interest, QLatin1StringView{"interest"}, u"意向度", QLatin1StringView{"Interest"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"interest"}, false},
    FieldSpec{Field::Activity, QLatin1StringView{"activity"}, u"活跃度", QLatin1StringView{"Activity"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"activity"}, false},
    FieldSpec{Field::Tier, QLatin1StringView{"tier"}, u"客户等级", QLatin1StringView{"Tier"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"tier"}, false},
    FieldSpec{Field::Potential, QLatin1StringView{"potential"}, u"潜力", QLatin1StringView{"Potential"}, FieldType::Enum, FieldGroup::Class, Part::Customer, QLatin1StringView{"potential"}, false},
    FieldSpec{Field::RiskFlag, QLatin1StringView{"risk_flag"}, u"风险客户", QLatin1StringView{"At risk"}, FieldType::Bool, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::RiskReason, QLatin1StringView{"risk_reason"}, u"风险原因", QLatin1StringView{"Reason of risk"}, FieldType::LongText, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Source, QLatin1StringView{"source"}, u"客户来源", QLatin1StringView{"Source"}, FieldType::Enum, FieldGroup::Base, Part::Customer, QLatin1StringView{"source"}, false},
    FieldSpec{Field::SourceDetail, QLatin1StringView{"source_detail"}, u"来源说明", QLatin1StringView{"Source detail"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Referrer, QLatin1StringView{"referrer"}, u"转介绍人", QLatin1StringView{"Referrer"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::FirstContactOn, QLatin1StringView{"first_contact_on"}, u"首次接触时间", QLatin1StringView{"First contact"}, FieldType::Date, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::CollectedAt, QLatin1StringView{"collected_at"}, u"采集时间", QLatin1StringView{"Collected"}, FieldType::DateTime, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Province, QLatin1StringView{"province"}, u"省", QLatin1StringView{"Province"}, FieldType::Division, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::City, QLatin1StringView{"city"}, u"市", QLatin1StringView{"City"}, FieldType::Division, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::County, QLatin1StringView{"county"}, u"区县", QLatin1StringView{"County"}, FieldType::Division, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Address, QLatin1StringView{"address"}, u"地址", QLatin1StringView{"Address"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::RegisteredAddress, QLatin1StringView{"registered_address"}, u"注册地址", QLatin1StringView{"Registered address"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::FoundedOn, QLatin1StringView{"founded_on"}, u"成立时间", QLatin1StringView{"Founded"}, FieldType::Date, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Employees, QLatin1StringView{"employees"}, u"员工人数", QLatin1StringView{"Employees"}, FieldType::Integer, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::AnnualRevenue, QLatin1StringView{"annual_revenue"}, u"年营收", QLatin1StringView{"Annual revenue"}, FieldType::Money, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::MainBusiness, QLatin1StringView{"main_business"}, u"主营业务", QLatin1StringView{"Main business"}, FieldType::LongText, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Website, QLatin1StringView{"website"}, u"网址", QLatin1StringView{"Website"}, FieldType::Url, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::InvoiceTitle, QLatin1StringView{"invoice_title"}, u"开票抬头", QLatin1StringView{"Invoice title"}, FieldType::Text, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::InvoiceAccount, QLatin1StringView{"invoice_account"}, u"开票银行及账号", QLatin1StringView{"Invoice bank and account"}, FieldType::Text, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Products, QLatin1StringView{"products"}, u"主要合作产品/服务", QLatin1StringView{"Products and services"}, FieldType::LongText, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::FirstCooperationOn, QLatin1StringView{"first_cooperation_on"}, u"首次合作日期", QLatin1StringView{"First cooperation"}, FieldType::Date, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::LatestCooperationOn, QLatin1StringView{"latest_cooperation_on"}, u"最近合作日期", QLatin1StringView{"Latest cooperation"}, FieldType::Date, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::TotalAmount, QLatin1StringView{"total_amount"}, u"累计合作金额", QLatin1StringView{"Total amount"}, FieldType::Money, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::AnnualAmount, QLatin1StringView{"annual_amount"}, u"年度合作金额", QLatin1StringView{"Amount of the year"}, FieldType::Money, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::AnnualAmountYear, QLatin1StringView{"annual_amounts[].year"}, u"年度", QLatin1StringView{"Year"}, FieldType::Integer, FieldGroup::Business, Part::AnnualAmounts, QLatin1StringView{""}, false},
    FieldSpec{Field::AnnualAmountAmount, QLatin1StringView{"annual_amounts[].amount"}, u"年度金额", QLatin1StringView{"Amount"}, FieldType::Money, FieldGroup::Business, Part::AnnualAmounts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractFrom, QLatin1StringView{"contract_from"}, u"合同开始", QLatin1StringView{"Contract from"}, FieldType::Date, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractTo, QLatin1StringView{"contract_to"}, u"合同结束", QLatin1StringView{"Contract to"}, FieldType::Date, FieldGroup::Business, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Owner, QLatin1StringView{"owner"}, u"负责人", QLatin1StringView{"Owner"}, FieldType::Person, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Department, QLatin1StringView{"department"}, u"部门", QLatin1StringView{"Department"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedType, QLatin1StringView{"need_type"}, u"需求类型", QLatin1StringView{"Need"}, FieldType::Enum, FieldGroup::Need, Part::Customer, QLatin1StringView{"need_type"}, false},
    FieldSpec{Field::Needs, QLatin1StringView{"needs"}, u"需求描述", QLatin1StringView{"Needs"}, FieldType::LongText, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Expectations, QLatin1StringView{"expectations"}, u"合作期望", QLatin1StringView{"Expectations"}, FieldType::LongText, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PainPoints, QLatin1StringView{"pain_points"}, u"痛点", QLatin1StringView{"Pain points"}, FieldType::LongText, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::SupplierCriteria, QLatin1StringView{"supplier_criteria"}, u"对供应商的核心诉求", QLatin1StringView{"What they want of suppliers"}, FieldType::LongText, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::CooperationHistory, QLatin1StringView{"cooperation_history"}, u"过往合作经历", QLatin1StringView{"Past cooperation"}, FieldType::LongText, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Budget, QLatin1StringView{"budget"}, u"预算", QLatin1StringView{"Budget"}, FieldType::MoneyRange, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PurchaseBy, QLatin1StringView{"purchase_by"}, u"采购时间", QLatin1StringView{"Purchase by"}, FieldType::Text, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::ExpectedCloseOn, QLatin1StringView{"expected_close_on"}, u"预计成交日", QLatin1StringView{"Expected close"}, FieldType::Date, FieldGroup::Need, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Urgency, QLatin1StringView{"urgency"}, u"紧急度", QLatin1StringView{"Urgency"}, FieldType::Enum, FieldGroup::Need, Part::Customer, QLatin1StringView{"urgency"}, false},
    FieldSpec{Field::CreditGrade, QLatin1StringView{"credit_grade"}, u"信用评级", QLatin1StringView{"Credit grade"}, FieldType::Text, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PaymentRecord, QLatin1StringView{"payment_record"}, u"付款记录", QLatin1StringView{"Payment record"}, FieldType::LongText, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Disputes, QLatin1StringView{"disputes"}, u"历史纠纷", QLatin1StringView{"Disputes"}, FieldType::LongText, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::RiskNote, QLatin1StringView{"risk_note"}, u"风险提示", QLatin1StringView{"Risk note"}, FieldType::LongText, FieldGroup::Risk, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::Remark, QLatin1StringView{"remark"}, u"备注", QLatin1StringView{"Remark"}, FieldType::LongText, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PaperOriginal, QLatin1StringView{"paper_original"}, u"纸质原件位置", QLatin1StringView{"Where the paper lies"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::PaperCopy, QLatin1StringView{"paper_copy"}, u"复印件位置", QLatin1StringView{"Where the copy lies"}, FieldType::Text, FieldGroup::Base, Part::Customer, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactName, QLatin1StringView{"contacts[].name"}, u"联系人姓名", QLatin1StringView{"Contact"}, FieldType::Text, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactHonorific, QLatin1StringView{"contacts[].honorific"}, u"称谓", QLatin1StringView{"Honorific"}, FieldType::Text, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactTitle, QLatin1StringView{"contacts[].title"}, u"职位", QLatin1StringView{"Job title"}, FieldType::Text, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactDepartment, QLatin1StringView{"contacts[].department"}, u"所在部门", QLatin1StringView{"Department"}, FieldType::Text, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactRole, QLatin1StringView{"contacts[].role"}, u"决策角色", QLatin1StringView{"Decision role"}, FieldType::Enum, FieldGroup::Contact, Part::Contacts, QLatin1StringView{"decision_role"}, false},
    FieldSpec{Field::ContactKey, QLatin1StringView{"contacts[].key"}, u"关键决策人", QLatin1StringView{"Key contact"}, FieldType::Bool, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactPhones, QLatin1StringView{"contacts[].phones[]"}, u"联系方式", QLatin1StringView{"Phone"}, FieldType::Phone, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, true},
    FieldSpec{Field::ContactPhoneUses, QLatin1StringView{"contacts[].phone_uses[]"}, u"号码用途", QLatin1StringView{"Use of the number"}, FieldType::Enum, FieldGroup::Contact, Part::Contacts, QLatin1StringView{"phone_use"}, true},
    FieldSpec{Field::ContactEmails, QLatin1StringView{"contacts[].emails[]"}, u"电子邮箱", QLatin1StringView{"E-mail"}, FieldType::Email, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, true},
    FieldSpec{Field::ContactWechat, QLatin1StringView{"contacts[].wechat"}, u"微信", QLatin1StringView{"WeChat"}, FieldType::Text, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContactLeft, QLatin1StringView{"contacts[].left"}, u"已离职", QLatin1StringView{"Left the company"}, FieldType::Bool, FieldGroup::Contact, Part::Contacts, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpOn, QLatin1StringView{"follow_ups[].on"}, u"最近跟进日期", QLatin1StringView{"Follow-up date"}, FieldType::Date, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpAt, QLatin1StringView{"follow_ups[].at"}, u"跟进时间", QLatin1StringView{"Time"}, FieldType::DateTime, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpMethod, QLatin1StringView{"follow_ups[].method"}, u"跟进方式", QLatin1StringView{"Method"}, FieldType::Enum, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{"follow_up_method"}, false},
    FieldSpec{Field::FollowUpSummary, QLatin1StringView{"follow_ups[].summary"}, u"跟进内容摘要", QLatin1StringView{"Summary"}, FieldType::LongText, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpNextPlan, QLatin1StringView{"follow_ups[].next_plan"}, u"下次跟进计划", QLatin1StringView{"Next plan"}, FieldType::LongText, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpNextOn, QLatin1StringView{"follow_ups[].next_on"}, u"下次跟进日期", QLatin1StringView{"Next date"}, FieldType::Date, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::FollowUpBy, QLatin1StringView{"follow_ups[].by"}, u"跟进人", QLatin1StringView{"By"}, FieldType::Person, FieldGroup::FollowUp, Part::FollowUps, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordNumber, QLatin1StringView{"contracts[].number"}, u"合同编号", QLatin1StringView{"Contract number"}, FieldType::Text, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordProduct, QLatin1StringView{"contracts[].product"}, u"合作产品/服务", QLatin1StringView{"Product"}, FieldType::Text, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordAmount, QLatin1StringView{"contracts[].amount"}, u"合同金额", QLatin1StringView{"Amount"}, FieldType::Money, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordSignedOn, QLatin1StringView{"contracts[].signed_on"}, u"签订日期", QLatin1StringView{"Signed"}, FieldType::Date, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordFrom, QLatin1StringView{"contracts[].from"}, u"开始", QLatin1StringView{"From"}, FieldType::Date, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordTo, QLatin1StringView{"contracts[].to"}, u"结束", QLatin1StringView{"To"}, FieldType::Date, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::ContractRecordTerms, QLatin1StringView{"contracts[].terms"}, u"合同条款", QLatin1StringView{"Terms"}, FieldType::LongText, FieldGroup::Contract, Part::Contracts, QLatin1StringView{""}, false},
    FieldSpec{Field::PaymentOn, QLatin1StringView{"payments[].on"}, u"付款日期", QLatin1StringView{"Paid on"}, FieldType::Date, FieldGroup::Payment, Part::Payments, QLatin1StringView{""}, false},
    FieldSpec{Field::PaymentAmount, QLatin1StringView{"payments[].amount"}, u"付款金额", QLatin1StringView{"Amount"}, FieldType::Money, FieldGroup::Payment, Part::Payments, QLatin1StringView{""}, false},
    FieldSpec{Field::PaymentDueOn, QLatin1StringView{"payments[].due_on"}, u"应付日期", QLatin1StringView{"Due on"}, FieldType::Date, FieldGroup::Payment, Part::Payments, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordContent, QLatin1StringView{"need_records[].content"}, u"需求内容", QLatin1StringView{"Need"}, FieldType::LongText, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordType, QLatin1StringView{"need_records[].type"}, u"需求类型", QLatin1StringView{"Type"}, FieldType::Enum, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{"request_type"}, false},
    FieldSpec{Field::NeedRecordChannel, QLatin1StringView{"need_records[].channel"}, u"提出渠道", QLatin1StringView{"Channel"}, FieldType::Text, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordRaisedAt, QLatin1StringView{"need_records[].raised_at"}, u"提出时间", QLatin1StringView{"Raised"}, FieldType::DateTime, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordPriority, QLatin1StringView{"need_records[].priority"}, u"优先级", QLatin1StringView{"Priority"}, FieldType::Enum, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{"priority"}, false},
    FieldSpec{Field::NeedRecordHandlingDepartment, QLatin1StringView{"need_records[].handling_department"}, u"责任部门", QLatin1StringView{"Department"}, FieldType::Text, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordHandler, QLatin1StringView{"need_records[].handler"}, u"处理人", QLatin1StringView{"Handler"}, FieldType::Person, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordPromisedAt, QLatin1StringView{"need_records[].promised_at"}, u"承诺时间", QLatin1StringView{"Promised"}, FieldType::DateTime, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordToldAt, QLatin1StringView{"need_records[].told_at"}, u"告知客户时间", QLatin1StringView{"Customer told"}, FieldType::DateTime, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordResult, QLatin1StringView{"need_records[].result"}, u"处理结果", QLatin1StringView{"Result"}, FieldType::LongText, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordLateReason, QLatin1StringView{"need_records[].late_reason"}, u"延期原因", QLatin1StringView{"Why late"}, FieldType::LongText, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordSatisfaction, QLatin1StringView{"need_records[].satisfaction"}, u"满意度", QLatin1StringView{"Satisfaction"}, FieldType::Integer, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{""}, false},
    FieldSpec{Field::NeedRecordState, QLatin1StringView{"need_records[].state"}, u"状态", QLatin1StringView{"State"}, FieldType::Enum, FieldGroup::NeedRecord, Part::NeedRecords, QLatin1StringView{"need_state"}, false},
    FieldSpec{Field::ComplaintOn, QLatin1StringView{"complaints[].on"}, u"投诉日期", QLatin1StringView{"On"}, FieldType::Date, FieldGroup::Complaint, Part::Complaints, QLatin1StringView{""}, false},
    FieldSpec{Field::ComplaintContent, QLatin1StringView{"complaints[].content"}, u"投诉内容", QLatin1StringView{"Complaint"}, FieldType::LongText, FieldGroup::Complaint, Part::Complaints, QLatin1StringView{""}, false},
    FieldSpec{Field::ComplaintResult, QLatin1StringView{"complaints[].result"}, u"处理结果", QLatin1StringView{"Result"}, FieldType::LongText, FieldGroup::Complaint, Part::Complaints, QLatin1StringView{""}, false},
    FieldSpec{Field::CareOn, QLatin1StringView{"care[].on"}, u"关怀日期", QLatin1StringView{"On"}, FieldType::Date, FieldGroup::Care, Part::Care, QLatin1StringView{""}, false},
    FieldSpec{Field::CareOccasion, QLatin1StringView{"care[].occasion"}, u"节点", QLatin1StringView{"Occasion"}, FieldType::Text, FieldGroup::Care, Part::Care, QLatin1StringView{""}, false},
    FieldSpec{Field::CareGift, QLatin1StringView{"care[].gift"}, u"礼品", QLatin1StringView{"Gift"}, FieldType::Text, FieldGroup::Care, Part::Care, QLatin1StringView{""}, false},
    FieldSpec{Field::CareGiftValue, QLatin1StringView{"care[].gift_value"}, u"礼品价值", QLatin1StringView{"Value"}, FieldType::Money, FieldGroup::Care, Part::Care, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueField, QLatin1StringView{"own_values[].field"}, u"自定义字段", QLatin1StringView{"Own field"}, FieldType::Text, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueText, QLatin1StringView{"own_values[].text"}, u"自定义文本", QLatin1StringView{"Own text"}, FieldType::Text, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueNumber, QLatin1StringView{"own_values[].number"}, u"自定义数字", QLatin1StringView{"Own number"}, FieldType::Decimal, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueMoney, QLatin1StringView{"own_values[].money"}, u"自定义金额", QLatin1StringView{"Own amount"}, FieldType::Money, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueDate, QLatin1StringView{"own_values[].date"}, u"自定义日期", QLatin1StringView{"Own date"}, FieldType::Date, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueOption, QLatin1StringView{"own_values[].option"}, u"自定义选项", QLatin1StringView{"Own option"}, FieldType::Enum, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueOptions, QLatin1StringView{"own_values[].options[]"}, u"自定义多选项", QLatin1StringView{"Own options"}, FieldType::Enum, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, true},
    FieldSpec{Field::OwnValuePerson, QLatin1StringView{"own_values[].person"}, u"自定义人员", QLatin1StringView{"Own person"}, FieldType::Person, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
    FieldSpec{Field::OwnValueYes, QLatin1StringView{"own_values[].yes"}, u"自定义是否", QLatin1StringView{"Own yes or no"}, FieldType::Bool, FieldGroup::Own, Part::OwnValues, QLatin1StringView{""}, false},
};
// clang-format on

inline constexpr int kFieldCount = int(kFields.size());

static_assert(
    std::ranges::all_of(kFields, [](const FieldSpec &spec) { return &spec - kFields.data() == int(spec.field); }));

constexpr const FieldSpec &spec(Field field) { return kFields[std::size_t(field)]; }

/// The fields that every workspace has. Behind them stand those in which the values of own fields are kept, which
/// nobody meets by their names.
inline constexpr auto kBuiltInFields = std::span{kFields}.first(std::size_t(Field::OwnValueField));

/// The field of a public id such as "contacts[].name"; an index in the brackets is ignored.
std::optional<Field> fieldById(QStringView id);

/// A list of a dossier, and what one of its items is called.
struct PartSpec {
    QLatin1StringView id; ///< The JSON member that holds the items: "contacts". Empty for the customer itself.
    QStringView labelZh;
    QLatin1StringView labelEn;
};

/// By Part.
inline constexpr std::array<PartSpec, kPartCount> kParts{{
    {QLatin1StringView{""}, u"客户", QLatin1StringView{"Customer"}},
    {QLatin1StringView{"contacts"}, u"联系人", QLatin1StringView{"Contact"}},
    {QLatin1StringView{"follow_ups"}, u"跟进", QLatin1StringView{"Follow-up"}},
    {QLatin1StringView{"annual_amounts"}, u"年度金额", QLatin1StringView{"Yearly amount"}},
    {QLatin1StringView{"contracts"}, u"合同", QLatin1StringView{"Contract"}},
    {QLatin1StringView{"payments"}, u"付款", QLatin1StringView{"Payment"}},
    {QLatin1StringView{"need_records"}, u"需求", QLatin1StringView{"Need"}},
    {QLatin1StringView{"complaints"}, u"投诉", QLatin1StringView{"Complaint"}},
    {QLatin1StringView{"care"}, u"关怀", QLatin1StringView{"Care"}},
    {QLatin1StringView{"own_values"}, u"自定义字段", QLatin1StringView{"Own field"}},
}};

constexpr const PartSpec &spec(Part part) { return kParts[std::size_t(part)]; }

/// The JSON member that holds the items of a list: "contacts".
constexpr QLatin1StringView partName(Part part) { return spec(part).id; }

/// The id inside its part, without brackets: "phones" for "contacts[].phones[]".
QLatin1StringView memberName(Field field);

} // namespace dossier
