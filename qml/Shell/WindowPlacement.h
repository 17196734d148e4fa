#pragma once

#include <QPointer>
#include <QQuickWindow>
#include <QRect>
#include <QTimer>
#include <QtQmlIntegration>

namespace dossier {

/// Puts the window where it was when it was closed, and as large; maximised where it was. Never where it could not be
/// seen: screens come and go.
class WindowPlacement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)

public:
    explicit WindowPlacement(QObject *parent = nullptr);

    QQuickWindow *window() const { return m_window; }
    /// Places @p window and keeps what becomes of it.
    void setWindow(QQuickWindow *window);

    /// @p wanted as it fits into the one of @p screens that shows most of it; the first where none does.
    static QRect fitted(const QRect &wanted, const QList<QRect> &screens);

Q_SIGNALS:
    void windowChanged();

private:
    void restore();
    void keep() const;

    QPointer<QQuickWindow> m_window;
    QTimer m_rest; ///< A window that becomes maximised is large before it says so.
};

} // namespace dossier
