#include "MergedCells.h"

#include <algorithm>
#include <charconv>

namespace dossier {
namespace {

constexpr qint64 kLastRow = 1'048'576;
constexpr int kLastColumn = 16'384;
bool overlap(int first, int last, int otherFirst, int otherLast) { return first <= otherLast && otherFirst <= last; }

} // namespace

CellReference CellReference::parsed(std::string_view text) {
    CellReference reference;
    std::size_t at = 0;
    for (; at < text.size() && reference.column <= kLastColumn; ++at) {
        const char letter = char(text[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        reference.column = reference.column * 26 + (letter - 'A' + 1);
    }
    if (reference.column > kLastColumn)
        reference.column = 0;
    std::from_chars(text.data() + at, text.data() + text.size(), reference.row);
    if (reference.row < 1 || reference.row > kLastRow)
        reference.row = 0;
    return reference;
}

void MergedCells::add(std::string_view area, int columns) {
    const auto colon = area.find(':');
    if (colon == area.npos)
        return;
    const auto first = CellReference::parsed(area.substr(0, colon));
    const auto last = CellReference::parsed(area.substr(colon + 1));
    if (first.row > 0 && first.column > 0)
        add(first.row, last.row, first.column - 1, std::min(last.column, columns) - 1);
}

void MergedCells::add(qint64 firstRow, qint64 lastRow, int firstColumn, int lastColumn) {
    const bool isArea = lastRow >= firstRow && lastColumn >= firstColumn;
    if (isArea && (firstRow != lastRow || firstColumn != lastColumn))
        m_areas.push_back(
            {.firstRow = firstRow, .lastRow = lastRow, .firstColumn = firstColumn, .lastColumn = lastColumn});
}

void MergedCells::sort() { std::ranges::stable_sort(m_areas, {}, &Area::firstRow); }

/// Lets go of areas above the row and takes those that begin by it. One that shares cells with another is no merge in
/// any spreadsheet and is left out, which also bounds how many are open.
void MergedCells::open(qint64 row) {
    std::erase_if(m_open, [&](std::size_t one) {
        const bool isAbove = m_areas[one].lastRow < row;
        if (isAbove)
            m_areas[one].text.clear();
        return isAbove;
    });
    for (; m_next < m_areas.size() && m_areas[m_next].firstRow <= row; ++m_next) {
        const Area &area = m_areas[m_next];
        const bool isTaken = std::ranges::any_of(m_open, [&](std::size_t one) {
            return overlap(area.firstColumn, area.lastColumn, m_areas[one].firstColumn, m_areas[one].lastColumn);
        });
        if (area.lastRow >= row && !isTaken)
            m_open.push_back(m_next);
    }
}

void MergedCells::apply(qint64 row, std::vector<Cell> &cells) {
    open(row);
    for (const std::size_t index : m_open) {
        Area &area = m_areas[index];
        const auto first = std::size_t(area.firstColumn);
        if (area.firstRow == row && first < cells.size()) {
            area.text = cells[first].text.toString();
            area.kind = cells[first].kind;
        }
        if (area.text.isEmpty() && first >= cells.size())
            continue;
        if (cells.size() <= first)
            cells.resize(first + 1);
        cells[first] = {.text = area.text, .kind = area.kind, .columnSpan = area.lastColumn - area.firstColumn + 1};
        const auto end = std::min(std::size_t(area.lastColumn) + 1, cells.size());
        std::fill(cells.begin() + qsizetype(first) + 1, cells.begin() + qsizetype(end), Cell{});
    }
}

} // namespace dossier
