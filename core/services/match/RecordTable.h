#pragma once

#include "services/match/ValuePool.h"

#include <QHash>
#include <QStringList>

namespace dossier {

/// Records among which duplicates are looked for.
class RecordTable {
public:
    /// Keeps @p reference by reference.
    RecordTable(std::vector<MatchField> fields, const Reference &reference);

    /// @param source what list the record stands in; empty: all are one list. @param cells as fields().
    void add(const QString &id, const QString &source, std::span<const QStringView> cells);

    /// After the last record. False where @p isCancelled said so in between.
    bool settle(const std::function<bool()> &isCancelled = {});

    const std::vector<MatchField> &fields() const { return m_fields; }
    std::size_t recordCount() const { return m_sources.size(); }
    const QString &id(std::size_t record) const { return m_ids[qsizetype(record)]; }
    bool hasSources() const { return m_sourcePlaces.size() > 1; }
    quint16 source(std::size_t record) const { return m_sources[record]; }
    /// Whether the two may be compared at all: records of one list may not where there are several.
    bool mayPair(std::size_t one, std::size_t other) const {
        return !hasSources() || m_sources[one] != m_sources[other];
    }
    quint32 cell(std::size_t record, std::size_t field) const { return m_cells[record * m_fields.size() + field]; }
    const MatchValue &value(std::size_t record, std::size_t field) const { return m_pool.at(cell(record, field)); }
    const ValuePool &pool() const { return m_pool; }

private:
    std::vector<MatchField> m_fields;
    ValuePool m_pool;
    QStringList m_ids;
    QHash<QString, quint16> m_sourcePlaces;
    std::vector<quint16> m_sources;
    std::vector<quint32> m_cells;
};

} // namespace dossier
