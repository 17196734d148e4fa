#include "print/FormText.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace dossier {
namespace {

constexpr qreal kEndless = 1e7;

} // namespace

FormText::FormText(const QString &text, const QFont &font, qreal lineHeight, qreal width) : m_lineHeight{lineHeight} {
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    // Else a text that begins with a sign of another direction would stand at the far end of its line.
    option.setTextDirection(Qt::LeftToRight);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width > 0 ? width : kEndless);
    m_layout->endLayout();
}

int FormText::lineCount() const { return m_layout->text().isEmpty() ? 0 : m_layout->lineCount(); }

qreal FormText::width() const {
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void FormText::draw(QPainter &painter, QPointF at, int first, int count) const {
    const int last = std::min(first + count, lineCount());
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        // Fonts differ in what they leave above and below; the line stands in the middle of its place.
        const qreal top = at.y() + (i - first) * m_lineHeight + (m_lineHeight - line.height()) / 2;
        line.draw(&painter, {at.x(), top - line.y()});
    }
}

} // namespace dossier
