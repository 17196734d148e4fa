#pragma once

#include "services/import/MatchTraits.h"
#include "services/import/StoredCustomers.h"

#include <QSet>

#include <vector>

namespace dossier {

/// Stored customers that a test made, without a database.
class MemoryCustomers final : public StoredCustomers {
public:
    explicit MemoryCustomers(const Reference &reference) : m_reference{reference} {}

    void add(Customer customer, QHash<Field, QString> dates = {}) {
        m_dates.insert(customer.id, std::move(dates));
        m_customers.push_back(std::move(customer));
    }
    void addGivenNumber(const QString &number) { m_givenNumbers.insert(number); }
    void addFormerNumber(const QString &number, const QUuid &owner) { m_formerNumbers.insert(number, owner); }
    const std::vector<Customer> &all() const { return m_customers; }

    Result<bool> isEmpty() override { return m_customers.empty(); }
    Result<void> forEachKey(const std::function<bool(const StoredKey &)> &visit) override {
        for (const Customer &customer : m_customers) {
            if (!visit({.id = customer.id,
                    .number = customer.values.text(Field::Number),
                    .keys = matchKeys(traitsOf(customer, m_reference))}))
                break;
        }
        return {};
    }
    Result<Customer> byId(const QUuid &id) override { return *std::ranges::find(m_customers, id, &Customer::id); }
    Result<void> forEach(const std::function<bool(Customer &&)> &visit) override {
        for (Customer customer : m_customers)
            if (!visit(std::move(customer)))
                break;
        return {};
    }
    Result<std::optional<QUuid>> ownerOf(const QString &number) override {
        for (const Customer &customer : m_customers)
            if (customer.values[Field::NumberAliases].texts().contains(number))
                return customer.id;
        const auto found = m_formerNumbers.constFind(number);
        return found == m_formerNumbers.cend() ? std::optional<QUuid>{} : *found;
    }
    Result<bool> gaveNumber(const QString &number) override { return m_givenNumbers.contains(number); }
    Result<QHash<Field, QString>> fieldDates(const QUuid &id, const QString &) override { return m_dates.value(id); }

private:
    const Reference &m_reference;
    std::vector<Customer> m_customers;
    QHash<QUuid, QHash<Field, QString>> m_dates;
    QHash<QString, QUuid> m_formerNumbers;
    QSet<QString> m_givenNumbers;
};

} // namespace dossier
