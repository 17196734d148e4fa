#pragma once

#include "services/import/StoredCustomers.h"

namespace dossier {

/// The stored customers of a workspace's database; used on the thread that owns it.
class DatabaseCustomers final : public StoredCustomers {
public:
    /// Keeps both by reference.
    DatabaseCustomers(Database &database, const Reference &reference) : m_database{database}, m_reference{reference} {}

    Result<bool> isEmpty() override;
    Result<void> forEachKey(const std::function<bool(const StoredKey &)> &visit) override;
    Result<Customer> byId(const QUuid &id) override;
    Result<void> forEach(const std::function<bool(Customer &&)> &visit) override;
    Result<std::optional<QUuid>> ownerOf(const QString &number) override;
    Result<bool> gaveNumber(const QString &number) override;
    Result<QHash<Field, QString>> fieldDates(const QUuid &id, const QString &importedOn) override;

private:
    Database &m_database;
    const Reference &m_reference;
};

} // namespace dossier
