#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace dossier {

/// A text that is broken into lines of one width, and can be drawn some lines at a time.
class FormText {
public:
    /// @param lineHeight from one line to the next. Without a width it is one line.
    FormText(const QString &text, const QFont &font, qreal lineHeight, qreal width = 0);

    int lineCount() const;
    qreal height() const { return lineCount() * m_lineHeight; }
    qreal lineHeight() const { return m_lineHeight; }
    /// Of its longest line.
    qreal width() const;

    /// Draws @p count lines from @p first on, the first of them with its upper edge at @p at.
    void draw(QPainter &painter, QPointF at, int first, int count) const;
    void draw(QPainter &painter, QPointF at) const { draw(painter, at, 0, lineCount()); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_lineHeight;
};

} // namespace dossier
