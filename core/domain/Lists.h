#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <span>

namespace dossier {

/// One option of a list field.
struct Option {
    QLatin1StringView list; ///< Such as "customer_type".
    QLatin1StringView id;   ///< Such as "prospect".
    QStringView labelZh;
    QLatin1StringView labelEn;
    QStringView synonyms; ///< Parted by blanks.
};

/// Every option of every list, lists together. Source: seeds 0 to 4; ids and labels are the public contract.
// clang-format off
inline constexpr std::array kOptions{
    Option{QLatin1StringView{"kind"}, QLatin1StringView{"organisation"}, u"企业", QLatin1StringView{"Organisation"}, u"公司 单位 企业客户"},
    Option{QLatin1StringView{"kind"}, QLatin1StringView{"person"}, u"个人", QLatin1StringView{"Person"}, u"个人客户 自然人"},
    Option{QLatin1StringView{"customer_type"}, QLatin1StringView{"prospect"}, u"潜在客户", QLatin1StringView{"Prospect"}, u"潜在"},
    Option{QLatin1StringView{"customer_type"}, QLatin1StringView{"interested"}, u"意向客户", QLatin1StringView{"Interested"}, u"意向 有意向"},
    Option{QLatin1StringView{"customer_type"}, QLatin1StringView{"customer"}, u"合作客户", QLatin1StringView{"Customer"}, u"合作 成交客户 成交 签约客户 签约 老客户"},
    Option{QLatin1StringView{"customer_type"}, QLatin1StringView{"lost"}, u"流失客户", QLatin1StringView{"Lost"}, u"流失 历史客户 历史"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"first_contact"}, u"初步接洽", QLatin1StringView{"First contact"}, u"接洽 初洽"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"research"}, u"需求调研", QLatin1StringView{"Needs research"}, u"调研"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"proposal"}, u"方案报价", QLatin1StringView{"Proposal"}, u"报价 方案"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"contract"}, u"合同签订", QLatin1StringView{"Contract"}, u"签订 签约中"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"delivery"}, u"履约中", QLatin1StringView{"Delivery"}, u"履约"},
    Option{QLatin1StringView{"stage"}, QLatin1StringView{"ended"}, u"合作终止", QLatin1StringView{"Ended"}, u"终止 已终止"},
    Option{QLatin1StringView{"interest"}, QLatin1StringView{"high"}, u"高意向", QLatin1StringView{"High"}, u"高"},
    Option{QLatin1StringView{"interest"}, QLatin1StringView{"medium"}, u"中意向", QLatin1StringView{"Medium"}, u"中"},
    Option{QLatin1StringView{"interest"}, QLatin1StringView{"low"}, u"低意向", QLatin1StringView{"Low"}, u"低"},
    Option{QLatin1StringView{"activity"}, QLatin1StringView{"high"}, u"高频", QLatin1StringView{"High (weekly)"}, u"周互动"},
    Option{QLatin1StringView{"activity"}, QLatin1StringView{"medium"}, u"中频", QLatin1StringView{"Medium (monthly)"}, u"月互动"},
    Option{QLatin1StringView{"activity"}, QLatin1StringView{"low"}, u"低频", QLatin1StringView{"Low (quarterly)"}, u"季度互动"},
    Option{QLatin1StringView{"tier"}, QLatin1StringView{"A"}, u"A级", QLatin1StringView{"A"}, u"A A类"},
    Option{QLatin1StringView{"tier"}, QLatin1StringView{"B"}, u"B级", QLatin1StringView{"B"}, u"B B类"},
    Option{QLatin1StringView{"tier"}, QLatin1StringView{"C"}, u"C级", QLatin1StringView{"C"}, u"C C类"},
    Option{QLatin1StringView{"tier"}, QLatin1StringView{"D"}, u"D级", QLatin1StringView{"D"}, u"D"},
    Option{QLatin1StringView{"potential"}, QLatin1StringView{"A"}, u"A类(战略客户)", QLatin1StringView{"Strategic"}, u"战略客户"},
    Option{QLatin1StringView{"potential"}, QLatin1StringView{"B"}, u"B类(重点客户)", QLatin1StringView{"Key"}, u"重点客户"},
    Option{QLatin1StringView{"potential"}, QLatin1StringView{"C"}, u"C类(普通客户)", QLatin1StringView{"Ordinary"}, u"普通客户"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"exhibition"}, u"展会", QLatin1StringView{"Trade fair"}, u"行业展会 展会推广"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"referral"}, u"转介绍", QLatin1StringView{"Referral"}, u"合作伙伴转介绍 老客户推荐 客户转介绍"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"online"}, u"线上推广", QLatin1StringView{"Online"}, u"线上广告 网络 官网 网络推广 社交媒体"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"cold_call"}, u"陌拜", QLatin1StringView{"Cold visit"}, u"地推 陌生拜访"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"inquiry"}, u"主动咨询", QLatin1StringView{"Inquiry"}, u"电话咨询 在线客服"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"public"}, u"公开信息", QLatin1StringView{"Public information"}, u"招投标 行业报告"},
    Option{QLatin1StringView{"source"}, QLatin1StringView{"other"}, u"其他", QLatin1StringView{"Other"}, u""},
    Option{QLatin1StringView{"need_type"}, QLatin1StringView{"purchase"}, u"产品采购", QLatin1StringView{"Purchase"}, u"采购设备 采购"},
    Option{QLatin1StringView{"need_type"}, QLatin1StringView{"consulting"}, u"服务咨询", QLatin1StringView{"Consulting"}, u"咨询服务 产品咨询"},
    Option{QLatin1StringView{"need_type"}, QLatin1StringView{"agency"}, u"合作代理", QLatin1StringView{"Agency"}, u"代理"},
    Option{QLatin1StringView{"need_type"}, QLatin1StringView{"support"}, u"售后支持", QLatin1StringView{"Support"}, u"技术支持 售后"},
    Option{QLatin1StringView{"urgency"}, QLatin1StringView{"urgent"}, u"紧急", QLatin1StringView{"Urgent (1 month)"}, u"紧急(1个月内)"},
    Option{QLatin1StringView{"urgency"}, QLatin1StringView{"normal"}, u"一般", QLatin1StringView{"Normal (1-3 months)"}, u"一般(1-3个月)"},
    Option{QLatin1StringView{"urgency"}, QLatin1StringView{"long_term"}, u"长期", QLatin1StringView{"Long term"}, u""},
    Option{QLatin1StringView{"decision_role"}, QLatin1StringView{"decider"}, u"最终决策人", QLatin1StringView{"Decides"}, u"决策人 是"},
    Option{QLatin1StringView{"decision_role"}, QLatin1StringView{"influencer"}, u"影响者", QLatin1StringView{"Influences"}, u""},
    Option{QLatin1StringView{"decision_role"}, QLatin1StringView{"user"}, u"使用者", QLatin1StringView{"Uses"}, u"经办人"},
    Option{QLatin1StringView{"decision_role"}, QLatin1StringView{"none"}, u"非决策人", QLatin1StringView{"Does not decide"}, u"否"},
    Option{QLatin1StringView{"follow_up_method"}, QLatin1StringView{"phone"}, u"电话", QLatin1StringView{"Phone"}, u"致电"},
    Option{QLatin1StringView{"follow_up_method"}, QLatin1StringView{"visit"}, u"拜访", QLatin1StringView{"Visit"}, u"上门"},
    Option{QLatin1StringView{"follow_up_method"}, QLatin1StringView{"email"}, u"邮件", QLatin1StringView{"E-mail"}, u"电邮"},
    Option{QLatin1StringView{"follow_up_method"}, QLatin1StringView{"other"}, u"其他", QLatin1StringView{"Other"}, u"微信"},
    Option{QLatin1StringView{"business_type"}, QLatin1StringView{"b2b"}, u"B2B", QLatin1StringView{"Business to business"}, u"企业业务"},
    Option{QLatin1StringView{"business_type"}, QLatin1StringView{"b2c"}, u"B2C", QLatin1StringView{"Business to consumer"}, u"个人业务"},
    Option{QLatin1StringView{"personal_scene"}, QLatin1StringView{"retail"}, u"零售客户", QLatin1StringView{"Retail"}, u"零售"},
    Option{QLatin1StringView{"personal_scene"}, QLatin1StringView{"channel"}, u"渠道客户", QLatin1StringView{"Channel"}, u"渠道"},
    Option{QLatin1StringView{"phone_use"}, QLatin1StringView{"work"}, u"工作", QLatin1StringView{"Work"}, u"单位 办公 公司"},
    Option{QLatin1StringView{"phone_use"}, QLatin1StringView{"private"}, u"私人", QLatin1StringView{"Private"}, u"家 家庭 个人"},
    Option{QLatin1StringView{"request_type"}, QLatin1StringView{"product_inquiry"}, u"产品咨询", QLatin1StringView{"Product inquiry"}, u""},
    Option{QLatin1StringView{"request_type"}, QLatin1StringView{"technical_support"}, u"技术支持", QLatin1StringView{"Technical support"}, u""},
    Option{QLatin1StringView{"request_type"}, QLatin1StringView{"service_improvement"}, u"服务优化", QLatin1StringView{"Service improvement"}, u""},
    Option{QLatin1StringView{"priority"}, QLatin1StringView{"high"}, u"高", QLatin1StringView{"High"}, u""},
    Option{QLatin1StringView{"priority"}, QLatin1StringView{"medium"}, u"中", QLatin1StringView{"Medium"}, u""},
    Option{QLatin1StringView{"priority"}, QLatin1StringView{"low"}, u"低", QLatin1StringView{"Low"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"recorded"}, u"已记录", QLatin1StringView{"Recorded"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"assigned"}, u"已分派", QLatin1StringView{"Assigned"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"working"}, u"处理中", QLatin1StringView{"In work"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"answered"}, u"已反馈", QLatin1StringView{"Answered"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"closed"}, u"已闭环", QLatin1StringView{"Closed"}, u""},
    Option{QLatin1StringView{"need_state"}, QLatin1StringView{"filed"}, u"已归档", QLatin1StringView{"Filed"}, u""},
};
// clang-format on

/// The four boxes of the registration form for where a customer comes from; a finer channel belongs to one of them.
inline constexpr std::array kSourceBoxes{QLatin1StringView{"exhibition"}, QLatin1StringView{"referral"},
    QLatin1StringView{"online"}, QLatin1StringView{"other"}};

/// The options of @p list in their order; empty for an unknown list.
std::span<const Option> optionsOf(QLatin1StringView list);

/// The option with this id, or null.
const Option *optionById(QLatin1StringView list, QStringView id);

/// The option that a person's word means: id, label or synonym, width and letter case apart; null if none.
const Option *optionByText(QLatin1StringView list, QStringView text);
/// The same among @p options.
const Option *optionByText(std::span<const Option> options, QStringView text);

} // namespace dossier
