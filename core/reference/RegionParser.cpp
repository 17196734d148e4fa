#include "reference/RegionParser.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Level = Division::Level;

/// Between divisions; a blank of any kind too.
constexpr std::u16string_view kSeparators = u"-‐–—―_/\\|·•・.,，、;；:：>＞→~～";

/// Said before the province, and no division.
constexpr std::array<QStringView, 2> kCountries{u"中华人民共和国", u"中国"};

/// Headings of the statistics bureau where a level is missing.
constexpr std::array<QStringView, 5> kPlaceholders{
    u"省直辖县级行政区划", u"自治区直辖县级行政区划", u"省直辖县级行政单位", u"市辖区", u"生产建设兵团"};

/// What people write behind a short name: 内蒙古自治区, 恩施州, 萧山市 (which is 萧山区 today).
constexpr std::array<std::array<QStringView, 5>, 3> kSuffixes{{
    {u"特别行政区", u"自治区", u"特区", u"省", u"市"},
    {u"自治州", u"地区", u"州", u"盟", u"市"},
    {u"新区", u"市", u"县", u"区", u"旗"},
}};

/// Words that begin like a suffix and are none: 市场.
constexpr std::array<QStringView, 5> kNotSuffixes{u"市场", u"市民", u"县城", u"县道", u"区间"};

/// What may stand between a place's name and the word that makes a street of it: 南京东路.
constexpr std::u16string_view kDirections = u"东西南北中前后内外上下新老大小一二三四五六七八九十";

/// Streets and the like that are called after places: a short name before one is no division.
constexpr std::array<QStringView, 9> kStreets{u"路", u"街", u"道", u"巷", u"弄", u"胡同", u"公路", u"公园", u"桥"};

/// What counties lend their names to besides: 西湖湖畔, 天河城, 江宁镇.
constexpr std::array<QStringView, 14> kPlaces{
    u"镇", u"乡", u"村", u"山", u"湖", u"河", u"江", u"城", u"门", u"广场", u"大厦", u"花园", u"家园", u"小区"};

bool isSeparator(QChar c) { return c.isSpace() || kSeparators.contains(c.unicode()); }

template <std::size_t Count>
bool beginsWithAny(QStringView text, const std::array<QStringView, Count> &words) {
    return std::ranges::any_of(words, [text](QStringView word) { return text.startsWith(word); });
}

/// Whether what follows a short name makes a street or another place of it.
bool continuesPlace(QStringView after, Level level) {
    if (level == Level::County && beginsWithAny(after, kPlaces))
        return true;
    for (int directions = 0; directions <= 2; ++directions) {
        if (beginsWithAny(after, kStreets))
            return true;
        if (after.isEmpty() || !kDirections.contains(after.front().unicode()))
            return false;
        after = after.sliced(1);
    }
    return false;
}

bool isMunicipality(const Division &province) { return province.name.endsWith(u'市'); }

} // namespace

std::optional<Region> RegionParser::parse(QStringView original, const Division *within) {
    if (within)
        enter(*within);
    skipSeparators();
    Step step = takeDivision();
    if (step == Step::Nothing && takePlaceholder())
        step = Step::Found;
    if (step == Step::Nothing)
        for (const QStringView country : kCountries)
            if (left().startsWith(country)) {
                m_place += country.size();
                skipSeparators();
                step = takeDivision();
                break;
            }
    if (step == Step::Nothing && takeTownAlone())
        step = Step::Found;
    if (step != Step::Found)
        return std::nullopt;
    while (step == Step::Found && !m_county) {
        skipSeparators();
        step = takeDivision();
        if (step == Step::Nothing && (takePlaceholder() || takeCountyWithSuffix()))
            step = Step::Found;
    }
    skipSeparators();
    return region(original);
}

/// Makes @p division and its parents known.
void RegionParser::enter(const Division &division) {
    if (division.standing != Division::Standing::Municipal)
        (division.level == Level::Province  ? m_province
            : division.level == Level::City ? m_city
                                            : m_county) = &division;
    if (const Division *parent = m_divisions.byCode(division.parent))
        enter(*parent);
}

/// Whether the division may come next: below what is known, and by its full name where nothing is.
bool RegionParser::fits(const Division &division, bool isFull) const {
    if (!m_province)
        return division.level != Level::County || isFull;
    if (division.level == Level::Province || !division.code.startsWith(QStringView{m_province->code}.first(2)))
        return false;
    return m_city ? division.parent == m_city->code : true;
}

RegionParser::Step RegionParser::takeDivision() {
    if (left().isEmpty() || m_county)
        return Step::Nothing;
    const std::span<const Divisions::Name> names = m_divisions.namesLike(left());
    for (auto begin = names.begin(); begin != names.end();) {
        const auto end = std::find_if(begin, names.end(), [&](const auto &name) { return name.text != begin->text; });
        if (left().startsWith(begin->text))
            if (const Step step = choose({begin, end}); step != Step::Nothing)
                return step;
        begin = end;
    }
    return Step::Nothing;
}

/// Takes the division that is meant by names of one text: the highest one, a full name before a short one.
RegionParser::Step RegionParser::choose(std::span<const Divisions::Name> sameText) {
    const Divisions::Name *best = nullptr;
    bool isSole = true;
    const auto rank = [this](const Divisions::Name &name) {
        return std::pair{m_divisions.all()[name.division].level, !name.isFull};
    };
    const QStringView after = left().sliced(sameText.front().text.size());
    for (const Divisions::Name &name : sameText) {
        const Division &division = m_divisions.all()[name.division];
        if (!fits(division, name.isFull) || (!name.isFull && continuesPlace(after, division.level)))
            continue;
        if (best && rank(*best) == rank(name))
            isSole = false;
        else if (!best || rank(name) < rank(*best)) {
            best = &name;
            isSole = true;
        }
    }
    if (!best)
        return Step::Nothing;
    if (!isSole)
        return Step::Ambiguous;
    take(m_divisions.all()[best->division], best->text.size(), best->isFull);
    return Step::Found;
}

void RegionParser::take(const Division &division, qsizetype length, bool isFull) {
    enter(division);
    m_place += length;
    if (isFull || beginsWithAny(left(), kNotSuffixes))
        return;
    for (const QStringView suffix : kSuffixes[std::size_t(division.level)])
        if (left().startsWith(suffix)) {
            m_place += suffix.size();
            return;
        }
}

/// Skips what names no further division: a heading, or the division above once more (北京市北京市朝阳区).
bool RegionParser::takePlaceholder() {
    if (!m_province || m_county)
        return false;
    const auto skip = [this](QStringView word) {
        const bool isThere = !word.isEmpty() && left().startsWith(word);
        m_place += isThere ? word.size() : 0;
        return isThere;
    };
    if (std::ranges::any_of(kPlaceholders, skip) || (m_city && skip(m_city->name)) || skip(m_province->name))
        return true;
    if (!isMunicipality(*m_province))
        return false;
    const QStringView after = left().sliced(std::min<qsizetype>(left().size(), 1));
    if (left().startsWith(u'县') && !after.isEmpty() && isSeparator(after.front()))
        return skip(u"县");
    return !continuesPlace(left().sliced(std::min(left().size(), m_province->shortName.size())), Level::Province) &&
           skip(m_province->shortName);
}

/// Takes a county whose short name begins with the suffix of the city before it and ends the text: 青岛市南 is 市南区.
bool RegionParser::takeCountyWithSuffix() {
    const bool isBehindCity = m_city && !m_county && m_place > 0 && m_text[m_place - 1] == u'市';
    if (!isBehindCity)
        return false;
    const QStringView name = m_text.sliced(m_place - 1);
    for (const Divisions::Name &each : m_divisions.namesLike(name)) {
        const Division &division = m_divisions.all()[each.division];
        if (!each.isFull && division.parent == m_city->code && name.startsWith(each.text) &&
            (name.size() == each.text.size() || isSeparator(name[each.text.size()]))) {
            enter(division);
            m_place += each.text.size() - 1;
            return true;
        }
    }
    return false;
}

/// Takes a county-level city whose short name is the whole text, such as 昆山, where that names nothing else.
bool RegionParser::takeTownAlone() {
    if (left().isEmpty() || m_county)
        return false;
    const Division *town = nullptr;
    for (const Divisions::Name &name : m_divisions.namesLike(left())) {
        if (left().trimmed() != name.text)
            continue;
        const Division &division = m_divisions.all()[name.division];
        if (town || division.level != Level::County || !division.name.endsWith(u'市'))
            return false;
        town = &division;
    }
    if (town && (!m_province || fits(*town, true)))
        take(*town, town->shortName.size(), false);
    return m_county != nullptr;
}

/// Whether a province or city that lies elsewhere follows by its full name.
bool RegionParser::contradicts() const {
    if (left().isEmpty())
        return false;
    return std::ranges::any_of(m_divisions.namesLike(left()), [this](const Divisions::Name &name) {
        const Division &division = m_divisions.all()[name.division];
        return name.isFull && division.level != Level::County && left().startsWith(name.text) &&
               &division != m_province && &division != m_city;
    });
}

void RegionParser::skipSeparators() {
    while (m_place < m_text.size() && isSeparator(m_text[m_place]))
        ++m_place;
}

Region RegionParser::region(QStringView original) const {
    Region region{.province = m_province->code,
        .rest = original.sliced(m_place).trimmed().toString(),
        .contradictory = contradicts()};
    if (m_city)
        region.city = m_city->code;
    else if (isMunicipality(*m_province))
        region.city = m_county ? m_county->parent : QString{QStringView{m_province->code}.first(2) % "0100"_L1};
    if (m_county)
        region.county = m_county->code;
    return region;
}

} // namespace dossier
