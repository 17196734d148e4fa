#pragma once

#include "Session/Session.h"

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// Tells administrators of the large exports of the last weeks (R89), as they stand in the history when they look.
class LargeExports : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)

public:
    /// How far back, and how many of them, the latest first.
    static constexpr int kDays = 30;
    static constexpr int kMost = 5;

    using QObject::QObject;

    void setSession(Session *session);
    Q_INVOKABLE void refresh();
    QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    Session *m_session = nullptr;
    QStringList m_lines;
};

} // namespace dossier
