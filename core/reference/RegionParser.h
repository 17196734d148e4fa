#pragma once

#include "reference/Divisions.h"

namespace dossier {

/// One reading of the divisions at the front of a text; see Divisions::parse().
class RegionParser {
public:
    /// @param text simplified; as long as the text that the rest is taken from.
    RegionParser(const Divisions &divisions, QStringView text) : m_divisions(divisions), m_text(text) {}

    std::optional<Region> parse(QStringView original, const Division *within);

private:
    enum class Step { Found, Nothing, Ambiguous };

    void enter(const Division &division);
    bool fits(const Division &division, bool isFull) const;
    Step takeDivision();
    Step choose(std::span<const Divisions::Name> sameText);
    bool takePlaceholder();
    bool takeCountyWithSuffix();
    bool takeTownAlone();
    bool contradicts() const;
    void skipSeparators();
    void take(const Division &division, qsizetype length, bool isFull);
    Region region(QStringView original) const;
    QStringView left() const { return m_text.sliced(m_place); }

    const Divisions &m_divisions;
    QStringView m_text;
    qsizetype m_place = 0;
    const Division *m_province = nullptr;
    const Division *m_city = nullptr; ///< Null in a municipality.
    const Division *m_county = nullptr;
};

} // namespace dossier
