#include "services/import/FormText.h"

#include "domain/Texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// A line that begins so ends the form: what follows tells how to fill it in.
constexpr std::array<QStringView, 13> kNotes{u"注:", u"注：", u"注1", u"注意", u"备注说明", u"填表说明", u"填写说明",
    u"填写须知", u"使用说明", u"温馨提示", u"※", u"*注", u"note:"};
/// What stands over the column of the values.
constexpr std::array<QStringView, 8> kValueTitles{
    u"内容", u"填写内容", u"具体内容", u"登记内容", u"填写栏", u"填写", u"信息内容", u"说明"};
/// What the form of seed 0 has in its blanks, to be written over.
constexpr std::array<QStringView, 4> kHints{u"*先生/女士", u"13*", u"example*", u"*经理"};

/// Whether a blank shows only what is printed in it: "____", "    年  月  日", "（万元）".
bool isUnfilled(QStringView text) {
    constexpr QStringView kPrinted = u"_＿-—~～.．:：/／()（）[]年月日时分至到元万￥¥%";
    return isBlank(text) || std::ranges::contains(kHints, text.trimmed()) ||
           std::ranges::all_of(text, [&](QChar c) { return c.isSpace() || kPrinted.contains(c); });
}

} // namespace

bool isNote(const FormLine &line) {
    const QString text = line.cells.front().kept.text.trimmed();
    return line.cells.size() <= 2 &&
           std::ranges::any_of(kNotes, [&](QStringView word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

QString filledIn(QStringView text) {
    constexpr QStringView kLine = u"_＿";
    if (isUnfilled(text))
        return {};
    text = text.trimmed();
    while (!text.isEmpty() && (kLine.contains(text.front()) || text.front().isSpace()))
        text = text.sliced(1);
    while (!text.isEmpty() && (kLine.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text.toString();
}

bool isColumnTitles(const FormLine &line) {
    const auto isTitle = [](const FormCell &cell) { return std::ranges::contains(kValueTitles, cell.heading.key); };
    const auto isCertain = [](const FormCell &cell) { return cell.meaning.strength >= HeadingMeaning::Strength::Word; };
    return line.cells.size() > 1 && std::ranges::any_of(line.cells, isTitle) &&
           std::ranges::none_of(line.cells, [&](const FormCell &cell) { return isCertain(cell) && !isTitle(cell); });
}

} // namespace dossier
