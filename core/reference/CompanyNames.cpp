#include "reference/CompanyNames.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kFewestBefore = 2;     ///< Characters that must stay before an ending.
constexpr qsizetype kOrganisationSize = 5; ///< Han characters of a name that no person has.
constexpr QLatin1StringView kWholeCountry{"100000"};

/// In brackets these say what kind of firm it is, not where.
constexpr std::array<QStringView, 2> kGroupWords{u"集团", u"控股"};

/// These begin names like a place, but belong to the 字号.
constexpr std::array<QStringView, 2> kNoPlaces{u"中国", u"阿里巴巴"};

bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }

} // namespace

CompanyNames::CompanyNames(const Table &forms, const Divisions &divisions, const HanFolding &folding)
    : m_divisions(divisions), m_folding(folding) {
    forms.forEach([this](const Table::Row &row) {
        const Kind kind = row[0] == "form"_L1     ? Kind::Form
                          : row[0] == "branch"_L1 ? Kind::Branch
                          : row[0] == "word"_L1   ? Kind::Word
                                                  : Kind::Trade;
        for (const QStringView text : row[2].tokenize(u' ', Qt::SkipEmptyParts))
            m_endings[text.back().unicode()].push_back(
                {text.toString(), (row[1].isEmpty() ? text : row[1]).toString(), kind});
    });
    for (std::vector<Ending> &endings : m_endings)
        std::ranges::stable_sort(
            endings, std::ranges::greater{}, [](const Ending &ending) { return ending.text.size(); });
}

/// The longest ending of one of these kinds, or null where there is none or not enough before it.
const CompanyNames::Ending *CompanyNames::endingOf(QStringView folded, std::initializer_list<Kind> kinds) const {
    if (folded.isEmpty())
        return nullptr;
    const auto endings = m_endings.constFind(folded.back().unicode());
    if (endings == m_endings.cend())
        return nullptr;
    for (const Ending &ending : *endings)
        if (folded.endsWith(ending.text) && std::ranges::contains(kinds, ending.kind))
            return folded.size() >= ending.text.size() + kFewestBefore ? &ending : nullptr;
    return nullptr;
}

CompanyNames::Parts CompanyNames::parts(QStringView name) const {
    Parts parts{.body = m_folding.key(name)};
    // A longer word that is no form hides the form at its end: 银行 is not cut to 银.
    const Ending *ending = endingOf(parts.body, {Kind::Form, Kind::Branch, Kind::Word});
    if (!ending && parts.body.endsWith(u')')) {
        // What is in brackets behind the form belongs before it: 华星科技有限公司(北京).
        const qsizetype open = parts.body.lastIndexOf(u'(');
        const QStringView head = QStringView{parts.body}.first(std::max<qsizetype>(open, 0));
        if (const Ending *inner = endingOf(head, {Kind::Form})) {
            parts.form = inner->canonical;
            parts.body.remove(open - inner->text.size(), inner->text.size());
            return parts;
        }
    }
    if (ending && ending->kind == Kind::Branch) {
        // The parent's whole name stands before: 泽宇网络有限公司 and 武汉分公司.
        const qsizetype parent = parts.body.lastIndexOf(u"公司"_s, -(ending->text.size() + 1)) + 2;
        const qsizetype end = parent > kFewestBefore + 1 ? parent : parts.body.size() - ending->text.size();
        parts.branch = parts.body.sliced(end);
        parts.body.truncate(end);
        ending = endingOf(parts.body, {Kind::Form});
    }
    if (ending && ending->kind == Kind::Form) {
        parts.form = ending->canonical;
        parts.body.chop(ending->text.size());
    }
    return parts;
}

/// Takes the brackets out of @p body: a division is returned, 集团 joins the form, anything else stays without them.
QString CompanyNames::takeBrackets(QString &body, QString &form) const {
    QString division;
    for (qsizetype open = body.indexOf(u'('); open >= 0; open = body.indexOf(u'(')) {
        const qsizetype close = body.indexOf(u')', open);
        const qsizetype end = close < 0 ? body.size() : close;
        const QString inside = body.sliced(open + 1, end - open - 1);
        body.remove(open, std::min(end + 1, body.size()) - open);
        const auto region = m_divisions.parse(inside);
        if (inside == u"中国") {
            division = kWholeCountry;
        } else if (region && region->rest.isEmpty()) {
            division = !region->county.isEmpty() ? region->county
                       : !region->city.isEmpty() ? region->city
                                                 : region->province;
        } else if (std::ranges::contains(kGroupWords, QStringView{inside})) {
            if (!form.startsWith(u"集团"))
                form.prepend(u"集团"_s);
        } else {
            body.insert(open, inside);
        }
    }
    body.remove(u')');
    return division;
}

NameKey CompanyNames::key(QStringView name) const {
    Parts cut = parts(name);
    NameKey key{.form = cut.form, .branch = cut.branch};
    key.division = takeBrackets(cut.body, key.form);
    key.stem = cut.body;
    if (std::ranges::any_of(kNoPlaces, [&](QStringView brand) { return cut.body.startsWith(brand); }))
        return key;
    const auto region = m_divisions.parse(cut.body);
    if (!region || region->rest.size() < kFewestBefore)
        return key;
    // A place that only a trade follows is the 字号 itself: 朝阳科技.
    const Ending *trade = endingOf(QString{u"··" % region->rest}, {Kind::Trade});
    if (trade && trade->text == region->rest)
        return key;
    key.stem = region->rest;
    if (key.division.isEmpty())
        key.division = !region->county.isEmpty() ? region->county
                       : !region->city.isEmpty() ? region->city
                                                 : region->province;
    return key;
}

QString CompanyNames::fullKey(QStringView name) const {
    const Parts cut = parts(name);
    QString key = cut.body + cut.form + cut.branch;
    key.removeIf([](QChar c) { return c == u'(' || c == u')'; });
    return key;
}

QString CompanyNames::withoutForm(QStringView name) const { return parts(name).body; }

QString CompanyNames::brand(QStringView name) const {
    QString brand = key(name).stem;
    if (const Ending *trade = endingOf(brand, {Kind::Trade}))
        brand.chop(trade->text.size());
    return brand;
}

bool CompanyNames::looksLikeOrganisation(QStringView text) const {
    const QString folded = m_folding.key(text);
    if (const Ending *ending = endingOf(folded, {Kind::Form, Kind::Branch, Kind::Word, Kind::Trade}))
        return ending->text.size() > 1 || folded.size() > kFewestBefore + 1;
    if (folded.contains(u"公司") || folded.contains(u"集团"))
        return true;
    const bool isForeignPerson = std::ranges::any_of(text, [](QChar c) { return c == u'·' || c == u'•'; });
    return !isForeignPerson && std::ranges::count_if(folded, isHan) >= kOrganisationSize;
}

bool CompanyNames::hasForm(QStringView name) const {
    const QString folded = m_folding.key(name);
    return endingOf(folded, {Kind::Form, Kind::Branch, Kind::Word}) || folded.contains(u"公司") ||
           folded.contains(u"集团");
}

} // namespace dossier
