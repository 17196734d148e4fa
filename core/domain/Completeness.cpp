#include "domain/Completeness.h"

#include <array>

namespace dossier {
namespace {

constexpr std::array kExpected{
    Field::Name, Field::ContactName, Field::ContactPhones, Field::CustomerType, Field::Stage};

bool has(const Customer &customer, Field field) {
    const Part part = spec(field).part;
    if (part == Part::Customer)
        return customer.values.has(field);
    return std::ranges::any_of(customer.items(part), [field](const Item &item) { return item.values.has(field); });
}

} // namespace

int completeness(const Customer &customer) {
    const auto there = std::ssize(kExpected) - std::ssize(missingFields(customer));
    return int(there * 100 / std::ssize(kExpected));
}

std::vector<Field> missingFields(const Customer &customer) {
    std::vector<Field> missing;
    std::ranges::copy_if(
        kExpected, std::back_inserter(missing), [&customer](Field field) { return !has(customer, field); });
    return missing;
}

} // namespace dossier
