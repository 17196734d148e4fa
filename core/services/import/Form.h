#pragma once

#include "services/import/FormLines.h"

#include <vector>

namespace dossier {

/// One blank of a form: its label, and what was filled in beside or below it.
struct FormEntry {
    Heading group = {}; ///< The title of the part of the form that it is in; may be empty.
    Heading label = {};
    KeptCell value = {}; ///< A blank text where nothing was filled in.
    qint64 row = 0;      ///< Of the value's cell; of the label's where there is none.
    int column = 0;      ///< From 0.
    qint64 labelRow = 0;
};

/// The registration form of one customer, as filled in by hand: labels with values beside them, several in a row, or
/// above them; titles of parts; notes below. Any table may be one, whatever file it is in.
class Form {
public:
    /// Rows that are looked at; what comes behind them is no part of a form.
    static constexpr std::size_t kMostRows = 1000;

    Form(std::span<const KeptRow> rows, const HeadingWords &words, const Reference &reference);

    /// Whether the table is a form rather than a list: the labels that we know are spread over its rows.
    bool isForm() const { return m_isForm; }
    /// Whether anything was filled in.
    bool isFilled() const;

    const std::vector<FormEntry> &entries() const { return m_entries; } ///< Row by row.
    /// The row by which the customer is called: that of the name, else of the first entry.
    qint64 row() const;

    /// The cell of an entry as a spreadsheet calls it: "B3"; further ones of the same cell are "B3 (2)".
    QString address(std::size_t entry) const;

private:
    struct Section {
        int from = 0;
        int to = 0;
        Heading title = {};
    };
    /// The label of a row that waits for what stands beside it.
    struct Waiting;

    void read();
    std::size_t takeBelow(std::size_t at);
    bool areOfItems(const FormLine &labels) const;
    static bool isValueLine(const FormLine &labels, const FormLine &line);
    bool isHeadingLine(const FormLine &line) const;
    bool hasValueColumn(const FormLine &line) const;
    static bool isBoxBelow(const FormCell &label, const FormLine &line);
    bool takeTitles(const FormLine &line);
    bool continuesAbove(const FormLine &line);
    void takeBeside(const FormLine &line);
    void takeBlanks(const FormLine &line, const FormCell &cell, Waiting &waiting);
    void takeValue(const FormLine &line, const FormCell &cell, Waiting &waiting) const;
    bool isLabel(const FormLine &line, std::size_t at, const Waiting &waiting) const;
    void finish(Waiting &waiting);
    Heading sectionOf(int column) const;
    HeadingMeaning meaning(const FormEntry &entry) const;
    bool isOnGrid(const FormEntry &entry) const;
    void dropNeedlessBlanks();
    bool looksLikeForm() const;

    const HeadingWords &m_words;
    FormLines m_lines;
    std::vector<FormEntry> m_entries;
    std::vector<Section> m_sections;  ///< Titles over the lines that follow.
    std::size_t m_lastLine = 0;       ///< The first entry of the last line that had any.
    std::vector<ColumnTarget> m_grid; ///< What labels with a cell of their own mean.
    std::vector<std::size_t> m_below; ///< For each line of labels with values below it: how many lines of these.
    bool m_isForm = false;
};

} // namespace dossier
