#pragma once

#include <dossier/Importer.h>

#include <QString>

#include <string_view>
#include <vector>

namespace dossier {

/// A cell's reference such as "AB12"; both count from 1, 0 where the reference has none.
struct CellReference {
    int column = 0;
    qint64 row = 0;

    /// Row and column are within what a spreadsheet can have, or 0.
    static CellReference parsed(std::string_view text);
};

/// The merged cells of a sheet. In each row of such an area the first cell holds what the area shows, and spans its
/// columns; what other cells of the area may still hold is not seen in a spreadsheet and goes.
class MergedCells {
public:
    /// @p area is as in "B3:C7"; what is none, or a single cell, is left out. Columns from @p columns on do not count.
    void add(std::string_view area, int columns);

    /// Rows count from 1, columns from 0; an area that is none, or a single cell, is left out.
    void add(qint64 firstRow, qint64 lastRow, int firstColumn, int lastColumn);

    /// Call when all are added.
    void sort();

    /// Changes @p cells, those of row @p row; rows come in rising order. The texts stay valid until the next call.
    void apply(qint64 row, std::vector<Cell> &cells);

    std::size_t size() const { return m_areas.size(); }

private:
    struct Area {
        qint64 firstRow;
        qint64 lastRow;
        int firstColumn; ///< From 0.
        int lastColumn;
        QString text = {}; ///< Of the first cell, once its row has come.
        Cell::Kind kind = Cell::Kind::Text;
    };

    void open(qint64 row);

    std::vector<Area> m_areas;
    std::size_t m_next = 0;          ///< The first area that is yet to come.
    std::vector<std::size_t> m_open; ///< Areas that the current row is in; they share no column.
};

} // namespace dossier
