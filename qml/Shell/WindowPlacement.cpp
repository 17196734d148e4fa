#include "WindowPlacement.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::chrono::milliseconds kRest{250};
constexpr QLatin1StringView kGeometry{"window/geometry"};
constexpr QLatin1StringView kMaximized{"window/maximized"};

qint64 areaOf(const QRect &rectangle) {
    return rectangle.isEmpty() ? 0 : qint64(rectangle.width()) * rectangle.height();
}

QList<QRect> screens() {
    QList<QRect> places{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen *screen : QGuiApplication::screens())
        places << screen->availableGeometry();
    return places;
}

} // namespace

WindowPlacement::WindowPlacement(QObject *parent) : QObject{parent} {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &WindowPlacement::keep);
}

QRect WindowPlacement::fitted(const QRect &wanted, const QList<QRect> &screens) {
    const QRect screen =
        *std::ranges::max_element(screens, {}, [&](const QRect &place) { return areaOf(place & wanted); });
    const QSize size = wanted.size().boundedTo(screen.size());
    return {qBound(screen.left(), wanted.left(), screen.right() + 1 - size.width()),
        qBound(screen.top(), wanted.top(), screen.bottom() + 1 - size.height()), size.width(), size.height()};
}

void WindowPlacement::setWindow(QQuickWindow *window) {
    if (m_window == window)
        return;
    m_window = window;
    Q_EMIT windowChanged();
    restore();
    const auto wait = qOverload<>(&QTimer::start);
    // One by one: in a table of signals mingw has addresses that Qt does not know them by.
    connect(window, &QQuickWindow::xChanged, &m_rest, wait);
    connect(window, &QQuickWindow::yChanged, &m_rest, wait);
    connect(window, &QQuickWindow::widthChanged, &m_rest, wait);
    connect(window, &QQuickWindow::heightChanged, &m_rest, wait);
    connect(window, &QQuickWindow::visibilityChanged, &m_rest, wait);
    connect(window, &QQuickWindow::closing, this, &WindowPlacement::keep);
}

void WindowPlacement::restore() {
    const QSettings settings;
    const QRect kept = settings.value(kGeometry).toRect();
    // The first time it stands in the middle; on a small screen it is smaller.
    const QRect first = screens().constFirst();
    QRect wanted = kept.isValid() ? kept : QRect{{}, m_window->size()};
    if (!kept.isValid())
        wanted.moveCenter(first.center());
    m_window->setGeometry(fitted(wanted, screens()));
    if (settings.value(kMaximized).toBool())
        m_window->setVisibility(QWindow::Maximized);
}

void WindowPlacement::keep() const {
    // What a maximised window is like is not what it goes back to.
    const auto visibility = m_window->visibility();
    QSettings settings;
    if (visibility == QWindow::Windowed)
        settings.setValue(kGeometry, m_window->geometry());
    if (visibility == QWindow::Windowed || visibility == QWindow::Maximized)
        settings.setValue(kMaximized, visibility == QWindow::Maximized);
}

} // namespace dossier
