#include "services/BulkEdit.h"

#include "db/Customers.h"
#include "db/DossierReader.h"

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

Result<BulkEdit::Preview> BulkEdit::preview(
    Database &database, std::span<const QUuid> customers, std::size_t mostExamples) const {
    Preview preview;
    const auto look = [&](Customer &&customer) {
        if (customer.deleted)
            return true;
        if (changeOf(customer).fields.empty()) {
            ++preview.unchanged;
            return true;
        }
        ++preview.changed;
        if (preview.examples.size() < mostExamples) {
            preview.examples.push_back({.customer = customer.id, .name = customer.values.text(Field::Name)});
            for (const FieldValues::Entry &entry : m_values)
                preview.examples.back().before.set(entry.field, customer.values[entry.field]);
        }
        return true;
    };
    return Customers{database}.forEachOf(customers, look).transform([&preview] { return std::move(preview); });
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
