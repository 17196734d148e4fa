#include "SpannedRows.h"

#include <algorithm>

namespace dossier {

void SpannedRows::startRow(qint64 number) {
    m_row = std::max(m_row + 1, number);
    m_column = 0;
    m_cells.clear();
    m_texts.clear();
    std::erase_if(m_hanging, [&](const Hanging &one) { return one.lastRow < m_row; });
}

/// The first column from @p column on that no cell from above takes.
int SpannedRows::firstFree(int column) const {
    for (const Hanging &one : m_hanging) // by column
        if (one.column <= column && column < one.column + one.columns)
            column = one.column + one.columns;
    return column;
}

Result<void> SpannedRows::put(QString text, Extent extent) {
    const int most = m_refusal.limits().columns;
    const int column = firstFree(m_column);
    if (column >= most) {
        m_column = column;
        return text.trimmed().isEmpty() ? Result<void>{} : m_refusal.tooManyColumns(m_row, column);
    }
    // A title may claim to span more than there is.
    const int columns = std::clamp(extent.columns, 1, most - column);
    m_column = column + columns;
    if (extent.rows > 1)
        m_hanging.insert(
            std::ranges::upper_bound(m_hanging, column, {}, &Hanging::column), {.column = column,
                                                                                   .columns = columns,
                                                                                   .lastRow = m_row + extent.rows - 1,
                                                                                   .text = text,
                                                                                   .kind = extent.kind});
    if (text.isEmpty())
        return {};
    if (m_cells.size() <= std::size_t(column))
        m_cells.resize(std::size_t(column) + 1);
    m_cells[std::size_t(column)] = {.text = text, .kind = extent.kind, .columnSpan = columns};
    m_texts.push_back(std::move(text)); // whose characters stay where they are
    return {};
}

Result<std::optional<Row>> SpannedRows::endRow() {
    if (std::ranges::all_of(m_cells, [](const Cell &cell) { return cell.text.trimmed().isEmpty(); }))
        return std::nullopt;
    for (const Hanging &one : m_hanging) {
        const auto column = std::size_t(one.column);
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        m_cells[column] = {.text = one.text, .kind = one.kind, .columnSpan = one.columns};
    }
    if (++m_rows > m_refusal.limits().rows)
        return m_refusal.tooManyRows(m_row);
    for (const Cell &cell : m_cells)
        m_textBytes += cell.text.size() * qint64(sizeof(QChar));
    // A text that hangs down thousands of rows makes gigabytes of a small file.
    if (m_textBytes > m_refusal.limits().inflatedBytes)
        return m_refusal.tooMuchText();
    return Row{.number = m_row, .cells = m_cells};
}

} // namespace dossier
