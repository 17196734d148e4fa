#pragma once

#include "Session/Session.h"

#include <QVariant>

namespace dossier {

/// What the window remembers of the open workspace from one start to the next: how its lists stand, what is chosen.
///
/// It lies in the program's settings, in clear and outside the workspace. So it takes only what tells nobody anything:
/// numbers, widths, names of fields, ids. Never what a customer is called, nor what was searched for.
class WindowState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)

public:
    using QObject::QObject;

    void setSession(Session *session);

    /// What was kept under @p key, as what @p fallback is; @p fallback where nothing was.
    Q_INVOKABLE QVariant value(const QString &key, const QVariant &fallback) const;
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void sessionChanged();

private:
    Session *m_session = nullptr;
    QString m_group; ///< Of the workspace; held, because a page that goes may keep something after the workspace went.
};

} // namespace dossier
