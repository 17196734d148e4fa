#pragma once

#include "db/Connection.h"
#include "db/Sealing.h"
#include "db/StoredDossier.h"

#include <QFuture>

#include <vector>

namespace dossier {

/// Seals the entries of one change, links them to the chain and writes them to the history. Many are sealed on a pool
/// thread while the caller writes the next dossiers' rows; few are sealed at once.
class EntrySealer {
public:
    /// @param head the hash of the last entry that is there. @param history takes seq, change_number, customer_id,
    /// digest, hash and payload.
    EntrySealer(const Hash &head, qint64 changeNumber, const Hash &changeHash, std::unique_ptr<RowInsert> history);
    ~EntrySealer();
    Q_DISABLE_COPY_MOVE(EntrySealer)

    /// @param seq rises by one from call to call.
    Result<void> add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key, QByteArrayView payload,
        QByteArrayView canonical);
    /// Writes all that was added.
    Result<void> flush();
    /// The hash of the last entry that was flushed.
    const Hash &head() const { return m_head; }

private:
    struct Entry {
        qint64 seq;
        StoredDossier::Id customer;
        DataKey key;
        std::size_t canonical; ///< Where it begins among the texts.
        std::size_t payload;
        std::size_t end;
        std::size_t sealed = 0; ///< Where it begins among the sealed payloads.
        Hash digest = {};
        Hash hash = {};
    };
    struct Batch {
        std::vector<Entry> entries;
        std::vector<char> texts;
        std::vector<unsigned char> sealed;
        void clear();
    };

    void seal(Batch &batch);
    Result<void> write(Batch &batch);
    Result<void> writeSealed();

    const qint64 m_changeNumber;
    const Hash m_changeHash;
    const std::unique_ptr<RowInsert> m_history;
    Batch m_open;
    // The pool thread's while m_sealing runs.
    Batch m_inWork;
    Hash m_head;
    RandomBytes m_random;
    QFuture<void> m_sealing;
};

} // namespace dossier
