#include "print/FormCanvas.h"

#include <QPainter>

namespace dossier {
namespace {

constexpr QColor kShade{240, 240, 240};

QPen penOf(qreal width) {
    QPen pen{FormCanvas::kInk, width};
    pen.setCapStyle(Qt::SquareCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace

void FormCanvas::beginPage() {
    m_pages.emplace_back();
    m_page = m_pages.size() - 1;
}

void FormCanvas::line(QPointF from, QPointF to, qreal width) {
    add([=](QPainter &painter) {
        painter.setPen(penOf(width));
        painter.drawLine(from, to);
    });
}

void FormCanvas::frame(const QRectF &area, qreal width) {
    add([=](QPainter &painter) {
        painter.setPen(penOf(width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    });
}

void FormCanvas::shade(const QRectF &area) {
    add([=](QPainter &painter) { painter.fillRect(area, kShade); });
}

void FormCanvas::text(const FormText &text, QPointF at, int first, int count, QColor colour) {
    add([=](QPainter &painter) {
        painter.setPen(colour);
        text.draw(painter, at, first, count);
    });
}

void FormCanvas::text(const FormText &text, QPointF at, QColor colour) {
    this->text(text, at, 0, text.lineCount(), colour);
}

void FormCanvas::centred(const FormText &text, const QRectF &area) {
    this->text(text, {area.center().x() - text.width() / 2, area.center().y() - text.height() / 2});
}

void FormCanvas::box(const QRectF &area, bool isTicked) {
    frame(area, 6);
    if (!isTicked)
        return;
    add([=](QPainter &painter) {
        const auto at = [&area](qreal x, qreal y) {
            return QPointF{area.left() + x * area.width(), area.top() + y * area.height()};
        };
        const std::array tick{at(0.2, 0.52), at(0.42, 0.76), at(0.82, 0.24)};
        painter.setPen(QPen{kInk, 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.drawPolyline(tick.data(), int(tick.size()));
    });
}

void FormCanvas::paint(QPainter &painter, int page) const {
    for (const Drawing &drawing : m_pages[std::size_t(page)])
        drawing(painter);
}

} // namespace dossier
