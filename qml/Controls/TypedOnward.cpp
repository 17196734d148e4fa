#include "TypedOnward.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QQuickWindow>

namespace dossier {
namespace {

bool writes(const QKeyEvent &event) {
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Both at once are AltGr on Windows.
    const bool isCommand = modifiers != Qt::NoModifier && modifiers != (Qt::ControlModifier | Qt::AltModifier);
    const QString text = event.text();
    return !isCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

TypedOnward::TypedOnward(QQuickItem *parent) : QQuickItem{parent} {
    connect(this, &QQuickItem::windowChanged, this, [this](QQuickWindow *window) {
        if (window)
            connect(window, &QQuickWindow::activeFocusItemChanged, this,
                [this, window] { watch(window->activeFocusItem()); });
    });
}

/// Only while it has the keyboard: an input method asks no button else.
void TypedOnward::watch(QQuickItem *focused) {
    if (m_watched) {
        m_watched->removeEventFilter(this);
        m_watched->setFlag(ItemAcceptsInputMethod, false);
    }
    const bool isButton =
        focused && m_scope && m_scope->isAncestorOf(focused) && !focused->flags().testFlag(ItemAcceptsInputMethod);
    m_watched = isButton ? focused : nullptr;
    if (!m_watched)
        return;
    m_watched->installEventFilter(this);
    m_watched->setFlag(ItemAcceptsInputMethod);
    QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

void TypedOnward::enterField() { m_field->forceActiveFocus(Qt::OtherFocusReason); }

bool TypedOnward::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_watched || !m_field)
        return false;
    if (event->type() == QEvent::KeyPress && writes(*static_cast<QKeyEvent *>(event))) {
        enterField();
        return QCoreApplication::sendEvent(m_field, event);
    }
    if (event->type() != QEvent::InputMethod)
        return false;
    QCoreApplication::sendEvent(m_field, event);
    // Earlier the input method would lose what it is composing.
    if (!static_cast<QInputMethodEvent *>(event)->commitString().isEmpty())
        enterField();
    return true;
}

} // namespace dossier
