#include "db/IndexRows.h"

#include "db/DossierTable.h"
#include "db/Statement.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr int kFirstValue = 5;
constexpr int kFirstAmount = kFirstValue + int(kIndexedFields.size());

QByteArray customersSql(const char *condition) {
    QByteArray sql = R"(SELECT id, "number", number_aliases, "name", short_name)";
    const auto add = [&sql](Field field) { sql += ", " + sortKey(field); };
    std::ranges::for_each(kIndexedFields, add);
    std::ranges::for_each(kIndexedAmounts, add);
    return sql + " FROM customers WHERE deleted = 0 AND " + condition;
}

void fill(IndexRow &row, const Statement &customer) {
    row.id = customer.uuid(0);
    row.number = customer.bytes(1);
    row.aliases = customer.bytes(2);
    row.name = customer.bytes(3);
    row.shortName = customer.bytes(4);
    for (std::size_t i = 0; i < row.values.size(); ++i)
        row.values[i] = customer.bytes(kFirstValue + int(i));
    for (std::size_t i = 0; i < row.amounts.size(); ++i) {
        const int column = kFirstAmount + int(i);
        row.amounts[i] = customer.isNull(column) ? std::nullopt : std::optional{customer.integer(column)};
    }
}

/// Hands the rows of @p customers to @p visit, each with his contacts.
Result<void> handOut(Statement &customers, ContactStream &contacts, const IndexRows::Visit &visit) {
    IndexRow row;
    for (;;) {
        const auto isThere = customers.next();
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (!*isThere)
            return {};
        fill(row, customers);
        const auto own = contacts.of(customers.bytes(0));
        if (!own)
            return std::unexpected{own.error()};
        row.contacts = *own;
        visit(row);
    }
}

Result<std::vector<QUuid>> idsOf(Database &database, QByteArrayView sql, const QVariantList &values) {
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run(values); !done)
        return std::unexpected{done.error()};
    std::vector<QUuid> ids;
    for (;;) {
        const auto row = (*statement)->next();
        if (!row)
            return std::unexpected{row.error()};
        if (!*row)
            return ids;
        ids.push_back((*statement)->uuid(0));
    }
}

} // namespace

Result<std::optional<QUuid>> IndexRows::readBehind(const QUuid &after, qint64 most, const Visit &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    // Where the stretch ends is looked up first, so that customers and contacts end together.
    const auto end =
        idsOf(m_database, "SELECT id FROM customers WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?", {after, most - 1});
    if (!end)
        return std::unexpected{end.error()};
    const bool isLast = end->empty();
    const QUuid last = isLast ? kGreatestId : end->front();
    auto customers = m_database.prepare(customersSql("id > ? AND id <= ? ORDER BY id"), Rows::Many);
    auto contacts = ContactStream::prepare(m_database, Rows::Many);
    if (!customers || !contacts)
        return std::unexpected{!customers ? customers.error() : contacts.error()};
    return (*customers)
        ->run({after, last})
        .and_then([&] { return contacts->begin(after, last); })
        .and_then([&] { return handOut(**customers, *contacts, visit); })
        .transform([&] { return isLast ? std::nullopt : std::optional{last}; });
}

Result<void> IndexRows::read(std::span<const QUuid> ids, const Visit &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto customer = m_database.prepare(customersSql("id = ?"));
    auto contacts = ContactStream::prepare(m_database, Rows::Few);
    if (!transaction || !customer || !contacts)
        return std::unexpected{!transaction ? transaction.error() : !customer ? customer.error() : contacts.error()};
    for (const QUuid &id : ids) {
        const auto done = (*customer)->run({id}).and_then([&] { return contacts->begin(id, id); }).and_then([&] {
            return handOut(**customer, *contacts, visit);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<qint64> IndexRows::lastEntry() const { return m_database.integer("SELECT seq FROM chain_head"); }

Result<std::vector<QUuid>> IndexRows::changedSince(qint64 entry) const {
    return idsOf(m_database, "SELECT DISTINCT customer_id FROM history WHERE seq > ? AND customer_id <> ?",
        {entry, kWholeWorkspace});
}

} // namespace dossier
