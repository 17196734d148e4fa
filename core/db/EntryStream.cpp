#include "db/EntryStream.h"

#include "db/ChangeRecords.h"
#include "db/Payload.h"

namespace dossier {

Result<EntryStream> EntryStream::prepare(
    Database &database, QByteArrayView condition, const QVariantList &values, Rows rows) {
    auto sealing = database.sealing();
    if (!sealing)
        return std::unexpected{sealing.error()};
    EntryStream stream{**sealing};
    QByteArray sql = "SELECT history.seq, history.customer_id, history.payload, customer_keys.wrapped, ";
    sql.append(kChangeColumns);
    sql += " FROM history JOIN changes ON changes.number = history.change_number "
           "LEFT JOIN customer_keys ON customer_keys.customer_id = history.customer_id ";
    auto statement = database.prepare(sql.append(condition), rows);
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(values); !done)
        return std::unexpected{done.error()};
    stream.m_rows = std::move(*statement);
    return stream;
}

Result<std::optional<HistoryEntry>> EntryStream::next() {
    auto isThere = m_rows->next();
    if (!isThere)
        return std::unexpected{isThere.error()};
    if (!*isThere)
        return std::nullopt;
    const qint64 seq = m_rows->integer(0);
    const QByteArrayView customer = m_rows->bytes(1);
    if (customer != m_customer) {
        auto key = m_sealing->unwrap(m_rows->bytes(3), customer);
        if (!key)
            return std::unexpected{key.error()};
        m_key = *key;
        m_customer = customer.toByteArray();
    }
    auto payload = Sealing::open(m_key, m_rows->bytes(2), seq, m_customer).and_then([this](const QByteArray &text) {
        return readPayload(text, QUuid::fromRfc4122(m_customer));
    });
    if (!payload)
        return std::unexpected{payload.error()};
    return HistoryEntry{seq, recordOfRow(payload->reason), std::move(payload->change)};
}

std::shared_ptr<const ChangeRecord> EntryStream::recordOfRow(const QString &reason) {
    if (m_rows->integer(4) == m_number)
        return m_record;
    ChangeRow row = readChangeRow(*m_rows, 4);
    // The reason of an edit is sealed with its entries.
    if (row.record.origin.kind == Origin::Kind::Edit)
        row.record.origin.text = reason;
    m_number = row.number;
    m_record = std::make_shared<ChangeRecord>(std::move(row.record));
    return m_record;
}

} // namespace dossier
