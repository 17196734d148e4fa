#pragma once

#include <QDateTime>
#include <QUuid>

namespace dossier {

/// Ids of what a run creates, made from the row: a plan can name a dossier before it exists, and makes the same id each
/// time it is asked. UUIDv7s that rise with the rows; the random part is the run's. Source: RFC 9562, section 5.7.
class RunIds {
public:
    /// @param at the system's time.
    explicit RunIds(const QDateTime &at);

    QUuid run() const { return make(0xffff'ffff, 1023); }
    QUuid customer(qsizetype row) const { return make(quint32(row), 0); }
    /// @param item 1-based, over all lists of the row.
    QUuid item(qsizetype row, int item) const { return make(quint32(row), item); }

private:
    QUuid make(quint32 row, int item) const;

    quint64 m_milliseconds;
    quint32 m_salt;
};

} // namespace dossier
