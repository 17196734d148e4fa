#pragma once

#include "db/Changes.h"
#include "db/Customers.h"
#include "support/RandomCustomers.h"
#include "support/TestDatabase.h"

namespace dossier::test {

/// The system's time in tests: 2024-05-03 09:00 in China.
inline QDateTime noon() { return QDateTime::fromString(QStringLiteral("2024-05-03T09:00:00+08:00"), Qt::ISODate); }

/// A change of 'kim', by hand.
inline ChangeSet byHand(std::vector<CustomerChange> changes, const QString &reason = {}) {
    return {.id = QUuid::createUuid(),
        .actor = QStringLiteral("kim"),
        .osUser = QStringLiteral("os-kim"),
        .asOf = noon(),
        .origin = {.kind = Origin::Kind::Edit, .text = reason},
        .next = streamOf(std::move(changes))};
}

inline ChangeSet import(std::vector<CustomerChange> changes) {
    ChangeSet set = byHand(std::move(changes), QStringLiteral("名单.xlsx"));
    set.origin.kind = Origin::Kind::Import;
    return set;
}

inline Result<Applied> apply(Database &database, ChangeSet set) {
    return applyChangeSet(database, std::move(set), {.at = noon()});
}

/// Creates @p customers as one change.
inline Result<Applied> create(Database &database, const std::vector<Customer> &customers) {
    std::vector<CustomerChange> changes;
    for (const Customer &customer : customers)
        changes.push_back(creation(customer));
    return apply(database, byHand(std::move(changes)));
}

/// Changes the dossier that is @p after's now to @p after.
inline Result<Applied> changeTo(Database &database, const Customer &after) {
    return Customers{database}.byId(after.id).and_then(
        [&](const Customer &now) { return apply(database, byHand({difference(now, after)})); });
}

/// A dossier with one contact; its ids are from @p random.
inline Customer wangFang(RandomCustomers &random, const QString &name = QStringLiteral("北京科技有限公司")) {
    Customer customer{.id = random.id()};
    customer.values.setText(Field::Name, name);
    customer.values.setText(Field::TotalAmount, QStringLiteral("1260000"));
    Item contact{.id = random.id()};
    contact.values.setText(Field::ContactName, QStringLiteral("王芳"));
    contact.values.setText(Field::ContactPhones, QStringLiteral("+8613800138000\n+862112345678;ext=801"));
    customer.items(Part::Contacts).push_back(contact);
    return customer;
}

/// What both say of a customer besides number and times, which storing gives.
inline Customer withoutBookkeeping(Customer customer) {
    customer.values.set(Field::Number, {});
    customer.createdAt = customer.changedAt = {};
    return customer;
}

} // namespace dossier::test
