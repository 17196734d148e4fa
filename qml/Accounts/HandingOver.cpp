#include "HandingOver.h"

#include "db/DatabaseThread.h"
#include "services/Clock.h"
#include "services/HandOver.h"

using namespace Qt::StringLiterals;

namespace dossier {

void HandingOver::setFrom(const QString &from) {
    if (from.trimmed() == std::exchange(m_from, from.trimmed()))
        return;
    forget();
}

void HandingOver::setTo(const QString &to) {
    if (to.trimmed() == std::exchange(m_to, to.trimmed()))
        return;
    forget();
}

/// What was counted was of others.
void HandingOver::forget() {
    m_customers = -1;
    m_problem.clear();
    Q_EMIT changed();
}

QString HandingOver::summary() const {
    if (!isRehearsed())
        return {};
    if (m_customers == 0)
        return tr("%1 has neither customers nor open needs to hand over.").arg(m_from);
    return tr("%Ln customers go from %1 to %2, as their owner or with their open needs. Nothing is written yet.",
        nullptr, m_customers)
        .arg(m_from, m_to);
}

void HandingOver::apply() {
    if (isRehearsed() && m_customers > 0)
        run(false);
}

void HandingOver::run(bool isDryRun) {
    if (m_isWorking || !isComplete())
        return;
    m_isWorking = true;
    m_problem.clear();
    Q_EMIT changed();
    auto set = std::make_shared<ChangeSet>(m_session->editing()->newSet({}));
    m_session->workspace()
        .writer()
        .run([set, from = m_from, to = m_to, isDryRun, at = m_session->clock().systemNow()](Database &database) {
            return handOver(database, from, to, std::move(*set), {.at = at, .isDryRun = isDryRun});
        })
        .then(this, [this, isDryRun](const Result<Applied> &applied) { take(applied, isDryRun); });
}

void HandingOver::take(const Result<Applied> &applied, bool isDryRun) {
    m_isWorking = false;
    if (!applied)
        m_problem = applied.error().message;
    else if (isDryRun)
        m_customers = int(applied->edited);
    if (!applied || isDryRun)
        return Q_EMIT changed();
    m_session->editing()->adopt(applied->change,
        tr("%Ln customers handed over from %1 to %2", nullptr, int(applied->edited)).arg(m_from, m_to));
    Q_EMIT m_session->editing()->customersChanged({});
    forget();
    Q_EMIT this->applied();
}

} // namespace dossier
