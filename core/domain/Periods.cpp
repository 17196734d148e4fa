#include "domain/Dates.h"
#include "reference/HanFolding.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

/// Words of an open end.
constexpr std::array<QStringView, 12> kOpenEnds{u"长期", u"长期有效", u"至今", u"今", u"现在", u"无固定期限", u"无固定",
    u"永久", u"不限", u"无期限", u"now", u"present"};

/// Signs that part the two ends, surest first. '-' and '/' come last: dates are written with them too.
constexpr std::array<QStringView, 15> kParting{
    u"至", u"到", u"~~", u"~", u"～", u"——", u"———", u"—", u"–", u"--", u"→", u" to ", u"止", u"-", u"/"};

/// Takes 自, 从, 起, 止 and brackets off.
QStringView bareEnd(QStringView text) {
    constexpr QStringView kBefore = u"自从由:：于( ";
    constexpr QStringView kBehind = u"起止截)，, ";
    while (!text.isEmpty() && kBefore.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && kBehind.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

bool isOpenEnd(QStringView text) { return std::ranges::find(kOpenEnds, text) != kOpenEnds.end(); }

/// 2024年3月1日至12月31日: the second end takes the year, or year and month, of the first.
std::optional<WrittenDate> readSecond(QStringView text, const WrittenDate &first, const DateHints &hints) {
    if (auto date = readDate(text, hints))
        return date;
    const QString year = first.date.first(4);
    if (auto date = readDate(year + u'-' + text.toString(), hints); date && text.size() <= 8)
        return date;
    if (auto date = readDate(year + u'年' + text.toString(), hints); date && text.size() <= 8)
        return date;
    return std::nullopt;
}

std::optional<WrittenPeriod> readHalves(QStringView left, QStringView right, const DateHints &hints) {
    const auto from = readDate(bareEnd(left), hints);
    if (!from)
        return std::nullopt;
    const QStringView end = bareEnd(right);
    if (isOpenEnd(end))
        return WrittenPeriod{.from = from->date, .doubtful = from->doubtful};
    const auto to = readSecond(end, *from, hints);
    if (!to)
        return std::nullopt;
    return WrittenPeriod{.from = from->date, .to = to->date, .doubtful = from->doubtful || to->doubtful};
}

} // namespace

std::optional<WrittenPeriod> readPeriod(QStringView text, const DateHints &hints) {
    const QString folded = HanFolding::halfWidth(text).trimmed();
    const QStringView all{folded};
    if (const auto only = readDate(bareEnd(all), hints))
        return WrittenPeriod{.from = only->date, .doubtful = true};
    std::optional<WrittenPeriod> best;
    for (const QStringView sign : kParting) {
        for (qsizetype at = all.indexOf(sign); at > 0; at = all.indexOf(sign, at + 1)) {
            const auto period = readHalves(all.first(at), all.sliced(at + sign.size()), hints);
            // 2020-05-01-2021-12-31 has six places to part it; the one with ends of one precision is meant.
            if (period && (!best || (period->from.size() == period->to.size() && best->from.size() != best->to.size())))
                best = period;
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

} // namespace dossier
