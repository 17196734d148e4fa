#include "CellText.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace {

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

/// Whether "_xHHHH_" stands at the front.
bool looksEscaped(QStringView text) {
    return text.size() >= 7 && text[1] == u'x' && text[6] == u'_' && isHexDigit(text[2]) && isHexDigit(text[3]) &&
           isHexDigit(text[4]) && isHexDigit(text[5]);
}

QString escaped(QChar c) {
    return u"_x%1_"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char{'0'}).toUpper().replace(u'X', u'x');
}

/// Whether the unit at @p i can stand in XML only as an escape.
bool needsEscape(QStringView text, qsizetype i) {
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    return c.unicode() == 0 || c.unicode() >= 0xFFFE || (c == u'_' && looksEscaped(text.sliced(i)));
}

} // namespace

QByteArray cellText(QStringView text) {
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text, i))
            continue;
        result += text.sliced(done, i - done);
        result += escaped(text[i]);
        done = i + 1;
    }
    if (done == 0)
        return text.toUtf8();
    result += text.sliced(done);
    return result.toUtf8();
}
