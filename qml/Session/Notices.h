#pragma once

#include <QObject>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace dossier {

/// The one sentence that tells what has just happened, with a way back where there is one. The latest replaces the one
/// before; the shell shows it. One of the three QML singletons.
class Notices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool failure READ isFailure NOTIFY changed)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY changed)

public:
    /// Without a default: QML would make a second one by a constructor that it can call itself.
    explicit Notices(QObject *parent);
    ~Notices() override;
    static Notices *create(QQmlEngine *, QJSEngine *);

    QString text() const { return m_text; }
    bool isFailure() const { return m_kind == Kind::Failure; }
    bool isUndoable() const { return m_kind == Kind::Undoable; }

    Q_INVOKABLE void tell(const QString &text);
    Q_INVOKABLE void tellUndoable(const QString &text);
    Q_INVOKABLE void tellFailure(const QString &text);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    /// Also where the same sentence comes again.
    void changed();

private:
    enum class Kind : quint8 { Plain, Undoable, Failure };
    void set(const QString &text, Kind kind);

    QString m_text;
    Kind m_kind = Kind::Plain;
};

} // namespace dossier
