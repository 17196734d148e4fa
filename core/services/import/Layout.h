#pragma once

#include "services/import/ColumnEvidence.h"
#include "services/import/HeadingWords.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace dossier {

class Form;

/// One row, kept.
struct KeptRow {
    qint64 number = 0;
    std::vector<KeptCell> cells = {};

    explicit KeptRow(const Row &row);
    KeptRow(qint64 at, std::vector<KeptCell> kept) : number{at}, cells{std::move(kept)} {}
};

/// Whether a cell holds a value rather than a heading, by its looks.
bool looksLikeValue(const KeptCell &cell, const Reference &reference);
/// Whether a text is prose, which may name headings.
bool isSentence(const Heading &heading);

/// Where a table's headings stand and which of its rows are customers.
class Layout {
public:
    /// Rows of a table that decide it.
    static constexpr qsizetype kRowsToLookAt = 120;

    /// Finds the headings in the first rows of a table.
    /// @param headerRow number of the row a person named (the lower of two); 0: found out.
    Layout(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference, qint64 headerRow = 0);

    /// That of a form as a table: headings that stand in no row, and every row a customer.
    Layout(const Form &form, const HeadingWords &words, const Reference &reference);

    /// How much the table looks like a list of customers; 0: not at all.
    int score() const { return m_score; }
    bool hasHeadings() const { return m_hasHeadings; }
    qint64 headerRow() const { return m_headerRow; } ///< The lower line; 0: none, or above the first row.
    int columns() const { return int(std::max(m_headings.size(), m_groups.size())); }

    Heading heading(int column) const; ///< Of the lower line.
    Heading group(int column) const;   ///< Of the upper line, over every column that it spans.
    /// The unit that a note above the headings names for all amounts.
    std::optional<MoneyUnit> tableUnit() const { return m_unit; }

    /// Whether a row is a customer: not blank, no heading or title again, no subtotal, no note.
    /// @param nameColumn column of the name, -1: none.
    bool isData(const Row &row, int nameColumn) const;

private:
    struct Line {
        int filled = 0;
        int known = 0;   ///< Cells that are headings we know.
        int values = 0;  ///< Cells that are values rather than headings.
        int certain = 0; ///< Of the known ones those that are one known word.
        bool hasSpans = false;
    };

    static bool isOneHeading(const Line &line);
    static std::size_t spanOf(const KeptRow &upper, const KeptRow &lower, std::size_t at);
    Line lookAt(const KeptRow &row) const;
    std::optional<std::size_t> findHeadings(std::span<const KeptRow> rows) const;
    bool continuesBelow(const KeptRow &upper, const KeptRow &lower) const;
    bool isGroupLine(const KeptRow &upper, const KeptRow &lower) const;
    void takeHeadings(const KeptRow *upper, const KeptRow &lower);
    void findUnit(std::span<const KeptRow> above);
    bool repeatsHeadings(const Row &row) const;

    const HeadingWords &m_words;
    const Reference &m_reference;
    int m_score = 0;
    bool m_hasHeadings = false;
    bool m_isForm = false;
    qint64 m_headerRow = 0;
    std::vector<Heading> m_headings;
    std::vector<Heading> m_groups;
    QStringList m_titles; ///< Texts above the headings; they may come again on each printed page.
    std::optional<MoneyUnit> m_unit;
};

} // namespace dossier
