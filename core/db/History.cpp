#include "db/History.h"

#include "db/ChangeRecords.h"
#include "db/EntryStream.h"
#include "db/Mergings.h"
#include "domain/FieldPath.h"

#include <map>

namespace dossier {
namespace {

Result<void> visitEntries(
    Database &database, QByteArrayView condition, const QVariantList &values, Rows rows, const History::Visit &visit) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    auto entries = EntryStream::prepare(database, condition, values, rows);
    if (!entries)
        return std::unexpected{entries.error()};
    for (;;) {
        const auto entry = entries->next();
        if (!entry)
            return std::unexpected{entry.error()};
        if (!*entry || !visit(**entry))
            return {};
    }
}

using SourceMap = std::map<std::pair<QUuid, Field>, FieldSource>;

/// Notes what @p fields set and forgets what they clear. A value that was verified comes from where it came from.
void noteSources(
    SourceMap &sources, const HistoryEntry &entry, const QUuid &item, const std::vector<FieldChange> &fields) {
    for (const FieldChange &change : fields) {
        if (change.after.isEmpty())
            sources.erase({item, change.field});
        else if (!change.after.isVerified() || change.after.text != change.before.text)
            sources.insert_or_assign(
                {item, change.field}, FieldSource{change.field, item, entry.seq, entry.record, entry.change.place});
    }
}

/// A value that the merging @p entry brought comes from where the merged dossier had it.
Result<void> followMerging(Database &database, const HistoryEntry &entry, SourceMap &sources) {
    const auto merging = findChange(database, entry.record->id).and_then([&](const ChangeStretch &stretch) {
        return mergingOf(database, stretch);
    });
    if (!merging)
        return std::unexpected{merging.error()};
    if (!*merging || (*merging)->merged.change.customer == entry.change.customer)
        return {};
    auto theirs = History{database}.sources((*merging)->merged.change.customer);
    if (!theirs)
        return std::unexpected{theirs.error()};
    for (FieldSource &source : *theirs) {
        const auto ours = sources.find({source.item, source.field});
        if (ours != sources.end() && ours->second.seq == entry.seq && !spec(source.field).multiple)
            ours->second = std::move(source);
    }
    return {};
}

/// Notes who set or cleared what.
void noteTouched(SourceMap &touched, const HistoryEntry &entry) {
    const auto note = [&](const QUuid &item, const std::vector<FieldChange> &fields) {
        for (const FieldChange &change : fields)
            touched.insert_or_assign(
                {item, change.field}, FieldSource{change.field, item, entry.seq, entry.record, entry.change.place});
    };
    note({}, entry.change.fields);
    for (const ItemChange &item : entry.change.items)
        note(item.id, item.fields);
}

bool isAfter(const HistoryEntry &entry, const Version &version) {
    const auto *seq = std::get_if<qint64>(&version);
    return seq ? entry.seq > *seq : entry.record->effective() > std::get<QDateTime>(version);
}

/// A dossier as its entries make it, one after the other.
class Replay {
    Q_DECLARE_TR_FUNCTIONS(History)

public:
    explicit Replay(const QUuid &customer) : m_state{.id = customer} {}

    /// Whether the entry fits to those before it.
    bool take(const HistoryEntry &entry) {
        if (entry.change.kind == CustomerChange::Kind::Create)
            m_state.createdAt = entry.record->at;
        if (entry.change.kind != CustomerChange::Kind::Reveal)
            m_state.changedAt = entry.record->at;
        m_fits = apply(entry.change, m_state).has_value();
        return m_fits;
    }
    Result<Customer> state() const {
        if (!m_fits)
            return std::unexpected{Error{
                Error::Kind::Database, "database-damaged", tr("The history of a dossier does not fit together.")}};
        if (!m_state.createdAt.isValid())
            return std::unexpected{
                Error{Error::Kind::NotFound, "not-found", tr("The dossier was not there at that time.")}};
        return m_state;
    }

private:
    Customer m_state;
    bool m_fits = true;
};

} // namespace

Result<void> History::forEachOf(const QUuid &customer, const Visit &visit) const {
    return visitEntries(m_database, "WHERE history.customer_id = ? ORDER BY history.seq", {customer}, Rows::Few, visit);
}

Result<void> History::forEach(const Visit &visit, qint64 from) const {
    return visitEntries(m_database, "WHERE history.seq >= ? ORDER BY history.seq", {from}, Rows::Many, visit);
}

Result<void> History::forEachOfChange(const QUuid &change, const Visit &visit) const {
    auto stretch = findChange(m_database, change);
    if (!stretch)
        return std::unexpected{stretch.error()};
    return visitEntries(m_database, "WHERE history.seq >= ? AND history.seq < ? ORDER BY history.seq DESC",
        {stretch->row.firstSeq, stretch->endSeq}, Rows::Many, visit);
}

Result<std::vector<HistoryEntry>> History::of(const QUuid &customer) const {
    std::vector<HistoryEntry> entries;
    return forEachOf(customer, [&entries](const HistoryEntry &entry) {
        entries.push_back(entry);
        return true;
    }).transform([&entries] { return std::move(entries); });
}

Result<ChangeRecord> History::record(const QUuid &change) const {
    auto stretch = findChange(m_database, change);
    if (!stretch)
        return std::unexpected{stretch.error()};
    ChangeRecord record = stretch->row.record;
    if (record.origin.kind != Origin::Kind::Edit)
        return record;
    // The reason is sealed with the entries.
    return visitEntries(m_database, "WHERE history.seq = ?", {stretch->row.firstSeq}, Rows::Few,
        [&record](const HistoryEntry &entry) {
            record = *entry.record;
            return true;
        })
        .transform([&record] { return record; });
}

Result<Customer> History::byIdAt(const QUuid &customer, const QDateTime &time) const {
    Replay replay{customer};
    auto visited =
        forEachOf(customer, [&](const HistoryEntry &entry) { return !isAfter(entry, time) && replay.take(entry); });
    if (!visited)
        return std::unexpected{visited.error()};
    return replay.state();
}

Result<VersionDifference> History::compare(const QUuid &customer, const Version &one, const Version &other) const {
    Replay replay{customer};
    std::optional<Result<Customer>> before; // Once the earlier version is complete.
    SourceMap touched;
    auto visited = forEachOf(customer, [&](const HistoryEntry &entry) {
        const bool isAfterOne = isAfter(entry, one);
        const bool isAfterOther = isAfter(entry, other);
        if (isAfterOne && isAfterOther)
            return false;
        if ((isAfterOne || isAfterOther) && !before)
            before = replay.state();
        if (before)
            noteTouched(touched, entry);
        return replay.take(entry);
    });
    if (!visited)
        return std::unexpected{visited.error()};
    Result<Customer> after = replay.state();
    if (!before)
        before = after;
    if (!after || !*before)
        return std::unexpected{after ? before->error() : after.error()};
    VersionDifference found{.before = **std::move(before), .after = *std::move(after)};
    found.change = difference(found.before, found.after);
    const auto addSources = [&](const QUuid &item, const std::vector<FieldChange> &fields) {
        for (const FieldChange &field : fields)
            if (const auto source = touched.find({item, field.field}); source != touched.end())
                found.sources.push_back(source->second);
    };
    addSources({}, found.change.fields);
    for (const ItemChange &item : found.change.items)
        addSources(item.id, item.fields);
    return found;
}

Result<std::vector<FieldSource>> History::sources(const QUuid &customer) const {
    return of(customer).and_then([this](const std::vector<HistoryEntry> &entries) { return sourcesIn(entries); });
}

Result<std::vector<FieldSource>> History::sourcesIn(std::span<const HistoryEntry> entries) const {
    SourceMap sources;
    for (const HistoryEntry &entry : entries) {
        noteSources(sources, entry, {}, entry.change.fields);
        for (const ItemChange &item : entry.change.items)
            noteSources(sources, entry, item.id, item.fields);
        if (entry.record->origin.kind == Origin::Kind::Merge)
            if (const auto done = followMerging(m_database, entry, sources); !done)
                return std::unexpected{done.error()};
    }
    std::vector<FieldSource> result;
    for (auto &[key, source] : sources)
        result.push_back(std::move(source));
    std::ranges::stable_sort(result, {}, &FieldSource::field);
    return result;
}

Result<std::optional<FieldSource>> History::source(const QUuid &customer, Field field, const QUuid &item) const {
    return sources(customer).transform([&](std::vector<FieldSource> all) -> std::optional<FieldSource> {
        for (FieldSource &source : all)
            if (source.field == field && source.item == item)
                return std::move(source);
        return std::nullopt;
    });
}

Result<ChainHead> History::head() const {
    auto seq = m_database.integer("SELECT seq FROM chain_head");
    if (!seq)
        return std::unexpected{seq.error()};
    return hashOf(*seq).transform([&seq](const QByteArray &hash) { return ChainHead{*seq, hash}; });
}

Result<QByteArray> History::hashOf(qint64 seq) const {
    auto statement = m_database.prepare("SELECT hash FROM history WHERE seq = ?");
    if (!statement)
        return std::unexpected{statement.error()};
    if (auto done = (*statement)->run({seq}); !done)
        return std::unexpected{done.error()};
    return (*statement)->next().transform([&statement](bool isThere) {
        return isThere ? (*statement)->bytes(0).toByteArray() : QByteArray{};
    });
}

QString pathOf(Field field, const ItemChange *item) {
    return item ? toText({.part = item->part, .item = item->position, .field = field})
                : toText({.part = Part::Customer, .field = field});
}

} // namespace dossier
