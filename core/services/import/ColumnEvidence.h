#pragma once

#include "domain/Dates.h"

#include <dossier/Importer.h>

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace dossier {

struct Reference;

/// One cell, kept.
struct KeptCell {
    QString text = {};
    Cell::Kind kind = Cell::Kind::Text;
    int columnSpan = 1;
};

/// What the values of a column look like. Shares go from 0 to 1, over the cells that say something.
class ColumnEvidence {
public:
    /// @param cells values of one column, blank ones included.
    ColumnEvidence(std::span<const KeptCell> cells, const Reference &reference);

    int filled() const { return m_filled; } ///< Cells that say something.

    double phones() const { return share(m_phones); }
    double mobiles() const { return share(m_mobiles); }
    double emails() const { return share(m_emails); }
    double usccs() const { return share(m_usccs); }
    double dates() const { return share(m_dates); }
    double times() const { return share(m_times); }
    double amounts() const { return share(m_amounts); }
    double divisions() const { return share(m_divisions); }
    double organisations() const { return share(m_organisations); }
    double people() const { return share(m_people); }
    double longTexts() const { return share(m_longTexts); }

    /// Share of the cells that are options of the list @p list.
    double options(QLatin1StringView list) const;
    bool isSequence() const { return m_isSequence; } ///< 1, 2, 3 …
    DateOrder dateOrder() const { return m_dateOrder; }

private:
    void look(const QString &text, const Reference &reference);
    void lookAtOrder(QStringView text);
    double share(int count) const { return m_filled == 0 ? 0 : double(count) / m_filled; }

    QStringList m_texts; ///< Different ones, tidied.
    int m_filled = 0;
    int m_phones = 0;
    int m_mobiles = 0;
    int m_emails = 0;
    int m_usccs = 0;
    int m_dates = 0;
    int m_times = 0;
    int m_amounts = 0;
    int m_divisions = 0;
    int m_organisations = 0;
    int m_people = 0;
    int m_longTexts = 0;
    bool m_isSequence = false;
    DateOrder m_dateOrder = DateOrder::Unknown;
};

} // namespace dossier
