#pragma once

#include "Customers/DossierModel.h"
#include "Session/Session.h"

#include "services/Review.h"

#include <QObject>
#include <QtQmlIntegration>

namespace dossier {

/// How far a dossier is in its review, and the steps that this person may take with it now.
class DossierReview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(dossier::Session *session MEMBER m_session NOTIFY setUp REQUIRED)
    Q_PROPERTY(dossier::DossierModel *dossier MEMBER m_dossier WRITE setDossier NOTIFY setUp REQUIRED)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool draft READ isDraft NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(bool maySubmit READ maySubmit NOTIFY changed)
    Q_PROPERTY(bool mayReturn READ mayReturn NOTIFY changed)
    Q_PROPERTY(bool mayApprove READ mayApprove NOTIFY changed)
    Q_PROPERTY(bool mayFile READ mayFile NOTIFY changed)

public:
    using QObject::QObject;

    void setDossier(DossierModel *dossier);

    QString stateText() const;
    bool isDraft() const { return state() == ReviewState::Draft; }
    /// Approved or filed: nobody waits for anything.
    bool isDone() const { return state() >= ReviewState::Approved; }
    bool maySubmit() const { return may(ReviewStep::Submit); }
    bool mayReturn() const { return may(ReviewStep::Return); }
    bool mayApprove() const { return may(ReviewStep::Approve); }
    bool mayFile() const { return may(ReviewStep::File); }

    Q_INVOKABLE void submit() { step(ReviewStep::Submit, {}); }
    /// @param reason is required.
    Q_INVOKABLE void giveBack(const QString &reason) { step(ReviewStep::Return, reason); }
    Q_INVOKABLE void approve() { step(ReviewStep::Approve, {}); }
    Q_INVOKABLE void file() { step(ReviewStep::File, {}); }

Q_SIGNALS:
    void setUp();
    void changed();

private:
    ReviewState state() const;
    bool may(ReviewStep step) const;
    void step(ReviewStep step, const QString &reason);

    Session *m_session = nullptr;
    DossierModel *m_dossier = nullptr;
};

} // namespace dossier
