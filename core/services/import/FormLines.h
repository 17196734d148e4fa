#pragma once

#include "services/import/Layout.h"

#include <vector>

namespace dossier {

/// A label with a colon inside a cell, and what stands behind it: "电话：010-5555".
struct InlineBlank {
    Heading label;
    QString value;
};

/// What stands in one cell of what may be a form.
struct FormCell {
    int column = 0; ///< The first that it spans, from 0.
    int span = 1;
    KeptCell kept = {};
    Heading heading = {};
    HeadingMeaning meaning = {};
    std::vector<InlineBlank> blanks = {}; ///< Empty: the cell is a label or a value as a whole.
    bool beginsWithLabel = false;         ///< The first of the blanks is where the text begins.
    bool isKnown = false;                 ///< Its text is a heading that we know.
    bool isShort = false;                 ///< It may be a label that we do not know.
    bool endsInColon = false;
    bool hasBoxes = false;       ///< Boxes to tick.
    bool isCertainValue = false; ///< A number, a date, a long text: no label whatever its words.
    bool isRepeat = false;       ///< The cell above holds the same: merged downwards.

    int end() const { return column + span; }
    bool isFollowedBy(const FormCell &next) const { return next.column == end(); }
};

/// The filled cells of one row.
struct FormLine {
    qint64 number = 0;
    std::vector<FormCell> cells = {};
};

/// The rows of a table, looked at as those of a form: which cells are labels, which are what was filled in.
class FormLines {
public:
    /// Keeps @p words and @p reference by reference.
    FormLines(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference);

    const std::vector<FormLine> &lines() const { return m_lines; }

    /// Whether the cells of a column are labels rather than values, going by those that we know.
    bool isLabelColumn(int column) const;
    bool isValueColumn(int column) const;

private:
    struct Votes {
        int labels = 0;
        int values = 0;
    };

    FormCell look(int column, const KeptCell &kept) const;
    std::vector<InlineBlank> blanksIn(const QString &text, bool &beginsWithLabel) const;
    bool isKnownLabel(const Heading &heading, bool isFirst) const;
    Votes votes(int column) const;

    const HeadingWords &m_words;
    const Reference &m_reference;
    std::vector<FormLine> m_lines;
    std::vector<Votes> m_votes; ///< By column.
};

} // namespace dossier
