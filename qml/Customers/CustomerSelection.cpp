#include "Customers/CustomerSelection.h"

#include <algorithm>

namespace dossier {

/// Ids tell when they were made.
std::vector<QUuid> CustomerSelection::inOrderOfAge() const {
    std::vector<QUuid> ids(m_ids.begin(), m_ids.end());
    std::ranges::sort(ids);
    return ids;
}

void CustomerSelection::toggle(const QUuid &id) {
    if (id.isNull())
        return;
    if (!m_ids.remove(id))
        m_ids.insert(id);
    Q_EMIT changed();
}

void CustomerSelection::set(QSet<QUuid> ids) {
    if (m_ids == ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

} // namespace dossier
