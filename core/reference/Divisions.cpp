#include "reference/Divisions.h"

#include "reference/RegionParser.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct StandingName {
    QLatin1StringView text;
    Division::Standing standing;
};
constexpr std::array kStandings{
    StandingName{""_L1, Division::Standing::Current},
    StandingName{"provisional"_L1, Division::Standing::Provisional},
    StandingName{"former"_L1, Division::Standing::Former},
    StandingName{"municipal"_L1, Division::Standing::Municipal},
};

/// The seven parts of the country that sales regions follow, by the first two digits of codes.
struct MacroRegion {
    QStringView name;
    std::array<int, 7> provinces;
};
constexpr std::array kMacroRegions{
    MacroRegion{u"华北", {11, 12, 13, 14, 15}},
    MacroRegion{u"东北", {21, 22, 23}},
    MacroRegion{u"华东", {31, 32, 33, 34, 35, 36, 37}},
    MacroRegion{u"华中", {41, 42, 43}},
    MacroRegion{u"华南", {44, 45, 46}},
    MacroRegion{u"西南", {50, 51, 52, 53, 54}},
    MacroRegion{u"西北", {61, 62, 63, 64, 65}},
    MacroRegion{u"港澳台", {71, 81, 82}},
};

Division::Level levelOf(QStringView code) {
    if (code.endsWith("0000"_L1))
        return Division::Level::Province;
    return code.endsWith("00"_L1) ? Division::Level::City : Division::Level::County;
}

Division divisionFrom(const Table::Row &row) {
    const auto standing = std::ranges::find_if(kStandings, [&](const StandingName &s) { return row[3] == s.text; });
    return {.code = row[0].toString(),
        .name = row[1].toString(),
        .shortName = row[2].isEmpty() ? row[1].toString() : row[2].toString(),
        .parent = {},
        .level = levelOf(row[0]),
        .standing = standing == kStandings.end() ? Division::Standing::Current : standing->standing,
        .successor = row[4].toString()};
}

quint32 beginningOf(QStringView text) { return quint32(text[0].unicode()) << 16 | text[1].unicode(); }

} // namespace

Divisions::Divisions(const Table &divisions, const Table &aliases, const HanFolding &folding) : m_folding(folding) {
    divisions.forEach([this](const Table::Row &row) { m_divisions.push_back(divisionFrom(row)); });
    for (Division &division : m_divisions) {
        if (division.level == Division::Level::Province)
            continue;
        const QString city = QStringView{division.code}.first(4) % "00"_L1;
        const bool inCity = division.level == Division::Level::County && byCode(city);
        division.parent = inCity ? city : QStringView{division.code}.first(2) % "0000"_L1;
    }
    for (std::size_t i = 0; i < m_divisions.size(); ++i) {
        const Division &division = m_divisions[i];
        if (division.standing == Division::Standing::Municipal)
            continue;
        addName(division.name, i, true);
        if (division.shortName != division.name)
            addName(division.shortName, i, false);
    }
    aliases.forEach([this](const Table::Row &row) {
        if (const Division *meant = byCode(row[1]))
            addName(row[0].toString(), std::size_t(meant - m_divisions.data()), true);
    });
    for (std::vector<Name> &names : m_names)
        std::ranges::stable_sort(names, [](const Name &a, const Name &b) {
            return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
        });
}

void Divisions::addName(const QString &text, std::size_t division, bool isFull) {
    m_names[beginningOf(text)].push_back({text, quint16(division), isFull});
}

const Division *Divisions::byCode(QStringView code) const {
    const auto found = std::ranges::lower_bound(
        m_divisions, code, [](QStringView a, QStringView b) { return a < b; }, &Division::code);
    return found != m_divisions.end() && found->code == code ? &*found : nullptr;
}

std::optional<Region> Divisions::parse(QStringView text, QStringView within) const {
    auto region = RegionParser{*this, text}.parse(text, byCode(within));
    const QString simplified = m_folding.simplified(text);
    // Should a phrase change the length, the places found would not fit the text that the rest is taken from.
    if (simplified == text || simplified.size() != text.size())
        return region;
    // 乾 stands for 干 in traditional texts and for itself in 乾县: what says more was meant.
    auto other = RegionParser{*this, simplified}.parse(text, byCode(within));
    return other && (!region || other->rest.size() < region->rest.size()) ? other : region;
}

std::span<const Divisions::Name> Divisions::namesLike(QStringView text) const {
    if (text.size() < 2)
        return {};
    const auto found = m_names.constFind(beginningOf(text));
    return found == m_names.cend() ? std::span<const Name>{} : std::span<const Name>{*found};
}

QString Divisions::label(QStringView code) const {
    const Division *division = byCode(code);
    return division ? division->name : QString{};
}

QString Divisions::path(QStringView code) const {
    QString result;
    for (const Division *division = byCode(code); division; division = byCode(division->parent))
        if (division->standing != Division::Standing::Municipal)
            result.prepend(division->name);
    return result;
}

std::vector<const Division *> Divisions::below(QStringView parent, Division::Level level) const {
    std::vector<const Division *> result;
    for (const Division &division : m_divisions)
        if (division.level == level && division.parent == parent && division.standing != Division::Standing::Former)
            result.push_back(&division);
    return result;
}

std::vector<const Division *> Divisions::provinces() const { return below({}, Division::Level::Province); }

std::vector<const Division *> Divisions::cities(QStringView province) const {
    return below(province, Division::Level::City);
}

std::vector<const Division *> Divisions::counties(QStringView parent) const {
    return below(parent, Division::Level::County);
}

QString Divisions::macroRegion(QStringView code) {
    const int province = code.first(std::min<qsizetype>(code.size(), 2)).toInt();
    for (const MacroRegion &region : kMacroRegions)
        if (province != 0 && std::ranges::contains(region.provinces, province))
            return region.name.toString();
    return {};
}

} // namespace dossier
