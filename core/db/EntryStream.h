#pragma once

#include "db/History.h"

#include <memory>
#include <optional>

namespace dossier {

/// Opened entries of the history, one after the other. With Rows::Many it lives inside a transaction.
class EntryStream {
public:
    /// @p condition is the end of a SELECT on 'history': WHERE and ORDER BY.
    static Result<EntryStream> prepare(
        Database &database, QByteArrayView condition, const QVariantList &values, Rows rows);

    /// The next entry; nothing after the last.
    Result<std::optional<HistoryEntry>> next();

private:
    explicit EntryStream(const Sealing &sealing) : m_sealing{&sealing} {}

    std::shared_ptr<const ChangeRecord> recordOfRow(const QString &reason);

    const Sealing *m_sealing;
    std::unique_ptr<Statement> m_rows;
    // What neighbours have in common.
    QByteArray m_customer;
    DataKey m_key;
    qint64 m_number = 0;
    std::shared_ptr<const ChangeRecord> m_record;
};

} // namespace dossier
