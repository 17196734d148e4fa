#pragma once

#include <QObject>
#include <QVariant>
#include <QtQmlIntegration>

namespace dossier {

/// Something that a person can do wherever he is in the window. The palette finds it, its keys run it, the list of the
/// keyboard names it.
class Command : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed REQUIRED)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed REQUIRED)
    Q_PROPERTY(QVariantList keys MEMBER m_keys NOTIFY changed)
    Q_PROPERTY(QString keyText READ keyText WRITE setKeyText NOTIFY changed)
    Q_PROPERTY(bool keysEnabled MEMBER m_areKeysEnabled NOTIFY changed)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)

public:
    using QObject::QObject;

    const QString &name() const { return m_name; }
    const QString &title() const { return m_title; }
    /// The keys as the platform writes them. What is not a key of the whole window, such as the arrows in a list, has
    /// no keys here, only their text.
    QString keyText() const;
    void setKeyText(const QString &text);
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);

    /// Whether it can be run from anywhere, and not only by its keys in their place.
    bool isRunnable() const { return m_keyText.isEmpty(); }

    Q_INVOKABLE void run();

Q_SIGNALS:
    void changed();
    void wanted();

private:
    QString m_name;
    QString m_title;
    QVariantList m_keys; ///< Texts; as Shortcut takes them.
    QString m_keyText;
    bool m_isEnabled = true;
    bool m_areKeysEnabled = true; ///< Its keys may mean something else where it can still be run otherwise.
};

} // namespace dossier
