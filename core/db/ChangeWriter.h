#pragma once

#include "db/ChangeRecords.h"
#include "db/Changes.h"
#include "db/Connection.h"
#include "db/DossierReader.h"
#include "db/DossierTable.h"
#include "db/EntrySealer.h"
#include "db/Numbers.h"
#include "db/PackedChanges.h"
#include "domain/Rights.h"

#include <array>

namespace dossier {

/// One ChangeSet on its way into the database: the open transaction, the rows, and the end of the chain. What is
/// written is there after commit() alone.
class ChangeWriter {
    Q_DECLARE_TR_FUNCTIONS(ChangeWriter)

public:
    /// Begins the transaction.
    static Result<std::unique_ptr<ChangeWriter>> begin(
        Database &database, const ChangeSet &changes, const Applying &applying);

    /// Takes what it needs out of @p change.
    Result<void> write(PackedChange &change);
    Result<Applied> commit();

    const Sealing &sealing() const { return m_sealing; }

private:
    ChangeWriter(Database &database, const ChangeSet &changes, const Applying &applying, Transaction transaction,
        const Sealing &sealing);

    Result<void> readHead();
    Result<void> readRights();
    Result<void> prepare();
    Result<void> writeChangeRow();

    Result<void> create(PackedChange &packed);
    Result<void> giveNumber();
    Result<void> addNumber(QByteArrayView number, const BoundValue &customer);
    Result<void> edit(const CustomerChange &change);
    Result<void> noteReveal(const CustomerChange &change);
    Result<void> noteOfWorkspace(const CustomerChange &change);
    Result<void> mayWrite(const CustomerChange &change, const Customer &before) const;
    /// Reads the dossier that a change is about into m_dossier. Kind::NotFound ("not-found").
    Result<void> readDossier(const QUuid &customer);
    Result<void> checkMerging(const Customer &before, const CustomerChange &change);
    Result<void> claimNumber(const Customer &before, const Customer &after);
    Result<void> updateRows(const Customer &before, const Customer &after);
    Result<void> removeItems(Part part, const Customer &before, const Customer &after);
    Result<DataKey> keyOf(const StoredDossier::Id &customer);
    /// The key of kWholeWorkspace, made at its first entry.
    Result<DataKey> keyOfWorkspace();

    Result<void> insert(Part part, const StoredDossier::Group &group);
    Result<void> update(Part part, const StoredDossier::Group &group);
    /// Gives m_payload its place in the chain.
    Result<void> addEntry(const DataKey &key);
    /// Hands rows that wait for a COPY to the server, but those of the history.
    Result<void> flush();

    Database &m_database;
    const Applying &m_applying;
    Transaction m_transaction;
    const Sealing &m_sealing;
    Applied m_applied;
    QString m_reason;

    Rights m_rights; ///< Of who makes the change, as they are in this transaction.
    ChangeRow m_change;
    bool m_isChangeWritten = false;
    qint64 m_seq = 0;
    Hash m_head = {};

    Numbers m_numbers;
    std::optional<DossierReader> m_reader;
    std::array<std::unique_ptr<RowInsert>, kPartCount> m_inserts;
    std::array<std::unique_ptr<Statement>, kPartCount> m_updates;
    std::unique_ptr<RowInsert> m_keys;
    std::unique_ptr<RowInsert> m_numberRows;
    std::unique_ptr<EntrySealer> m_entries;
    std::unique_ptr<Statement> m_readKey;

    // Used again for each change.
    StoredDossier m_dossier;
    std::vector<BoundValue> m_cells;
    DossierTable::MarkColumns m_marks;
    std::vector<char> m_payload;
    std::vector<char> m_canonical;
    qint64 m_unflushed = 0;
};

} // namespace dossier
