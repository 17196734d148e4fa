#include "services/import/RegionText.h"

#include "domain/Texts.h"
#include "reference/Reference.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kCached = 8192;

/// Levels of a municipality's city as old tables name them; 县 is that of 重庆's counties.
constexpr std::array<QStringView, 3> kMunicipalCities{u"市辖区", u"县", u"直辖"};

bool isMunicipality(const QString &province) {
    return province == u"110000" || province == u"120000" || province == u"310000" || province == u"500000";
}

/// 南京西路 and 北京东路 are streets of other places: a short name in front of them is none of a division.
bool beginsStreet(QStringView rest) {
    constexpr QStringView kDirections = u"东西南北中一二三四五六七八九十新老外内大";
    qsizetype at = 0;
    while (at < rest.size() && at < 2 && kDirections.contains(rest[at]))
        ++at;
    const QStringView tail = rest.sliced(at);
    return tail.startsWith(u'路') || tail.startsWith(u'街') || tail.startsWith(u'道') || tail.startsWith(u'巷') ||
           tail.startsWith(u'弄') || tail.startsWith(u"胡同") || tail.startsWith(u"大厦") || tail.startsWith(u"广场");
}

bool agrees(const QString &known, const QString &said) { return known.isEmpty() || said.isEmpty() || known == said; }

void takeKnown(QString &known, const QString &said) {
    if (!said.isEmpty())
        known = said;
}

QString bareAddress(QStringView text) {
    constexpr QStringView kSigns = u"-,，、:：/ ";
    while (!text.isEmpty() && (kSigns.contains(text.front()) || text.front().isSpace()))
        text = text.sliced(1);
    return text.toString();
}

} // namespace

void RegionReader::read(const RegionText &text, FieldValues &into) {
    Known known = knownOf(text);
    if (!text.address.isEmpty())
        readAddress(text.address, known, into);
    else if (!known.rest.isEmpty())
        into.setText(Field::Address, bareAddress(known.rest));
    into.setText(Field::Province, known.province);
    into.setText(Field::City, known.city);
    into.setText(Field::County, known.county);
    if (!known.wrong.isEmpty())
        into.mark(known.wrongField, "division-unknown"_ba, known.wrong);
}

const RegionReader::Known &RegionReader::knownOf(const RegionText &text) {
    const QString key = text.region + u'\n' + text.province + u'\n' + text.city + u'\n' + text.county;
    const auto found = m_cache.constFind(key);
    if (found != m_cache.cend())
        return *found;
    if (m_cache.size() >= kCached)
        m_cache.clear();
    return *m_cache.insert(key, parse(text));
}

RegionReader::Known RegionReader::parse(const RegionText &text) const {
    Known known;
    if (!text.region.isEmpty()) {
        const auto region = m_reference.divisions.parse(text.region);
        if (region) {
            known = {
                .province = region->province, .city = region->city, .county = region->county, .rest = region->rest};
            if (region->contradictory)
                known.wrong = text.region;
        } else {
            known.wrong = text.region;
        }
    }
    addLevel(known, Field::Province, text.province);
    addLevel(known, Field::City, text.city);
    addLevel(known, Field::County, text.county);
    return known;
}

bool RegionReader::isMunicipal(const Known &known, const QString &text) const {
    if (!isMunicipality(known.province))
        return false;
    return std::ranges::find(kMunicipalCities, QStringView{text}) != kMunicipalCities.end() ||
           m_reference.divisions.label(known.province) == text ||
           m_reference.divisions.byCode(known.province)->shortName == text;
}

void RegionReader::addLevel(Known &known, Field level, const QString &text) const {
    if (text.isEmpty())
        return;
    if (level == Field::City && isMunicipal(known, text)) {
        // Which of the two city levels of 重庆 is meant, the county tells.
        known.city = known.province.first(2) + (text == u"县" ? "0200"_L1 : "0100"_L1);
        return;
    }
    if (level == Field::County && text == u"市辖区")
        return;
    auto region = m_reference.divisions.parse(text, known.city.isEmpty() ? known.province : known.city);
    // Which city level of a municipality is meant, the county decides.
    if (level == Field::County && isMunicipality(known.province) && (!region || region->county.isEmpty()))
        region = m_reference.divisions.parse(text, known.province);
    const bool holds =
        region && agrees(known.province, region->province) && (level != Field::County || !region->county.isEmpty());
    if (!holds) {
        known.wrongField = level;
        known.wrong = text;
        return;
    }
    takeKnown(known.province, region->province);
    takeKnown(known.city, region->city);
    takeKnown(known.county, region->county);
    if (region->contradictory) {
        known.wrongField = level;
        known.wrong = text;
    }
}

/// Takes the divisions off the front of an address and fills the levels that no column told.
void RegionReader::readAddress(const QString &text, Known &known, FieldValues &into) const {
    into.setText(Field::Address, text);
    const QString within = !known.city.isEmpty() ? known.city : known.province;
    auto region = m_reference.divisions.parse(text);
    if (!region && !within.isEmpty())
        region = m_reference.divisions.parse(text, within);
    if (!region || !isMeant(text, *region) || !agrees(known.province, region->province) ||
        !agrees(known.city, region->city) || !agrees(known.county, region->county))
        return;
    if (region->contradictory && known.wrong.isEmpty())
        known.wrong = text;
    takeKnown(known.province, region->province);
    takeKnown(known.city, region->city);
    takeKnown(known.county, region->county);
    into.setText(Field::Address, bareAddress(region->rest));
}

/// Whether an address names the divisions it seems to begin with: by a whole name, or by several short ones.
bool RegionReader::isMeant(QStringView text, const Region &region) const {
    for (const QString &code : {region.province, region.city, region.county})
        if (!code.isEmpty() && text.startsWith(m_reference.divisions.label(code)))
            return true;
    const bool isProvinceAlone = region.city.isEmpty() && region.county.isEmpty();
    return !isProvinceAlone && !beginsStreet(region.rest);
}

} // namespace dossier
