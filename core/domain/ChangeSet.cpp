#include "domain/ChangeSet.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace dossier {
namespace {

std::unexpected<Error> conflict() {
    return std::unexpected{Error{Error::Kind::Conflict, "conflict",
        QCoreApplication::translate("ChangeSet", "The dossier was changed meanwhile.")}};
}

/// Both lists are ordered by field; so is the result.
std::vector<FieldChange> fieldChanges(const FieldValues &before, const FieldValues &after) {
    std::vector<FieldChange> changes;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->field < now->field)) {
            changes.push_back({old->field, old->value, {}});
            ++old;
        } else if (old == before.end() || now->field < old->field) {
            changes.push_back({now->field, {}, now->value});
            ++now;
        } else {
            if (old->value != now->value)
                changes.push_back({now->field, old->value, now->value});
            ++old;
            ++now;
        }
    }
    return changes;
}

std::vector<FieldChange> additions(FieldValues values) {
    std::vector<FieldChange> changes;
    std::vector<FieldValues::Entry> entries = std::move(values).entries();
    changes.reserve(entries.size());
    for (FieldValues::Entry &entry : entries)
        changes.push_back({entry.field, {}, std::move(entry.value)});
    return changes;
}

ItemChange added(Part part, const Item &item, int position) {
    return {part, item.id, ItemChange::Kind::Add, position, fieldChanges({}, item.values)};
}

ItemChange removed(Part part, const Item &item, int position) {
    return {part, item.id, ItemChange::Kind::Remove, position, fieldChanges(item.values, {})};
}

/// Removes what is gone, then walks down the list, adding and editing. A moved item is removed and added again.
void addItemChanges(
    Part part, std::vector<Item> list, const std::vector<Item> &after, std::vector<ItemChange> &changes) {
    for (int i = int(list.size()) - 1; i >= 0; --i) {
        if (std::ranges::contains(after, list[std::size_t(i)].id, &Item::id))
            continue;
        changes.push_back(removed(part, list[std::size_t(i)], i));
        list.erase(list.begin() + i);
    }
    for (int i = 0; i < int(after.size()); ++i) {
        const Item &wanted = after[std::size_t(i)];
        const auto found = std::ranges::find(list, wanted.id, &Item::id);
        const int position = int(found - list.begin());
        if (found != list.end() && position == i) {
            if (auto fields = fieldChanges(found->values, wanted.values); !fields.empty())
                changes.push_back({part, wanted.id, ItemChange::Kind::Edit, i, std::move(fields)});
            *found = wanted;
            continue;
        }
        if (found != list.end()) {
            changes.push_back(removed(part, *found, position));
            list.erase(found);
        }
        changes.push_back(added(part, wanted, i));
        list.insert(list.begin() + i, wanted);
    }
}

Result<void> applyFields(const std::vector<FieldChange> &fields, FieldValues &values) {
    for (const FieldChange &change : fields) {
        if (values[change.field] != change.before)
            return conflict();
        values.set(change.field, change.after);
    }
    return {};
}

Result<void> applyItem(const ItemChange &change, std::vector<Item> &list) {
    const auto found = std::ranges::find(list, change.id, &Item::id);
    if ((change.kind == ItemChange::Kind::Add) != (found == list.end()))
        return conflict();
    if (change.kind == ItemChange::Kind::Add) {
        Item item{.id = change.id};
        if (auto done = applyFields(change.fields, item.values); !done)
            return done;
        const auto place = change.position < 0 ? list.size() : std::min(list.size(), std::size_t(change.position));
        list.insert(list.begin() + qsizetype(place), std::move(item));
        return {};
    }
    if (auto done = applyFields(change.fields, found->values); !done)
        return done;
    if (change.kind == ItemChange::Kind::Remove) {
        if (!found->values.isEmpty())
            return conflict();
        list.erase(found);
    }
    return {};
}

/// Whether a change of this kind puts a dossier into the bin (true) or takes it out (false); none: neither.
std::optional<bool> binning(CustomerChange::Kind kind) {
    using Kind = CustomerChange::Kind;
    if (kind == Kind::Delete || kind == Kind::Merge)
        return true;
    if (kind == Kind::Restore || kind == Kind::Unmerge)
        return false;
    return std::nullopt;
}

CustomerChange::Kind inverseKind(CustomerChange::Kind kind) {
    using Kind = CustomerChange::Kind;
    switch (kind) {
    case Kind::Delete: return Kind::Restore;
    case Kind::Restore: return Kind::Delete;
    case Kind::Merge: return Kind::Unmerge;
    case Kind::Unmerge: return Kind::Merge;
    case Kind::Create:
    case Kind::Edit:
    case Kind::Reveal:
    case Kind::Submit:
    case Kind::Return:
    case Kind::Pass:
    case Kind::Approve:
    case Kind::File:
    case Kind::Export:
    case Kind::Check: break;
    }
    return Kind::Edit;
}

std::vector<FieldChange> exchanged(std::vector<FieldChange> fields) {
    for (FieldChange &change : fields)
        std::swap(change.before, change.after);
    return fields;
}

} // namespace

std::function<Result<std::optional<CustomerChange>>()> streamOf(std::vector<CustomerChange> changes) {
    auto rest = std::make_shared<std::vector<CustomerChange>>(std::move(changes));
    return [rest, next = std::size_t(0)]() mutable -> Result<std::optional<CustomerChange>> {
        if (next == rest->size())
            return std::nullopt;
        return std::move((*rest)[next++]);
    };
}

CustomerChange difference(const Customer &before, const Customer &after) {
    CustomerChange change{.customer = after.id, .fields = fieldChanges(before.values, after.values)};
    if (before.deleted != after.deleted)
        change.kind = after.deleted ? CustomerChange::Kind::Delete : CustomerChange::Kind::Restore;
    for (int part = 1; part < kPartCount; ++part)
        addItemChanges(Part(part), before.items(Part(part)), after.items(Part(part)), change.items);
    return change;
}

CustomerChange creation(Customer customer) {
    CustomerChange change{
        .customer = customer.id, .kind = CustomerChange::Kind::Create, .fields = additions(std::move(customer.values))};
    for (int part = 1; part < kPartCount; ++part) {
        int position = 0;
        for (Item &item : customer.items(Part(part)))
            change.items.push_back(
                {Part(part), item.id, ItemChange::Kind::Add, position++, additions(std::move(item.values))});
    }
    return change;
}

CustomerChange inverse(const CustomerChange &change) {
    using Kind = CustomerChange::Kind;
    if (change.kind == Kind::Create)
        return {.customer = change.customer, .kind = Kind::Delete};
    CustomerChange back{.customer = change.customer,
        .kind = inverseKind(change.kind),
        .fields = exchanged(change.fields),
        .items = change.items,
        .into = change.into};
    std::ranges::reverse(back.items);
    for (ItemChange &item : back.items) {
        if (item.kind != ItemChange::Kind::Edit)
            item.kind = item.kind == ItemChange::Kind::Add ? ItemChange::Kind::Remove : ItemChange::Kind::Add;
        item.fields = exchanged(std::move(item.fields));
    }
    return back;
}

std::optional<ReviewState> stateAfter(CustomerChange::Kind kind) {
    using Kind = CustomerChange::Kind;
    switch (kind) {
    case Kind::Submit: return ReviewState::Submitted;
    case Kind::Return: return ReviewState::Draft;
    case Kind::Pass: return ReviewState::Passed;
    case Kind::Approve: return ReviewState::Approved;
    case Kind::File: return ReviewState::Filed;
    case Kind::Create:
    case Kind::Edit:
    case Kind::Delete:
    case Kind::Restore:
    case Kind::Reveal:
    case Kind::Merge:
    case Kind::Unmerge:
    case Kind::Export:
    case Kind::Check: break;
    }
    return std::nullopt;
}

Result<void> apply(const CustomerChange &change, Customer &customer) {
    const std::optional<bool> isBinned = binning(change.kind);
    if (isBinned == customer.deleted)
        return conflict();
    if (auto done = applyFields(change.fields, customer.values); !done)
        return done;
    for (const ItemChange &item : change.items)
        if (auto done = applyItem(item, customer.items(item.part)); !done)
            return done;
    customer.deleted = isBinned.value_or(customer.deleted);
    customer.state = stateAfter(change.kind).value_or(customer.state);
    return {};
}

} // namespace dossier
