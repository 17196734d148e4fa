#include "services/import/ComposedHeadings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace dossier {
namespace {

/// Longer words first, so that the whole of one is taken.
constexpr std::array<QStringView, 9> kFirst{
    u"第一次", u"首次", u"初次", u"最初", u"最早一次", u"最早", u"首单", u"首笔", u"首"};
constexpr std::array<QStringView, 10> kLatest{
    u"最近一次", u"最后一次", u"最新一次", u"上一次", u"最近", u"最后", u"最新", u"上次", u"末次", u"近期"};
constexpr std::array<QStringView, 6> kNext{u"下一次", u"下次", u"计划", u"预约", u"拟", u"下回"};
constexpr std::array<QStringView, 6> kAltogether{u"历史累计", u"累计", u"历史", u"合计", u"总计", u"总"};
constexpr std::array<QStringView, 8> kYearly{u"本年度", u"上年度", u"年度", u"本年", u"今年", u"当年", u"全年", u"年"};
constexpr std::array<QStringView, 13> kContacts{u"接触", u"联系", u"联络", u"沟通", u"接洽", u"咨询", u"拜访", u"走访",
    u"跟进", u"回访", u"洽谈", u"交流", u"对接"};
constexpr std::array<QStringView, 17> kDeals{u"合作", u"成交", u"交易", u"下单", u"订单", u"采购", u"购买", u"销售",
    u"消费", u"签约", u"签单", u"订货", u"订购", u"购货", u"进货", u"发货", u"业务"};
constexpr std::array<QStringView, 5> kDays{u"时间", u"日期", u"日", u"年月", u""};
constexpr std::array<QStringView, 6> kSums{u"总金额", u"总额", u"金额", u"额度", u"额", u"款"};

/// Takes one of @p words off the front; false where none stands there.
bool take(QStringView &rest, std::span<const QStringView> words) {
    const auto found = std::ranges::find_if(words, [rest](QStringView word) { return rest.startsWith(word); });
    if (found == words.end())
        return false;
    rest = rest.sliced(found->size());
    return true;
}

bool isOne(QStringView rest, std::span<const QStringView> words) { return std::ranges::contains(words, rest); }

/// One way of putting a heading together.
struct Pattern {
    std::span<const QStringView> order;
    std::span<const QStringView> act;
    std::span<const QStringView> told;
    Field field;
};

constexpr std::array kPatterns{
    Pattern{kFirst, kContacts, kDays, Field::FirstContactOn},
    Pattern{kFirst, kDeals, kDays, Field::FirstCooperationOn},
    Pattern{kLatest, kContacts, kDays, Field::FollowUpOn},
    Pattern{kLatest, kDeals, kDays, Field::LatestCooperationOn},
    // Without 时间 it is what is planned, not when.
    Pattern{kNext, kContacts, std::span{kDays}.first(3), Field::FollowUpNextOn},
    Pattern{kAltogether, kDeals, kSums, Field::TotalAmount},
    Pattern{kYearly, kDeals, kSums, Field::AnnualAmount},
};

} // namespace

HeadingMeaning composedHeading(QStringView key) {
    for (const Pattern &pattern : kPatterns) {
        QStringView rest = key;
        if (!take(rest, pattern.order) || !take(rest, pattern.act) || !isOne(rest, pattern.told))
            continue;
        return {.target = {.kind = ColumnTarget::Kind::Value, .field = pattern.field},
            .strength = HeadingMeaning::Strength::Word};
    }
    return {};
}

} // namespace dossier
