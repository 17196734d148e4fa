#pragma once

#include "print/FormPages.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <vector>

namespace dossier::test {

/// What was painted on one page.
struct DrawnPage {
    struct Text {
        QRectF area; ///< Between the baseline and one em above it.
        QString text;
    };
    std::vector<Text> texts = {};
    std::vector<QRectF> rectangles = {};
    int strokes = 0; ///< Polylines: ticks.

    /// All texts in the order in which they were painted, those of one line together.
    QString text() const {
        QString all;
        for (const Text &one : texts)
            all += one.text;
        return all;
    }
    /// Where @p wanted was painted as one text, or as the beginning of one; an empty one where it was not.
    QRectF areaOf(QStringView wanted) const {
        for (const Text &one : texts)
            if (one.text.startsWith(wanted))
                return one.area;
        return {};
    }
};

/// Paints pages and remembers what was painted.
class DrawnPages final : public QPaintDevice, private QPaintEngine {
public:
    DrawnPages() : QPaintEngine{QPaintEngine::AllFeatures} {}

    static std::vector<DrawnPage> of(const FormPages &pages) {
        std::vector<DrawnPage> drawn;
        for (int page = 0; page < pages.count(); ++page) {
            DrawnPages device;
            QPainter painter{&device};
            pages.paint(painter, page);
            painter.end();
            drawn.push_back(std::move(device.m_page));
        }
        return drawn;
    }

    QPaintEngine *paintEngine() const override { return const_cast<DrawnPages *>(this); }

private:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth: return int(FormStyle::kPage.width());
        case PdmHeight: return int(FormStyle::kPage.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return FormStyle::kUnitsPerInch;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return QPaintEngine::User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override {
        m_page.texts.push_back(
            {{at.x(), at.y() - item.font().pixelSize(), std::max(1.0, item.width()), qreal(item.font().pixelSize())},
                item.text()});
    }
    void drawRects(const QRectF *rectangles, int count) override {
        m_page.rectangles.insert(m_page.rectangles.end(), rectangles, rectangles + count);
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode mode) override { m_page.strokes += mode == PolylineMode; }

    DrawnPage m_page;
};

} // namespace dossier::test
