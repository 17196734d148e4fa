#include "Customers/DossierReview.h"

using namespace Qt::StringLiterals;

namespace dossier {

void DossierReview::setDossier(DossierModel *dossier) {
    if (m_dossier == dossier)
        return;
    m_dossier = dossier;
    connect(dossier, &DossierModel::changed, this, &DossierReview::changed);
    Q_EMIT setUp();
    Q_EMIT changed();
}

ReviewState DossierReview::state() const { return m_dossier ? m_dossier->storedCustomer().state : ReviewState::Draft; }

QString DossierReview::stateText() const { return m_dossier && m_dossier->isFound() ? labelOf(state()) : QString{}; }

/// By the rules of the review itself; of a return only whether it would be one with a reason.
bool DossierReview::may(ReviewStep step) const {
    if (!m_session || !m_session->isOpen() || !m_dossier || !m_dossier->isFound() || m_dossier->isReadOnly())
        return false;
    const Review rules{m_session->access().rights(), m_session->actor(), m_session->settings()};
    return rules.step(m_dossier->storedCustomer(), step, m_dossier->reviewTrail(), u"?"_s).has_value();
}

void DossierReview::step(ReviewStep step, const QString &reason) {
    m_session->editing()
        ->review(m_dossier->storedCustomer().id, step, reason)
        .then(m_session, [session = m_session, name = m_dossier->name()](const Result<ReviewState> &state) {
            if (!state)
                return session->notices().tellFailure(state.error().message);
            session->notices().tell(tr("%1 is now: %2").arg(name, labelOf(*state)));
        });
}

} // namespace dossier
