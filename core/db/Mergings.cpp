#include "db/Mergings.h"

#include "db/EntryStream.h"

namespace dossier {

Result<std::optional<HistoryEntry>> latestEntry(Database &database, const QUuid &customer) {
    auto entries = EntryStream::prepare(
        database, "WHERE history.customer_id = ? ORDER BY history.seq DESC", {customer}, Rows::Few);
    if (!entries)
        return std::unexpected{entries.error()};
    for (;;) {
        auto entry = entries->next();
        if (!entry || !*entry || (*entry)->change.kind != CustomerChange::Kind::Reveal)
            return entry;
    }
}

Result<QUuid> mergedInto(Database &database, const QUuid &customer) {
    return latestEntry(database, customer).transform([](const std::optional<HistoryEntry> &entry) {
        return entry && entry->change.kind == CustomerChange::Kind::Merge ? entry->change.into : QUuid{};
    });
}

Result<QUuid> standingFor(Database &database, QUuid customer) {
    // One after the other: each was merged into one that was no part of another then, so this ends.
    for (;;) {
        auto binned = database.integer("SELECT count(*) FROM customers WHERE id = ? AND deleted <> 0", {customer});
        if (!binned)
            return std::unexpected{binned.error()};
        if (*binned == 0)
            return customer;
        auto into = mergedInto(database, customer);
        if (!into || into->isNull())
            return into.transform([&customer](const QUuid &) { return customer; });
        customer = *into;
    }
}

Result<std::optional<Merging>> mergingOf(Database &database, const ChangeStretch &stretch) {
    if (stretch.endSeq - stretch.row.firstSeq > 2)
        return std::nullopt; // A run of thousands, which nobody wants to read for this.
    auto entries = EntryStream::prepare(database, "WHERE history.seq >= ? AND history.seq < ? ORDER BY history.seq",
        {stretch.row.firstSeq, stretch.endSeq}, Rows::Few);
    if (!entries)
        return std::unexpected{entries.error()};
    std::optional<Merging> merging;
    std::optional<CustomerChange> other;
    for (;;) {
        auto entry = entries->next();
        if (!entry)
            return std::unexpected{entry.error()};
        if (!*entry)
            break;
        if ((*entry)->change.kind == CustomerChange::Kind::Merge)
            merging = Merging{**std::move(entry)};
        else
            other = std::move((*entry)->change);
    }
    if (merging)
        merging->kept = std::move(other);
    return merging;
}

Error mergedError() {
    return {Error::Kind::Conflict, "merged",
        QCoreApplication::translate(
            "Mergings", "This dossier was merged into another one. Change that one, or take the merging back first.")};
}

} // namespace dossier
