#include "domain/Texts.h"

#include "reference/HanFolding.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Byte order marks, joiners, direction marks: they come with texts copied from web pages and messengers.
bool hasNoWidth(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2064) ||
           u == 0xfeff || u == 0x00ad;
}

bool isGap(QChar c) { return c.isSpace() || hasNoWidth(c); }

bool isTidy(QStringView text) {
    if (text.isEmpty())
        return true;
    if (isGap(text.front()) || isGap(text.back()))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ' ? text[i + 1] == u' ' : isGap(c))
            return false;
    }
    return true;
}

constexpr std::array kPlaceholders{
    QStringView{u"无"},
    QStringView{u"暂无"},
    QStringView{u"没有"},
    QStringView{u"待定"},
    QStringView{u"待补"},
    QStringView{u"待补充"},
    QStringView{u"待完善"},
    QStringView{u"待填"},
    QStringView{u"待填写"},
    QStringView{u"待核实"},
    QStringView{u"待确认"},
    QStringView{u"待录入"},
    QStringView{u"未知"},
    QStringView{u"未填"},
    QStringView{u"未填写"},
    QStringView{u"未录入"},
    QStringView{u"未提供"},
    QStringView{u"不详"},
    QStringView{u"不明"},
    QStringView{u"不清楚"},
    QStringView{u"不适用"},
    QStringView{u"空"},
    QStringView{u"缺"},
    QStringView{u"暂缺"},
    QStringView{u"n/a"},
    QStringView{u"na"},
    QStringView{u"n.a."},
    QStringView{u"#n/a"},
    QStringView{u"nil"},
    QStringView{u"none"},
    QStringView{u"null"},
    QStringView{u"(null)"},
    QStringView{u"undefined"},
    QStringView{u"nan"},
    QStringView{u"tbd"},
    QStringView{u"tbc"},
    QStringView{u"unknown"},
    QStringView{u"(空)"},
    QStringView{u"(无)"},
    QStringView{u"[无]"},
};
constexpr qsizetype kLongestPlaceholder = 9;

/// Signs that say nothing when they stand alone, however often.
constexpr QStringView kEmptySigns = u"-_/\\|*.,:;·•~=?。、—–―─−‐‑…×〇○";

/// With what a placeholder can begin; everything else is told at a glance.
bool mayBePlaceholder(QChar first) {
    constexpr QStringView kFirst = u"无暂没待未不空缺nNtTuU#([";
    return kFirst.contains(first) || kEmptySigns.contains(first) ||
           (first.unicode() >= 0xff01 && first.unicode() <= 0xff5e);
}

enum class Box : quint8 { None, Ticked, Open };

struct BoxSign {
    QStringView text;
    Box box;
};

/// What stands for a box; signs that begin with another one come first. The letters of the private area are those of
/// Wingdings fonts as word processors store them.
constexpr std::array kBoxes{
    BoxSign{u"[x]", Box::Ticked},
    BoxSign{u"[X]", Box::Ticked},
    BoxSign{u"[√]", Box::Ticked},
    BoxSign{u"[✓]", Box::Ticked},
    BoxSign{u"[v]", Box::Ticked},
    BoxSign{u"[V]", Box::Ticked},
    BoxSign{u"(√)", Box::Ticked},
    BoxSign{u"(✓)", Box::Ticked},
    BoxSign{u"(✔)", Box::Ticked},
    BoxSign{u"(v)", Box::Ticked},
    BoxSign{u"(V)", Box::Ticked},
    BoxSign{u"(x)", Box::Ticked},
    BoxSign{u"(X)", Box::Ticked},
    BoxSign{u"[ ]", Box::Open},
    BoxSign{u"[]", Box::Open},
    BoxSign{u"( )", Box::Open},
    BoxSign{u"()", Box::Open},
    BoxSign{u"☑", Box::Ticked},
    BoxSign{u"☒", Box::Ticked},
    BoxSign{u"■", Box::Ticked},
    BoxSign{u"√", Box::Ticked},
    BoxSign{u"✓", Box::Ticked},
    BoxSign{u"✔", Box::Ticked},
    BoxSign{u"✅", Box::Ticked},
    BoxSign{u"◼", Box::Ticked},
    BoxSign{u"⬛", Box::Ticked},
    BoxSign{u"●", Box::Ticked},
    BoxSign{u"◉", Box::Ticked},
    BoxSign{u"\uf0fe", Box::Ticked},
    BoxSign{u"\uf0fd", Box::Ticked},
    BoxSign{u"\uf0fc", Box::Ticked},
    BoxSign{u"\uf052", Box::Ticked},
    BoxSign{u"\uf06e", Box::Ticked},
    BoxSign{u"□", Box::Open},
    BoxSign{u"☐", Box::Open},
    BoxSign{u"▢", Box::Open},
    BoxSign{u"◻", Box::Open},
    BoxSign{u"⬜", Box::Open},
    BoxSign{u"❏", Box::Open},
    BoxSign{u"❑", Box::Open},
    BoxSign{u"○", Box::Open},
    BoxSign{u"\uf0a8", Box::Open},
    BoxSign{u"\uf06f", Box::Open},
    BoxSign{u"\uf071", Box::Open},
    BoxSign{u"\uf072", Box::Open},
};

const BoxSign *boxAt(QStringView text) {
    const auto found = std::ranges::find_if(kBoxes, [text](const BoxSign &sign) { return text.startsWith(sign.text); });
    return found == kBoxes.end() ? nullptr : &*found;
}

/// Brackets and blanks of any width become plain ones, so that one spelling of a box is enough; signs stay.
QString plainBrackets(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'（' || u == u'〔')
            result += u'(';
        else if (u == u'）' || u == u'〕')
            result += u')';
        else if (u == u'【' || u == u'［')
            result += u'[';
        else if (u == u'】' || u == u'］')
            result += u']';
        else if (c.isSpace()) {
            if (!result.endsWith(u' '))
                result += u' ';
        } else if (!hasNoWidth(c))
            result += c;
    }
    return result.trimmed();
}

struct Piece {
    Box box = Box::None;
    QString label = {};
};

std::vector<Piece> pieces(QStringView text) {
    std::vector<Piece> result;
    QString label;
    const auto flush = [&] {
        if (!isBlank(label))
            result.push_back({.label = singleLine(label)});
        label.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        if (const BoxSign *sign = boxAt(text.sliced(i))) {
            flush();
            result.push_back({.box = sign->box});
            i += sign->text.size();
        } else {
            label += text[i++];
        }
    }
    flush();
    return result;
}

/// An option's text without what stands around it: "、意向客户;" and "其他____".
QString bareLabel(const QString &label) {
    constexpr QStringView kEdges = u" ,;、，；/|_:：";
    qsizetype from = 0;
    qsizetype to = label.size();
    while (from < to && kEdges.contains(label[from]))
        ++from;
    while (to > from && kEdges.contains(label[to - 1]))
        --to;
    return label.sliced(from, to - from);
}

} // namespace

QString singleLine(QStringView text) {
    if (isTidy(text))
        return text.toString();
    QString result;
    result.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (hasNoWidth(c))
            continue;
        if (c.isSpace()) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        result += c;
    }
    return result;
}

bool isBlank(QStringView text) { return std::ranges::all_of(text, isGap); }

bool isPlaceholder(QStringView text) {
    while (!text.isEmpty() && isGap(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isGap(text.back()))
        text.chop(1);
    if (text.isEmpty())
        return true;
    if (!mayBePlaceholder(text.front()))
        return false;
    if (text.size() > kLongestPlaceholder + 3)
        return std::ranges::all_of(text, [first = text.front()](QChar c) { return c == first; }) &&
               kEmptySigns.contains(text.front());
    const QString folded = HanFolding::halfWidth(text).toLower();
    if (std::ranges::all_of(folded, [](QChar c) { return kEmptySigns.contains(c) || c.isSpace(); }))
        return true;
    return std::ranges::find(kPlaceholders, QStringView{folded}) != kPlaceholders.end();
}

std::optional<QStringList> tickedOptions(QStringView text) {
    const std::vector<Piece> all = pieces(plainBrackets(text));
    const bool hasBoxes = std::ranges::any_of(all, [](const Piece &piece) { return piece.box != Box::None; });
    if (!hasBoxes)
        return std::nullopt;
    // A box belongs to the label behind it where the text begins with a box, else to the label before it.
    const bool boxFirst = all.front().box != Box::None;
    QStringList ticked;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].box != Box::Ticked)
            continue;
        const std::size_t at = boxFirst ? i + 1 : i - 1;
        if (at < all.size() && all[at].box == Box::None)
            ticked.append(bareLabel(all[at].label));
    }
    return ticked;
}

} // namespace dossier
