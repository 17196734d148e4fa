#include "FieldUndo.h"

#include <QKeyEvent>
#include <QQuickItem>

namespace dossier {

void FieldUndo::setWindow(QQuickWindow *window) {
    if (m_window == window)
        return;
    m_window = window;
    window->installEventFilter(this);
    Q_EMIT windowChanged();
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const QQuickItem *field = m_window->activeFocusItem();
    const auto cannot = [field](const char *ability) {
        const QVariant can = field ? field->property(ability) : QVariant{};
        return can.isValid() && !can.toBool();
    };
    const bool isNeedless = (key->matches(QKeySequence::Undo) && cannot("canUndo")) ||
                            (key->matches(QKeySequence::Redo) && cannot("canRedo"));
    if (isNeedless)
        event->ignore();
    return isNeedless;
}

} // namespace dossier
