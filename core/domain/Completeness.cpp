#include "domain/Completeness.h"

#include "domain/SettingSpecs.h"

namespace dossier {
namespace {

bool has(const Customer &customer, Field field) {
    const Part part = spec(field).part;
    if (part == Part::Customer)
        return customer.values.has(field);
    return std::ranges::any_of(customer.items(part), [field](const Item &item) { return item.values.has(field); });
}

} // namespace

Completeness::Completeness() : Completeness{SettingValues{}} {}

Completeness::Completeness(const SettingValues &settings, RequiredOwn own)
    : m_expected{settings.fieldsByOption(Setting::RequiredProfile)}, m_own{std::move(own)} {}

int Completeness::percent(const Customer &customer) const {
    const auto expected = std::ssize(this->expected(customer)) + std::ssize(m_own.of(viewOf(customer)));
    const auto lacking = std::ssize(missing(customer)) + std::ssize(missingOwn(customer));
    return expected == 0 ? 100 : int((expected - lacking) * 100 / expected);
}

std::vector<Field> Completeness::missing(const Customer &customer) const {
    std::vector<Field> lacking = expected(customer);
    std::erase_if(lacking, [&customer](Field field) { return has(customer, field); });
    return lacking;
}

std::vector<Field> Completeness::expected(const Customer &customer) const {
    std::vector<Field> fields = m_expected.value({});
    for (const Field kind : {Field::CustomerType, Field::Stage})
        if (customer.values.has(kind))
            for (const Field field : m_expected.value(customer.values.text(kind)))
                if (!std::ranges::contains(fields, field))
                    fields.push_back(field);
    return fields;
}

} // namespace dossier
