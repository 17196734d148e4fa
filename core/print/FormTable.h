#pragma once

#include "print/FormStyle.h"
#include "print/FormText.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace dossier {

class FormCanvas;

/// A table that runs on over as many pages as it takes, with its headings on each; a row is parted between lines.
class FormTable {
public:
    struct Column {
        QString heading;
        qreal width;
    };

    /// Keeps @p style. Each row has a text a column.
    FormTable(const FormStyle &style, std::vector<Column> columns, const std::vector<QStringList> &rows);

    /// Of all of it, were there no end of the page.
    qreal height() const;

    /// Draws it from @p y on. @param newPage begins a page and returns where on it the table goes on.
    /// @return where it ends.
    qreal draw(FormCanvas &canvas, qreal y, qreal bottom, const std::function<qreal()> &newPage) const;

private:
    using Row = std::vector<FormText>;

    static int linesOf(const Row &row);
    qreal drawHead(FormCanvas &canvas, qreal y) const;
    /// @return where the lines end.
    qreal drawLines(FormCanvas &canvas, qreal y, const Row &row, int first, int count) const;
    void drawFrames(FormCanvas &canvas, qreal y, qreal height) const;

    const FormStyle &m_style;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace dossier
