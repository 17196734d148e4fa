#include "SheetNames.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 31;

/// At most @p size units, no half of a character at the end.
QString cut(QString text, qsizetype size) {
    text.truncate(size);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString allowed(const QString &wanted) {
    QString name;
    for (const QChar c : wanted)
        name += u"[]:*?/\\"_s.contains(c) || c < u' ' ? QChar{u' '} : c;
    name = cut(name.simplified(), kLongest);
    while (name.startsWith(u'\''))
        name.removeFirst();
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? u"Sheet"_s : name;
}

} // namespace

QString SheetNames::take(const QString &wanted) {
    const QString name = allowed(wanted);
    QString free = name;
    const auto isTaken = [&] {
        return free.compare("History"_L1, Qt::CaseInsensitive) == 0 || m_taken.contains(free, Qt::CaseInsensitive);
    };
    for (int n = 2; isTaken(); ++n) {
        const QString number = u" (%1)"_s.arg(n);
        free = cut(name, kLongest - number.size()) + number;
    }
    m_taken.append(free);
    return free;
}
