#pragma once

#include "support/TestSession.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace dossier::test {

/// The real window over a session, found and told as a person without a mouse would: by the names that a screen reader
/// says, and by keys. Any warning of QML fails the test.
class TestWindow {
public:
    /// Longer than anything takes, with sanitizers on a busy machine.
    static constexpr int kPatience = 10'000;

    explicit TestWindow(const QVariantMap &start = {}) {
        QTest::failOnWarning();
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        if (QQuickStyle::name().isEmpty())
            QQuickStyle::setStyle(QStringLiteral("Fusion"));
        m_engine.setInitialProperties(start);
        m_engine.loadFromModule("Dossier.Shell", "Main");
        if (m_engine.rootObjects().isEmpty())
            qFatal("no window");
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        // The screen that there is without a display is smaller than windows are.
        if (!QSettings{}.contains("window/geometry"))
            m_window->resize(1320, 860);
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window) || !settles())
            qFatal("the window does not come to rest");
    }

    QQuickWindow *operator->() const { return m_window; }

    /// Waits until nothing more is on its way to the screen.
    bool settles() const {
        const bool isSettled = QTest::qWaitFor([this] { return m_window->property("settled").toBool(); }, kPatience);
        QCoreApplication::processEvents();
        return isSettled;
    }

    /// The item that is on the screen under this role and name, whatever is said after a comma; null: there is none.
    QQuickItem *find(QAccessible::Role role, const QString &name) const {
        return findIn(m_window->contentItem(), role, name);
    }
    bool shows(QAccessible::Role role, const QString &name) const {
        return QTest::qWaitFor([&] { return find(role, name) != nullptr; }, kPatience);
    }
    bool hides(QAccessible::Role role, const QString &name) const {
        return QTest::qWaitFor([&] { return find(role, name) == nullptr; }, kPatience);
    }
    /// The screen says @p text somewhere.
    bool says(const QString &text) const {
        return QTest::qWaitFor(
            [&] {
                constexpr std::array kRoles{QAccessible::StaticText, QAccessible::Heading, QAccessible::AlertMessage};
                return std::ranges::any_of(kRoles, [&](QAccessible::Role role) { return find(role, text); });
            },
            kPatience);
    }

    QQuickItem *focused() const { return m_window->activeFocusItem(); }
    /// What a screen reader says where the keyboard is.
    QString focus() const { return focused() ? nameOf(focused()) : QString{}; }
    /// What it says is chosen there.
    QString chosenInFocus() const {
        QAccessibleInterface *interface = focused() ? QAccessible::queryAccessibleInterface(focused()) : nullptr;
        return interface ? interface->text(QAccessible::Description) : QString{};
    }
    bool focusComes(const QString &name) const {
        return QTest::qWaitFor([&] { return isCalled(focus(), name); }, kPatience);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(m_window, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// As an input method hands text over.
    void type(const QString &text) const {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_window->focusObject(), &event);
        QCoreApplication::processEvents();
    }
    void click(QQuickItem *item) const {
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier,
            item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }

    /// Presses Tab until the keyboard is at @p name; false where it goes round without meeting it.
    bool tabTo(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        constexpr int kMost = 200;
        for (int i = 0; i < kMost && focus() != name; ++i)
            press(Qt::Key_Tab, modifiers);
        return focus() == name;
    }

    static QString nameOf(QQuickItem *item) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        return interface ? interface->text(QAccessible::Name) : QString{};
    }

private:
    static bool isCalled(const QString &whole, const QString &name) {
        return whole == name || (!name.isEmpty() && whole.startsWith(name + QStringLiteral(", ")));
    }
    static QQuickItem *findIn(QQuickItem *item, QAccessible::Role role, const QString &name) {
        if (!item->isVisible())
            return nullptr;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        if (interface && interface->role() == role && isCalled(interface->text(QAccessible::Name), name))
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = findIn(child, role, name))
                return found;
        return nullptr;
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace dossier::test
