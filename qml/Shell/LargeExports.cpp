#include "LargeExports.h"

#include "db/DatabaseThread.h"
#include "services/Clock.h"
#include "services/export/Disclosures.h"

#include <ranges>

namespace dossier {

void LargeExports::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    refresh();
}

void LargeExports::refresh() {
    if (!m_session || !m_session->isOpen())
        return;
    m_session->workspace()
        .reader()
        .run([rights = m_session->access().rights(), settings = m_session->settings(),
                 since = m_session->clock().now().addDays(-kDays)](
                 Database &database) { return largeExports(database, rights, settings, since); })
        .then(this, [this](const Result<std::vector<Disclosure>> &found) {
            if (!found)
                return m_session->notices().tellFailure(found.error().message);
            m_lines.clear();
            for (const Disclosure &disclosure : *found | std::views::take(kMost))
                m_lines << tr("%1 exported %2 customers to %3 (%4)")
                               .arg(disclosure.record->actor, ValueText::count(disclosure.exported.customers),
                                   disclosure.exported.file,
                                   m_session->valueText().moment(disclosure.record->effective()));
            Q_EMIT changed();
        });
}

} // namespace dossier
