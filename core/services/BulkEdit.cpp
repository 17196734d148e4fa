#include "services/BulkEdit.h"

#include "db/Customers.h"
#include "db/DossierReader.h"
#include "services/ContactAccess.h"

namespace dossier {

BulkEdit::BulkEdit(std::vector<FieldValues::Entry> values)
    : m_edit{[values](Customer &customer) {
          for (const FieldValues::Entry &entry : values)
              customer.values.set(entry.field, entry.value);
      }},
      m_values{std::move(values)} {}

CustomerChange BulkEdit::changeOf(const Customer &customer) const {
    Customer after = customer;
    m_edit(after);
    return difference(customer, after);
}

BulkEdit::Preview::Example BulkEdit::exampleOf(Customer customer, const ContactAccess &access) const {
    const Customer shown = access.shown(std::move(customer));
    Preview::Example example{.customer = shown.id, .name = shown.values.text(Field::Name)};
    for (const FieldValues::Entry &entry : m_values)
        example.before.set(entry.field, shown.values[entry.field]);
    return example;
}

Result<BulkEdit::Preview> BulkEdit::preview(
    Database &database, std::span<const QUuid> customers, std::size_t mostExamples, const ContactAccess &access) const {
    const Rights &rights = access.rights();
    Result<void> allowed;
    for (const FieldValues::Entry &entry : m_values)
        if (allowed = rights.maySee(entry.field); !allowed)
            return std::unexpected{allowed.error()};
    Preview preview;
    const auto look = [&](Customer &&customer) {
        if (customer.deleted)
            return true;
        const CustomerChange change = changeOf(customer);
        const bool isSame = change.fields.empty() && change.items.empty();
        allowed = isSame ? rights.maySee(customer.values) : rights.mayWrite(change, customer);
        if (!allowed)
            return false;
        ++(isSame ? preview.unchanged : preview.changed);
        if (!isSame && preview.examples.size() < mostExamples)
            preview.examples.push_back(exampleOf(std::move(customer), access));
        return true;
    };
    return Customers{database}.forEachOf(customers, look).and_then([&] { return allowed; }).transform([&preview] {
        return std::move(preview);
    });
}

std::function<Result<std::optional<CustomerChange>>()> BulkEdit::changes(
    Database &database, std::vector<QUuid> customers) const {
    struct Reading {
        std::optional<DossierReader> reader = {};
        std::vector<QUuid> customers;
        std::size_t at = 0;
    };
    const auto reading = std::make_shared<Reading>(Reading{.customers = std::move(customers)});
    return [edit = *this, &database, reading]() -> Result<std::optional<CustomerChange>> {
        if (!reading->reader) {
            auto reader = DossierReader::prepare(database);
            if (!reader)
                return std::unexpected{reader.error()};
            reading->reader = *std::move(reader);
        }
        while (reading->at < reading->customers.size()) {
            StoredDossier dossier;
            const auto isThere =
                reading->reader->read(StoredDossier::bytesOf(reading->customers[reading->at++]), dossier);
            if (!isThere)
                return std::unexpected{isThere.error()};
            if (!*isThere)
                continue;
            const Customer customer = dossier.toCustomer();
            CustomerChange change = edit.changeOf(customer);
            if (!customer.deleted && !(change.fields.empty() && change.items.empty()))
                return change;
        }
        return std::nullopt;
    };
}

} // namespace dossier
