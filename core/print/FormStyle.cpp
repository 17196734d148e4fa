#include "print/FormStyle.h"

#include <QFontMetricsF>

namespace dossier {
namespace {

QFont fontOf(const QString &family, qreal points, QFont::Weight weight = QFont::Normal) {
    QFont font{family};
    // In pixels of the device, which are tenths of a point.
    font.setPixelSize(qRound(points * 10));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

FormStyle::FormStyle(const QString &family)
    : title{fontOf(family, 17, QFont::Bold)}, continuedTitle{fontOf(family, 12, QFont::Bold)},
      head{fontOf(family, 9.5, QFont::Bold)}, label{fontOf(family, 8.5)}, value{fontOf(family, 9.5)},
      small{fontOf(family, 7.5)} {
    title.setLetterSpacing(QFont::AbsoluteSpacing, 12);
}

QString elided(const QString &text, const QFont &font, qreal width) {
    QString line = text;
    line.replace(u'\n', u' ');
    // More characters than this never fit; measuring them would only take time.
    constexpr qsizetype kMost = 400;
    if (line.size() > kMost)
        line = line.first(kMost) + u'…';
    return QFontMetricsF{font}.elidedText(line, Qt::ElideRight, width);
}

} // namespace dossier
