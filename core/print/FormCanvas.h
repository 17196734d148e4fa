#pragma once

#include "print/FormText.h"

#include <QColor>
#include <QRectF>

#include <functional>
#include <vector>

namespace dossier {

/// Pages that are drawn on in any order, and painted when all is known.
class FormCanvas {
public:
    static constexpr QColor kInk{0, 0, 0};
    static constexpr QColor kFaint{110, 110, 110};

    /// Begins a page behind the last; what is drawn from here on is on it.
    void beginPage();
    int pageCount() const { return int(m_pages.size()); }
    /// Goes back to a page.
    void goTo(int page) { m_page = std::size_t(page); }

    void line(QPointF from, QPointF to, qreal width);
    void frame(const QRectF &area, qreal width);
    void shade(const QRectF &area);
    /// @p count lines of @p text from @p first on.
    void text(const FormText &text, QPointF at, int first, int count, QColor colour = kInk);
    void text(const FormText &text, QPointF at, QColor colour = kInk);
    void centred(const FormText &text, const QRectF &area);
    /// ☑ or □.
    void box(const QRectF &area, bool isTicked);

    void paint(QPainter &painter, int page) const;

private:
    using Drawing = std::function<void(QPainter &)>;
    void add(Drawing drawing) { m_pages[m_page].push_back(std::move(drawing)); }

    std::vector<std::vector<Drawing>> m_pages;
    std::size_t m_page = 0;
};

} // namespace dossier
