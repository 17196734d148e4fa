#include "db/ContactStream.h"
#include "db/Customers.h"

namespace dossier {

Result<void> Customers::forEachMatchKey(const std::function<bool(const MatchKey &)> &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto customers = m_database.prepare("SELECT id, \"number\", number_aliases, \"name\", short_name, uscc, marks, "
                                        "changed_at FROM customers WHERE deleted = 0 ORDER BY id",
        Rows::Many);
    auto contacts = ContactStream::prepare(m_database, Rows::Many);
    if (!transaction || !customers || !contacts)
        return std::unexpected{!transaction ? transaction.error() : !customers ? customers.error() : contacts.error()};
    if (auto done = (*customers)->run().and_then([&] { return contacts->begin({}, kGreatestId); }); !done)
        return done;
    for (const Statement &row = **customers;;) {
        const auto isThere = (*customers)->next();
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (!*isThere)
            return {};
        const auto own = contacts->of(row.bytes(0));
        if (!own)
            return std::unexpected{own.error()};
        if (!visit({.id = row.uuid(0),
                .number = row.bytes(1),
                .aliases = row.bytes(2),
                .name = row.bytes(3),
                .shortName = row.bytes(4),
                .uscc = row.bytes(5),
                .isUsccMarked = row.bytes(6).contains("\"uscc\":"),
                .marks = row.bytes(6),
                .contacts = *own,
                .changedAt = row.integer(7)}))
            return {};
    }
}

} // namespace dossier
