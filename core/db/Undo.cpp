#include "db/ChangeRecords.h"
#include "db/Changes.h"
#include "db/DossierReader.h"
#include "db/EntryStream.h"
#include "db/Mergings.h"
#include "domain/FieldPath.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace dossier {
namespace {

/// Takes one entry of the history back, as far as the dossier still holds what the entry made.
class Reversal {
public:
    Reversal(const Customer &now, std::vector<Kept> &kept) : m_now{now}, m_after{now}, m_kept{kept} {}

    /// The dossier without the entry's change.
    Customer of(const CustomerChange &change) {
        using Kind = CustomerChange::Kind;
        if (change.kind == Kind::Create) {
            reverseCreation(change);
            return m_after;
        }
        reverseFields(change.fields, m_now.values, m_after.values, Part::Customer, -1);
        for (const ItemChange &item : change.items | std::views::reverse)
            reverseItem(item);
        if (change.kind == Kind::Delete || change.kind == Kind::Restore || change.kind == Kind::Unmerge)
            m_after.deleted = change.kind != Kind::Delete;
        return m_after;
    }

private:
    void keep(Part part, int item, std::optional<Field> field) {
        m_kept.push_back({m_now.id, toText({.part = part, .item = item, .field = field})});
    }

    /// All or nothing: a dossier somebody worked on since stays, and what they did is told.
    void reverseCreation(const CustomerChange &change) {
        Customer made{.id = m_now.id};
        if (!apply(change, made))
            return;
        const CustomerChange later = difference(made, m_now);
        for (const FieldChange &field : later.fields)
            keep(Part::Customer, -1, field.field);
        for (const ItemChange &item : later.items)
            keep(item.part, item.position, std::nullopt);
        if (later.fields.empty() && later.items.empty())
            m_after.deleted = true;
    }

    void reverseFields(
        const std::vector<FieldChange> &fields, const FieldValues &now, FieldValues &after, Part part, int item) {
        for (const FieldChange &field : fields) {
            if (now[field.field] == field.after)
                after.set(field.field, field.before);
            else if (now[field.field] != field.before)
                keep(part, item, field.field);
        }
    }

    void reverseItem(const ItemChange &change) {
        auto &list = m_after.items(change.part);
        const auto found = std::ranges::find(list, change.id, &Item::id);
        const int position = int(found - list.begin());
        if (change.kind == ItemChange::Kind::Remove) {
            if (found == list.end())
                list.insert(list.begin() + std::clamp<qsizetype>(change.position, 0, qsizetype(list.size())),
                    {change.id, valuesOf(change.fields, &FieldChange::before)});
        } else if (change.kind == ItemChange::Kind::Add) {
            if (found == list.end())
                return;
            if (found->values == valuesOf(change.fields, &FieldChange::after))
                list.erase(found);
            else
                keep(change.part, position, std::nullopt);
        } else if (found != list.end()) {
            const FieldValues now = found->values;
            reverseFields(change.fields, now, found->values, change.part, position);
        }
    }

    static FieldValues valuesOf(const std::vector<FieldChange> &fields, FieldValue FieldChange::*side) {
        FieldValues values;
        for (const FieldChange &field : fields)
            values.set(field.field, field.*side);
        return values;
    }

    const Customer &m_now;
    Customer m_after;
    std::vector<Kept> &m_kept;
};

/// The changes that take a stretch of the history back, newest entry first. Reads inside the transaction in which they
/// are written, so that an entry sees what the undoing of later ones left.
class UndoStream {
public:
    UndoStream(Database &database, ChangeStretch stretch, std::vector<Kept> &kept)
        : m_database{database}, m_stretch{std::move(stretch)}, m_kept{kept} {}

    Result<std::optional<CustomerChange>> next() {
        if (!m_entries)
            if (auto done = start(); !done)
                return std::unexpected{done.error()};
        for (;;) {
            auto entry = m_entries->next();
            if (!entry)
                return std::unexpected{entry.error()};
            if (!*entry)
                return std::nullopt;
            auto isThere = m_reader->read(StoredDossier::bytesOf((*entry)->change.customer), m_dossier);
            if (!isThere)
                return std::unexpected{isThere.error()};
            if (!*isThere)
                continue;
            auto back = reversed(**entry, m_dossier.toCustomer());
            if (!back)
                return std::unexpected{back.error()};
            if (back->kind != CustomerChange::Kind::Edit || !back->fields.empty() || !back->items.empty())
                return std::move(*back);
        }
    }

private:
    /// The change that takes @p entry back; an edit of nothing where there is nothing to do.
    Result<CustomerChange> reversed(const HistoryEntry &entry, const Customer &now) {
        if (entry.change.kind == CustomerChange::Kind::Unmerge)
            return mergedAgain(entry, now);
        std::vector<Kept> kept;
        CustomerChange back = difference(now, Reversal{now, kept}.of(entry.change));
        const bool isNothing = back.kind == CustomerChange::Kind::Edit && back.fields.empty() && back.items.empty();
        if (now.deleted && (!isNothing || !kept.empty())) {
            // What was merged has become somebody else's; it waits as it is for the way back.
            const auto into = mergedInto(m_database, now.id);
            if (!into)
                return std::unexpected{into.error()};
            if (!into->isNull()) {
                m_kept.push_back({now.id});
                return CustomerChange{.customer = now.id};
            }
        }
        std::ranges::move(kept, std::back_inserter(m_kept));
        return back;
    }

    /// The parting of two dossiers undone. What was done to the one that came out would be lost from sight.
    Result<CustomerChange> mergedAgain(const HistoryEntry &entry, const Customer &now) {
        const auto latest = latestEntry(m_database, now.id);
        if (!latest)
            return std::unexpected{latest.error()};
        if (!*latest || (*latest)->seq != entry.seq)
            return std::unexpected{Error{Error::Kind::Conflict, "changed-since",
                QCoreApplication::translate("Changes",
                    "One of the two dossiers was changed since they were parted. Merge them anew instead.")}};
        CustomerChange back = difference(now, Reversal{now, m_kept}.of(entry.change));
        back.kind = CustomerChange::Kind::Merge;
        back.into = entry.change.into;
        return back;
    }

    Result<void> start() {
        auto entries = EntryStream::prepare(m_database, "WHERE history.seq >= ? AND history.seq < ? ORDER BY seq DESC",
            {m_stretch.row.firstSeq, m_stretch.endSeq}, Rows::Many);
        auto reader = DossierReader::prepare(m_database);
        if (!entries || !reader)
            return std::unexpected{!entries ? entries.error() : reader.error()};
        m_entries = std::move(*entries);
        m_reader = std::move(*reader);
        return {};
    }

    Database &m_database;
    ChangeStretch m_stretch;
    std::vector<Kept> &m_kept;
    std::optional<EntryStream> m_entries;
    std::optional<DossierReader> m_reader;
    StoredDossier m_dossier;
};

} // namespace

Result<Undone> undo(Database &database, const QUuid &change, ChangeSet undo, const Applying &applying) {
    auto stretch = findChange(database, change);
    if (!stretch)
        return std::unexpected{stretch.error()};
    const auto merging = mergingOf(database, *stretch);
    if (!merging)
        return std::unexpected{merging.error()};
    if (*merging)
        return unmerge(database, change, std::move(undo), applying);
    undo.origin.kind = Origin::Kind::Undo;
    undo.origin.undoes = change;
    std::vector<Kept> kept;
    auto stream = std::make_shared<UndoStream>(database, std::move(*stretch), kept);
    undo.next = [stream] { return stream->next(); };
    return applyChangeSet(database, std::move(undo), applying).transform([&kept](Applied applied) {
        return Undone{std::move(applied), std::move(kept)};
    });
}

} // namespace dossier
