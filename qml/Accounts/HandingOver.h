#pragma once

#include "Session/Session.h"

#include "db/Changes.h"

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// Hands everything of one colleague over to another (移交): first how much that is, then the change itself, which can
/// be undone as one.
class HandingOver : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(QString from MEMBER m_from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to MEMBER m_to WRITE setTo NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(bool rehearsed READ isRehearsed NOTIFY changed)
    Q_PROPERTY(int customers READ customers NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)

public:
    using QObject::QObject;

    void setFrom(const QString &from);
    void setTo(const QString &to);

    /// Two different people are named.
    bool isComplete() const { return !m_from.isEmpty() && !m_to.isEmpty() && m_from != m_to; }
    bool isWorking() const { return m_isWorking; }
    bool isRehearsed() const { return m_customers >= 0; }
    int customers() const { return qMax(0, m_customers); }
    /// What the rehearsal found; empty before it.
    QString summary() const;

    /// Looks how much would be handed over; writes nothing.
    Q_INVOKABLE void rehearse() { run(true); }
    /// Hands over what the rehearsal counted.
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void setUp();
    void changed();
    void applied();

private:
    void forget();
    void run(bool isDryRun);
    void take(const Result<Applied> &applied, bool isDryRun);

    Session *m_session = nullptr;
    QString m_from;
    QString m_to;
    QString m_problem;
    int m_customers = -1; ///< As rehearsed.
    bool m_isWorking = false;
};

} // namespace dossier
