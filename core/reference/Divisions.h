#pragma once

#include "reference/HanFolding.h"
#include "reference/Table.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace dossier {

/// One administrative division of GB/T 2260 as of April 2026.
struct Division {
    enum class Level : quint8 { Province, City, County };
    enum class Standing : quint8 {
        Current,
        Provisional, ///< Announced, but its code was not yet published officially.
        Former,      ///< Abolished lately; kept because papers and people still name it.
        Municipal,   ///< The city level of a municipality (110100): no unit of the official list.
    };

    QString code; ///< Six digits.
    QString name;
    QString shortName; ///< 广东, 恩施, 鄂温克; never fewer than two characters.
    QString parent;    ///< Code of the division above; empty for a province.
    Level level = Level::Province;
    Standing standing = Standing::Current;
    QString successor = {}; ///< Of a former division: the code of what it became, mostly.
};

/// What a text says of its divisions; a level that the text leaves open is empty.
struct Region {
    QString province = {};
    QString city = {};
    QString county = {};
    QString rest = {};          ///< What follows: the address.
    bool contradictory = false; ///< The rest begins with a division that lies elsewhere: 广东省杭州市.

    bool operator==(const Region &) const = default;
};

/// Provinces, cities and counties. Source: see tables/divisions.tsv.
class Divisions {
public:
    /// Keeps @p folding by reference.
    Divisions(const Table &divisions, const Table &aliases, const HanFolding &folding);

    const Division *byCode(QStringView code) const; ///< Null for an unknown code.
    std::span<const Division> all() const { return m_divisions; }

    /// The divisions that @p text begins with, longest first, province before city before county, suffixes, separators
    /// and traditional forms apart. Only what the text says is filled: a city decides its province, a county its
    /// parents where no other county has its name. The city of a municipality is 110100, 120100, 310100 and 500100, or
    /// 500200 for the counties (县) of 重庆; other counties directly under a province have none. Nothing where the text
    /// begins with no division or with an ambiguous one.
    /// @param within code of the province or city that is known already, such as from another column; its levels are
    /// filled too.
    std::optional<Region> parse(QStringView text, QStringView within = {}) const;

    QString label(QStringView code) const; ///< The name; that of the municipality for its city level; else empty.
    QString path(QStringView code) const;  ///< 广东省深圳市南山区.

    std::vector<const Division *> provinces() const;                  ///< Of today, in the order of codes.
    std::vector<const Division *> cities(QStringView province) const; ///< Those of a municipality too.
    /// The counties of a city, or those directly under a province.
    std::vector<const Division *> counties(QStringView parent) const;

    /// 华东 华南 华中 华北 西南 西北 东北 or 港澳台, for any code inside; empty for an unknown province.
    static QString macroRegion(QStringView code);

    /// A name under which a division is found.
    struct Name {
        QString text;
        quint16 division; ///< Index into all().
        bool isFull;      ///< Its own name or an alias of it; else the short name.
    };
    /// The names whose first two characters are those of @p text, longest first, equal ones together.
    std::span<const Name> namesLike(QStringView text) const;

private:
    void addName(const QString &text, std::size_t division, bool isFull);
    std::vector<const Division *> below(QStringView parent, Division::Level level) const;

    const HanFolding &m_folding;
    std::vector<Division> m_divisions;         ///< In the order of codes.
    QHash<quint32, std::vector<Name>> m_names; ///< By the first two units; no name has fewer.
};

} // namespace dossier
