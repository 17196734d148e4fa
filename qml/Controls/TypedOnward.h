#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration>

namespace dossier {

/// Hands what is typed on buttons on to a field, which gets the keyboard. What an input method composes goes on, too;
/// the keyboard follows it when it is written. Keys that write nothing, and the space, are the button's own.
class TypedOnward : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *scope MEMBER m_scope NOTIFY changed REQUIRED)
    Q_PROPERTY(QQuickItem *field MEMBER m_field NOTIFY changed REQUIRED)

public:
    explicit TypedOnward(QQuickItem *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void watch(QQuickItem *focused);
    void enterField();

    QPointer<QQuickItem> m_scope; ///< Whose buttons are meant, at any depth.
    QPointer<QQuickItem> m_field;
    QPointer<QQuickItem> m_watched; ///< What has the keyboard, where it is one of those.
};

} // namespace dossier
