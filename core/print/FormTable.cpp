#include "print/FormTable.h"

#include "print/FormCanvas.h"

#include <algorithm>

namespace dossier {

FormTable::FormTable(const FormStyle &style, std::vector<Column> columns, const std::vector<QStringList> &rows)
    : m_style{style}, m_columns{std::move(columns)} {
    for (const QStringList &texts : rows) {
        Row &row = m_rows.emplace_back();
        for (qsizetype i = 0; i < texts.size(); ++i)
            row.emplace_back(texts[i], m_style.value, FormStyle::kValueLine,
                m_columns[std::size_t(i)].width - 2 * FormStyle::kPaddingX);
    }
}

int FormTable::linesOf(const Row &row) {
    int lines = 1;
    for (const FormText &cell : row)
        lines = std::max(lines, cell.lineCount());
    return lines;
}

qreal FormTable::height() const {
    qreal height = FormStyle::kHeadHeight;
    for (const Row &row : m_rows)
        height += linesOf(row) * FormStyle::kValueLine + 2 * FormStyle::kPaddingY;
    return height;
}

qreal FormTable::draw(FormCanvas &canvas, qreal y, qreal bottom, const std::function<qreal()> &newPage) const {
    // A row that goes on behind a page keeps at least so many lines on each.
    constexpr int kFewestLines = 2;
    const auto fitting = [&](qreal from) {
        return int((bottom - from - 2 * FormStyle::kPaddingY) / FormStyle::kValueLine);
    };
    if (fitting(y + FormStyle::kHeadHeight) < kFewestLines)
        y = newPage();
    y = drawHead(canvas, y);
    for (const Row &row : m_rows) {
        const int lines = linesOf(row);
        for (int done = 0; done < lines;) {
            const int count = std::min(fitting(y), lines - done);
            if (count < std::min(kFewestLines, lines - done)) {
                y = drawHead(canvas, newPage());
                continue;
            }
            y = drawLines(canvas, y, row, done, count);
            done += count;
        }
    }
    return y;
}

qreal FormTable::drawHead(FormCanvas &canvas, qreal y) const {
    qreal x = FormStyle::kContent.left();
    for (const Column &column : m_columns) {
        const QRectF area{x, y, column.width, FormStyle::kHeadHeight};
        canvas.shade(area);
        canvas.centred(FormText{column.heading, m_style.head, FormStyle::kValueLine}, area);
        x += column.width;
    }
    drawFrames(canvas, y, FormStyle::kHeadHeight);
    return y + FormStyle::kHeadHeight;
}

qreal FormTable::drawLines(FormCanvas &canvas, qreal y, const Row &row, int first, int count) const {
    const qreal height = count * FormStyle::kValueLine + 2 * FormStyle::kPaddingY;
    qreal x = FormStyle::kContent.left();
    for (std::size_t i = 0; i < row.size(); ++i) {
        canvas.text(row[i], {x + FormStyle::kPaddingX, y + FormStyle::kPaddingY}, first, count);
        x += m_columns[i].width;
    }
    drawFrames(canvas, y, height);
    return y + height;
}

void FormTable::drawFrames(FormCanvas &canvas, qreal y, qreal height) const {
    qreal x = FormStyle::kContent.left();
    for (const Column &column : m_columns) {
        canvas.frame({x, y, column.width, height}, FormStyle::kThinLine);
        x += column.width;
    }
}

} // namespace dossier
