#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace dossier {

/// Millimetres in tenths of a point.
constexpr qreal mm(qreal millimetres) { return millimetres * 720 / 25.4; }

/// Fonts and measures of the form. Lengths are in tenths of a point.
struct FormStyle {
    static constexpr int kUnitsPerInch = 720;

    static constexpr QSizeF kPage{mm(210), mm(297)};
    static constexpr QRectF kContent{mm(16), mm(16), mm(178), mm(262)};
    static constexpr qreal kPaddingX = mm(1.6);
    static constexpr qreal kPaddingY = mm(1.4);
    static constexpr qreal kThinLine = 5;
    static constexpr qreal kThickLine = 12;
    static constexpr qreal kHeadHeight = mm(7.5);
    static constexpr qreal kLabelLine = mm(4.2);
    static constexpr qreal kValueLine = mm(4.8);
    static constexpr qreal kChoiceLine = mm(5.6);
    static constexpr qreal kBoxSide = mm(2.9);

    explicit FormStyle(const QString &family);

    QFont title;
    QFont continuedTitle;
    QFont head;
    QFont label;
    QFont value;
    QFont small;
};

/// @p text, cut with an ellipsis where it is wider than @p width.
QString elided(const QString &text, const QFont &font, qreal width);

} // namespace dossier
