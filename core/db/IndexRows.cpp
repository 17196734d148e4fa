#include "db/IndexRows.h"

#include "db/Statement.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr int kFirstValue = 5;
constexpr int kFirstAmount = kFirstValue + int(kIndexedFields.size());

QByteArray customersSql(const char *condition) {
    QByteArray sql = R"(SELECT id, "number", number_aliases, "name", short_name)";
    const auto add = [&sql](Field field) {
        const QLatin1StringView name = memberName(field);
        sql += ", \"" + QByteArray{name.data(), name.size()} + '"';
    };
    std::ranges::for_each(kIndexedFields, add);
    std::ranges::for_each(kIndexedAmounts, add);
    return sql + " FROM customers WHERE deleted = 0 AND " + condition;
}

QByteArray contactsSql(const char *condition) {
    return QByteArray{R"(SELECT customer_id, position, "name", phones FROM contacts WHERE )"} + condition;
}

/// The contacts of one customer, copied: their row moves on before the visitor is called.
class ContactTexts {
public:
    void clear() {
        m_bytes.clear();
        m_contacts.clear();
    }
    void add(const Statement &row) { m_contacts.push_back({row.integer(1), kept(row.bytes(2)), kept(row.bytes(3))}); }
    std::span<const IndexRow::Contact> inOrder() {
        if (m_contacts.size() > 1)
            std::ranges::stable_sort(m_contacts, {}, &Contact::position);
        m_views.clear();
        for (const Contact &contact : m_contacts)
            m_views.push_back({view(contact.name), view(contact.phones)});
        return m_views;
    }

private:
    struct Range {
        std::size_t offset;
        qsizetype size;
    };
    struct Contact {
        qint64 position;
        Range name;
        Range phones;
    };

    Range kept(QByteArrayView text) {
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        return {m_bytes.size() - std::size_t(text.size()), text.size()};
    }
    QByteArrayView view(Range range) const { return {m_bytes.data() + range.offset, range.size}; }

    std::vector<char> m_bytes;
    std::vector<Contact> m_contacts;
    std::vector<IndexRow::Contact> m_views;
};

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

/// Customers and their contacts, both by rising id.
class Streams {
public:
    static Result<Streams> open(Database &database, const QUuid &after, const QUuid &last) {
        auto customers = database.prepare(customersSql("id > ? AND id <= ? ORDER BY id"), Rows::Many);
        auto contacts =
            database.prepare(contactsSql("customer_id > ? AND customer_id <= ? ORDER BY customer_id"), Rows::Many);
        if (!customers || !contacts)
            return std::unexpected{!customers ? customers.error() : contacts.error()};
        for (Statement *rows : {customers->get(), contacts->get()})
            if (auto done = rows->run({after, last}); !done)
                return std::unexpected{done.error()};
        Streams streams{*std::move(customers), *std::move(contacts)};
        if (auto done = streams.nextContact(); !done)
            return std::unexpected{done.error()};
        return streams;
    }

    /// Hands everybody to @p visit; the contacts of those in the bin are passed over.
    Result<void> readAll(const IndexRows::Visit &visit) {
        IndexRow row;
        for (;;) {
            const auto isThere = m_customers->next();
            if (!isThere)
                return std::unexpected{isThere.error()};
            if (!*isThere)
                break;
            fill(row, *m_customers);
            if (auto done = takeContacts(m_customers->bytes(0)); !done)
                return done;
            row.contacts = m_texts.inOrder();
            visit(row);
        }
        m_contacts->finish();
        return {};
    }

private:
    Streams(std::unique_ptr<Statement> customers, std::unique_ptr<Statement> contacts)
        : m_customers{std::move(customers)}, m_contacts{std::move(contacts)} {}

    Result<void> nextContact() {
        return m_contacts->next().transform([this](bool isThere) { m_isAtContact = isThere; });
    }
    Result<void> takeContacts(QByteArrayView customer) {
        m_texts.clear();
        while (m_isAtContact) {
            const int order = m_contacts->bytes(0).compare(customer);
            if (order > 0)
                break;
            if (order == 0)
                m_texts.add(*m_contacts);
            if (auto done = nextContact(); !done)
                return done;
        }
        return {};
    }

    std::unique_ptr<Statement> m_customers;
    std::unique_ptr<Statement> m_contacts;
    bool m_isAtContact = false;
    ContactTexts m_texts;
};

const QUuid kGreatestId{~0U, 0xFFFF, 0xFFFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

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
    auto streams = Streams::open(m_database, after, last);
    if (!streams)
        return std::unexpected{streams.error()};
    if (auto done = streams->readAll(visit); !done)
        return std::unexpected{done.error()};
    return isLast ? std::nullopt : std::optional{last};
}

Result<void> IndexRows::read(std::span<const QUuid> ids, const Visit &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto customer = m_database.prepare(customersSql("id = ?"));
    auto contacts = m_database.prepare(contactsSql("customer_id = ?"));
    if (!transaction || !customer || !contacts)
        return std::unexpected{!transaction ? transaction.error() : !customer ? customer.error() : contacts.error()};
    ContactTexts texts;
    IndexRow row;
    for (const QUuid &id : ids) {
        if (auto done = (*customer)->run({id}); !done)
            return done;
        const auto isThere = (*customer)->next();
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (!*isThere)
            continue;
        fill(row, **customer);
        if (auto done = (*contacts)->run({id}); !done)
            return done;
        texts.clear();
        auto next = (*contacts)->next();
        for (; next && *next; next = (*contacts)->next())
            texts.add(**contacts);
        if (!next)
            return std::unexpected{next.error()};
        row.contacts = texts.inOrder();
        visit(row);
        (*customer)->finish();
    }
    return {};
}

Result<qint64> IndexRows::lastEntry() const { return m_database.integer("SELECT seq FROM chain_head"); }

Result<std::vector<QUuid>> IndexRows::changedSince(qint64 entry) const {
    return idsOf(m_database, "SELECT DISTINCT customer_id FROM history WHERE seq > ?", {entry});
}

} // namespace dossier
