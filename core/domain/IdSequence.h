#pragma once

#include <QDateTime>
#include <QUuid>

namespace dossier {

/// Makes UUIDv7s that rise in the order in which they are made: ids of one run sort as its rows do. Source: RFC 9562,
/// section 6.2, method 1 with a counter of 42 bits. One thread.
class IdSequence {
public:
    /// @param at the system's time, which all ids of the sequence carry.
    explicit IdSequence(const QDateTime &at);

    QUuid next();

private:
    quint64 m_milliseconds;
    quint64 m_counter; ///< Begins at random in its lower half, so that it does not run over.
};

} // namespace dossier
