#pragma once

#include "Refusal.h"

#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// Puts together the rows of a table whose cells say how many columns and rows they span: one that spans rows comes in
/// each of them.
class SpannedRows {
public:
    /// What a cell is and how far it goes.
    struct Extent {
        Cell::Kind kind = Cell::Kind::Text;
        int columns = 1;
        int rows = 1;
    };

    /// @p refusal outlives the object.
    explicit SpannedRows(const Refusal &refusal) : m_refusal{refusal} {}

    /// Begins the row behind the last one, or the one of this number where that is later.
    void startRow(qint64 number = 0);

    qint64 row() const { return m_row; }
    /// Begins the next cell at this column, from 0, where that is later.
    void goTo(int column) { m_column = std::max(m_column, column); }

    /// Puts the next cell of the row, behind those that are taken.
    Result<void> put(QString text, Extent extent);

    /// The row, or nothing where it is blank. Valid until the next call.
    Result<std::optional<Row>> endRow();

private:
    /// A cell from above.
    struct Hanging {
        int column;
        int columns;
        qint64 lastRow;
        QString text;
        Cell::Kind kind;
    };

    int firstFree(int column) const;

    const Refusal &m_refusal;
    qint64 m_row = 0;
    int m_column = 0;
    std::vector<Hanging> m_hanging;
    std::vector<Cell> m_cells;
    std::vector<QString> m_texts;
    qint64 m_rows = 0;
    qint64 m_textBytes = 0;
};

} // namespace dossier
