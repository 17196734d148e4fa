#include "domain/Options.h"

#include "reference/HanFolding.h"

#include <array>

namespace dossier {
namespace {

constexpr std::array<QStringView, 10> kEndings{
    u"客户", u"类客户", u"级客户", u"级", u"类", u"阶段", u"中", u"型", u"型客户", u"度"};

/// "意向客户(30天内)" without its brackets.
QStringView withoutRemark(QStringView text) {
    const qsizetype open = text.indexOf(u'(');
    return open > 0 && text.endsWith(u')') ? text.first(open).trimmed() : text;
}

/// "1.潜在客户", "①潜在客户", "A、…" without the count.
QStringView withoutCount(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && text[at].isDigit())
        ++at;
    while (at > 0 && at < text.size() && (QStringView{u".、)-:： "}.contains(text[at])))
        ++at;
    return at < text.size() ? text.sliced(at) : text;
}

} // namespace

const Option *optionMeant(QLatin1StringView list, QStringView text) {
    if (const Option *option = optionByText(list, text))
        return option;
    const QString folded = HanFolding::halfWidth(text).trimmed();
    const QStringView bare = withoutRemark(withoutCount(folded));
    if (const Option *option = optionByText(list, bare))
        return option;
    for (const QStringView ending : kEndings) {
        if (bare.size() > ending.size() && bare.endsWith(ending))
            if (const Option *option = optionByText(list, bare.chopped(ending.size())))
                return option;
        if (const Option *option = optionByText(list, bare.toString() + ending.toString()))
            return option;
    }
    return nullptr;
}

} // namespace dossier
