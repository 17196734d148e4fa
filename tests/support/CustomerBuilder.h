#pragma once

#include "domain/Customer.h"

#include <initializer_list>
#include <utility>

namespace dossier::test {

/// Values as canonical texts.
using Texts = std::initializer_list<std::pair<Field, QString>>;

inline FieldValues valuesOf(Texts texts) {
    FieldValues values;
    for (const auto &[field, text] : texts)
        values.setText(field, text);
    return values;
}

/// A customer with the given values; items go to the list of their first field, empty ones to the contacts.
inline Customer customerOf(Texts texts, std::initializer_list<FieldValues> items = {}) {
    Customer customer{.id = QUuid::createUuidV5(QUuid{}, texts.begin()->second), .values = valuesOf(texts)};
    for (const FieldValues &values : items) {
        const Part part = values.isEmpty() ? Part::Contacts : spec(values.begin()->field).part;
        auto &list = customer.items(part);
        list.push_back({.id = QUuid::createUuidV5(customer.id, QString::number(list.size())), .values = values});
    }
    return customer;
}

} // namespace dossier::test
