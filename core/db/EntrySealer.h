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
    /// @param reason of the change, sealed with its creations.
    EntrySealer(const Hash &head, qint64 changeNumber, const Hash &changeHash, QString reason,
        std::unique_ptr<RowInsert> history);
    ~EntrySealer();
    Q_DISABLE_COPY_MOVE(EntrySealer)

    /// Adds the entry of a creation, to be encoded on the pool thread.
    /// @param seq rises by one from call to call.
    /// @param made the dossier; left in any state, its memory good for another.
    /// @param place where it comes from; moved from.
    Result<void> addCreation(qint64 seq, const DataKey &key, StoredDossier &made, Place &place);
    /// Adds the entry of another change, encoded.
    Result<void> add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key, QByteArrayView payload,
        QByteArrayView canonical);
    /// Writes all that was added.
    Result<void> flush();
    /// The hash of the last entry that was flushed.
    const Hash &head() const { return m_head; }

private:
    struct Entry {
        qint64 seq = 0;
        StoredDossier::Id customer = {};
        DataKey key = {};
        bool isEncoded = false;
        StoredDossier made = {}; ///< Of a creation that is not encoded yet.
        Place place = {};
        std::size_t canonical = 0; ///< Where it begins among the texts.
        std::size_t payload = 0;
        std::size_t end = 0;
        std::size_t sealed = 0; ///< Where it begins among the sealed payloads.
        Hash digest = {};
        Hash hash = {};
    };
    struct Batch {
        std::vector<Entry> entries = {};
        std::size_t count = 0; ///< Of the entries, those that hold something; the others are used again.
        std::vector<char> texts = {};
        std::vector<unsigned char> sealed = {};

        std::span<Entry> filled() { return std::span{entries}.first(count); }
        Entry &add(qint64 seq, const StoredDossier::Id &customer, const DataKey &key);
        void clear();
    };

    Result<void> sealIfFull();
    void encode(Batch &batch, Entry &entry) const;
    void seal(Batch &batch);
    Result<void> write(Batch &batch);
    Result<void> writeSealed();

    const qint64 m_changeNumber;
    const Hash m_changeHash;
    const QString m_reason;
    const std::unique_ptr<RowInsert> m_history;
    Batch m_open;
    // The pool thread's while m_sealing runs.
    Batch m_inWork;
    Hash m_head;
    RandomBytes m_random;
    QFuture<void> m_sealing;
};

} // namespace dossier
