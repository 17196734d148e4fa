#pragma once

#include "db/Sealing.h"
#include "db/StoredDossier.h"

#include <QFuture>

#include <vector>

namespace dossier {

/// One change as the writer takes it.
struct PackedChange {
    CustomerChange change; ///< Of a creation without its values.
    StoredDossier made;    ///< By a creation.
    DataKey key = {};      ///< Of the dossier that it makes.
    std::array<unsigned char, std::size_t(Sealing::kWrappedSize)> wrappedKey = {};
};

/// The changes of a set, one by one, with creations packed and their keys made for the database. Where the set allows
/// it, the next ones are made and packed on a pool thread while the caller writes.
class PackedChanges {
public:
    PackedChanges(const ChangeSet &changes, const Sealing &sealing);
    ~PackedChanges();
    Q_DISABLE_COPY_MOVE(PackedChanges)

    /// Null after the last; else good until the next call.
    Result<PackedChange *> next();

private:
    struct Batch {
        std::vector<PackedChange> changes = {};
        std::size_t count = 0; ///< Of the changes, those that hold something; the others are used again.
        bool isLast = false;
        std::optional<Error> error = {}; ///< Met after them.
    };

    void advance();
    void fill(Batch &batch);

    const ChangeSet &m_changes;
    const Sealing &m_sealing;
    RandomBytes m_random; ///< For who fills.
    Batch m_now;
    Batch m_ahead; ///< The pool thread's while m_filling runs.
    std::size_t m_at = 0;
    QFuture<void> m_filling;
};

} // namespace dossier
