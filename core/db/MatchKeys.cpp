#include "db/Customers.h"

namespace dossier {
namespace {

/// The contacts of one customer, copied: their row moves on before the visitor is called.
struct ContactTexts {
    struct Range {
        std::size_t offset = 0;
        qsizetype size = 0;
    };
    std::vector<char> bytes = {};
    std::vector<std::array<Range, 3>> ranges = {}; ///< Name, phones, e-mails.
    std::vector<MatchKey::Contact> contacts = {};

    void clear() {
        bytes.clear();
        ranges.clear();
        contacts.clear();
    }
    void add(const Statement &row) {
        std::array<Range, 3> &added = ranges.emplace_back();
        for (int column = 1; column <= 3; ++column) {
            const QByteArrayView text = row.bytes(column);
            added[std::size_t(column) - 1] = {bytes.size(), text.size()};
            bytes.insert(bytes.end(), text.begin(), text.end());
        }
    }
    std::span<const MatchKey::Contact> views() {
        const auto view = [this](Range range) { return QByteArrayView{bytes.data() + range.offset, range.size}; };
        for (const auto &[name, phones, emails] : ranges)
            contacts.push_back({view(name), view(phones), view(emails)});
        return contacts;
    }
};

/// Moves on to the contacts of @p customer and takes them.
Result<void> takeContacts(Statement &rows, bool &isAtRow, const QUuid &customer, ContactTexts &into) {
    into.clear();
    const QByteArray wanted = customer.toRfc4122();
    while (isAtRow && rows.bytes(0).compare(wanted) <= 0) {
        if (rows.bytes(0) == wanted)
            into.add(rows);
        auto next = rows.next();
        if (!next)
            return std::unexpected{next.error()};
        isAtRow = *next;
    }
    return {};
}

} // namespace

Result<void> Customers::forEachMatchKey(const std::function<bool(const MatchKey &)> &visit) const {
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    auto customers = m_database.prepare("SELECT id, \"number\", number_aliases, \"name\", short_name, uscc, marks, "
                                        "changed_at FROM customers WHERE deleted = 0 ORDER BY id",
        Rows::Many);
    auto contacts = m_database.prepare(
        "SELECT customer_id, \"name\", phones, emails FROM contacts ORDER BY customer_id", Rows::Many);
    if (!transaction || !customers || !contacts)
        return std::unexpected{!transaction ? transaction.error() : !customers ? customers.error() : contacts.error()};
    for (Statement *rows : {customers->get(), contacts->get()})
        if (auto done = rows->run(); !done)
            return done;
    auto atContact = (*contacts)->next();
    if (!atContact)
        return std::unexpected{atContact.error()};
    ContactTexts texts;
    for (const Statement &row = **customers;;) {
        auto isThere = (*customers)->next();
        if (!isThere)
            return std::unexpected{isThere.error()};
        if (!*isThere)
            return {};
        const QUuid id = row.uuid(0);
        if (auto done = takeContacts(**contacts, *atContact, id, texts); !done)
            return done;
        if (!visit({.id = id,
                .number = row.bytes(1),
                .aliases = row.bytes(2),
                .name = row.bytes(3),
                .shortName = row.bytes(4),
                .uscc = row.bytes(5),
                .isUsccMarked = row.bytes(6).contains("\"uscc\":"),
                .marks = row.bytes(6),
                .contacts = texts.views(),
                .changedAt = row.integer(7)}))
            return {};
    }
}

} // namespace dossier
