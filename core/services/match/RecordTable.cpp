#include "services/match/RecordTable.h"

#include <algorithm>
#include <limits>

namespace dossier {

RecordTable::RecordTable(std::vector<MatchField> fields, const Reference &reference)
    : m_fields{std::move(fields)}, m_pool{reference} {}

void RecordTable::add(const QString &id, const QString &source, std::span<const QStringView> cells) {
    m_ids.append(id);
    // Lists beyond so many are taken for the last one.
    const auto next = quint16(std::min<qsizetype>(m_sourcePlaces.size(), std::numeric_limits<quint16>::max()));
    const auto known = m_sourcePlaces.constFind(source);
    m_sources.push_back(known != m_sourcePlaces.cend() ? *known : *m_sourcePlaces.insert(source, next));
    for (std::size_t field = 0; field < m_fields.size(); ++field)
        m_cells.push_back(m_pool.add(cells[field], m_fields[field].kind));
}

bool RecordTable::settle(const std::function<bool()> &isCancelled) {
    if (!m_pool.read(isCancelled))
        return false;
    m_pool.count(m_cells, recordCount());
    return true;
}

} // namespace dossier
