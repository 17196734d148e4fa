#pragma once

#include <QQuickWindow>
#include <QtQmlIntegration>

namespace dossier {

/// Lets the window's Ctrl+Z through while a field has the keyboard in which there is nothing to take back: a field
/// keeps the keys of undoing for itself whether it can use them or not.
class FieldUndo : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window MEMBER m_window WRITE setWindow NOTIFY windowChanged REQUIRED)

public:
    using QObject::QObject;
    void setWindow(QQuickWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();

private:
    QQuickWindow *m_window = nullptr;
};

} // namespace dossier
