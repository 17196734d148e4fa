#pragma once

#include <QAccessible>
#include <QQuickItem>

namespace dossier::test {

/// Everything that is told of an item and those in it: names, descriptions and values, as a screen reader has them.
inline QString toldIn(QQuickItem *item) {
    QStringList told{item->property("text").toString()};
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item))
        for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            told << interface->text(text);
    for (QQuickItem *child : item->childItems())
        told << toldIn(child);
    return told.join(QLatin1Char{'\n'});
}

} // namespace dossier::test
