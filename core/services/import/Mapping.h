#pragma once

#include "services/import/ColumnEvidence.h"
#include "services/import/HeadingWords.h"
#include "services/import/ImportPlan.h"

#include <QList>

#include <vector>

namespace dossier {

/// One column of a table before it is mapped.
struct TableColumnText {
    QString letter;     ///< "F".
    Heading group = {}; ///< Of the upper line of two.
    Heading heading = {};
    std::vector<KeptCell> samples = {}; ///< Values of the first rows.
};

/// One column with what it was taken for.
struct MappedTableColumn {
    QString letter;
    QString heading;     ///< As shown: the lower line, or the upper where the lower is empty.
    QString fullHeading; ///< With what the upper line or a note above the table adds to it.
    ColumnTarget target = {};
    ColumnPlan::Source source = ColumnPlan::Source::None;
    DateOrder dateOrder = DateOrder::Unknown;
    QStringList samples = {};
};

/// Finds out what the columns of a table mean: from what a person chose, a saved profile, the headings, and the values.
class Mapping {
public:
    /// Keeps all by reference. @p own are the fields that the team has added.
    Mapping(const HeadingWords &words, const Reference &reference, const OwnFields &own)
        : m_words{words}, m_reference{reference}, m_own{own} {}

    /// @param choices of a person; they win.
    /// @param profile a saved mapping; it comes next.
    /// @param tableUnit the unit that a note above the table names for amounts.
    std::vector<MappedTableColumn> map(const std::vector<TableColumnText> &columns, const QList<ColumnChoice> &choices,
        const QList<ColumnChoice> &profile, std::optional<MoneyUnit> tableUnit) const;

private:
    const HeadingWords &m_words;
    const Reference &m_reference;
    const OwnFields &m_own;
};

/// The letter of a column, 0-based: 0 is "A", 26 is "AA".
QString columnLetter(int column);

} // namespace dossier
