#include "CardLine.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLineBytes = 75; ///< Source: RFC 2426, 2.6.

QString escaped(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
}

bool beginsCharacter(char byte) { return (byte & 0xC0) != 0x80; }

} // namespace

QByteArray cardLine(const QByteArray &name, const QStringList &values) {
    QStringList parts;
    for (const QString &value : values)
        parts << escaped(value);
    const QByteArray whole = name + ':' + parts.join(u';').toUtf8();
    QByteArray lines;
    for (qsizetype at = 0; at < whole.size();) {
        // A line that goes on begins with a blank, which counts.
        qsizetype end = std::min(at + kLineBytes - (at > 0), whole.size());
        while (end < whole.size() && !beginsCharacter(whole[end]))
            --end;
        lines += (at > 0 ? " " : "") + whole.sliced(at, end - at) + "\r\n";
        at = end;
    }
    return lines;
}
