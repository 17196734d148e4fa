#include "domain/Parting.h"

#include "domain/FieldRelations.h"
#include "domain/RecordRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Parting)
};

using Changes = std::vector<FieldChange>;

const FieldChange *changeOf(const Changes &changes, Field field) {
    const auto found = std::ranges::find(changes, field, &FieldChange::field);
    return found == changes.end() ? nullptr : &*found;
}

/// Whether somebody gave the field another value than the merging found or left.
bool wasChanged(const FieldChange &merge, const FieldValues &now) {
    return now[merge.field] != merge.after && now[merge.field] != merge.before;
}

/// Values that belong together stay together.
bool wasGroupChanged(const Changes &merge, const FieldChange &change, const FieldValues &now) {
    return wasChanged(change, now) || std::ranges::any_of(groupOf(change.field), [&](Field field) {
        const FieldChange *other = changeOf(merge, field);
        return other && wasChanged(*other, now);
    });
}

/// Leaves @p texts in @p field; a mark that came with the merging goes with it.
void leave(const QStringList &texts, Field field, const FieldChange *merge, FieldValues &values) {
    FieldValue value = values[field];
    value.text = texts.join(u'\n');
    if (merge && value.markCode == merge->after.markCode && value.markText == merge->after.markText) {
        value.markCode = merge->before.markCode;
        value.markText = merge->before.markText;
    }
    values.set(field, std::move(value));
}

class Parting {
public:
    Parting(Parted &parted, const CustomerChange &merge) : m_parted{parted}, m_merge{merge} {}

    void run() {
        takeBack(m_merge.fields, m_parted.kept.values, Part::Customer, {});
        for (const ItemChange &change : m_merge.items)
            item(change);
    }

    Result<void> give(const QUuid &id);
    void followContracts(const Customer &before, const QString &today);
    std::vector<FieldPath> stays() const;

private:
    struct Stay {
        Part part;
        QUuid item;
        Field field;
    };

    void item(const ItemChange &change);
    void takeBack(const Changes &merge, FieldValues &values, Part part, const QUuid &item);
    bool takeBackSeveral(const Changes &merge, const FieldChange &change, FieldValues &values);

    Parted &m_parted;
    const CustomerChange &m_merge;
    std::vector<Stay> m_stays = {};
    bool m_gave = false; ///< An item went that had not come with the merging.
};

void Parting::item(const ItemChange &change) {
    auto &ours = m_parted.kept.items(change.part);
    const auto found = std::ranges::find(ours, change.id, &Item::id);
    if (change.kind == ItemChange::Kind::Edit && found != ours.end())
        return takeBack(change.fields, found->values, change.part, change.id);
    auto &theirs = m_parted.merged.items(change.part);
    const auto origin = std::ranges::find(theirs, change.id, &Item::id);
    if (change.kind != ItemChange::Kind::Add || origin == theirs.end())
        return;
    if (found == ours.end()) {
        theirs.erase(origin);
        return;
    }
    origin->values = std::move(found->values);
    ours.erase(found);
}

void Parting::takeBack(const Changes &merge, FieldValues &values, Part part, const QUuid &item) {
    // As all of them were found: what one is set to must not decide over the next.
    const FieldValues now = values;
    for (const FieldChange &change : merge) {
        const bool isLed = std::ranges::any_of(
            merge, [&](const FieldChange &other) { return companionOf(other.field) == change.field; });
        if (isLed)
            continue; // With its leader.
        bool isLeft = false;
        if (spec(change.field).multiple)
            isLeft = !takeBackSeveral(merge, change, values);
        else if (wasGroupChanged(merge, change, now))
            isLeft = now[change.field] != change.before;
        else
            values.set(change.field, change.before);
        if (isLeft)
            m_stays.push_back({part, item, change.field});
    }
}

/// Of several values those go that the merging brought; false where one of them was changed since.
bool Parting::takeBackSeveral(const Changes &merge, const FieldChange &change, FieldValues &values) {
    const std::optional<Field> companion = companionOf(change.field);
    const FieldChange *beside = companion ? changeOf(merge, *companion) : nullptr;
    if (values[change.field] == change.after && (!beside || values[*companion] == beside->after)) {
        values.set(change.field, change.before);
        if (beside)
            values.set(*companion, beside->before);
        return true;
    }
    const QStringList before = change.before.texts();
    const QStringList after = change.after.texts();
    const QStringList now = values[change.field].texts();
    const QStringList besideNow = companion ? values[*companion].texts() : QStringList{};
    const auto isTheirs = [&](const QString &text) { return after.contains(text) && !before.contains(text); };
    QStringList left;
    QStringList besideLeft;
    for (qsizetype i = 0; i < std::max(now.size(), besideNow.size()); ++i) {
        if (i < now.size() && isTheirs(now[i]))
            continue;
        if (i < now.size())
            left.append(now[i]);
        if (i < besideNow.size())
            besideLeft.append(besideNow[i]);
    }
    leave(left, change.field, &change, values);
    if (companion)
        leave(besideLeft, *companion, beside, values);
    const bool isOneMissing =
        std::ranges::any_of(after, [&](const QString &text) { return isTheirs(text) && !now.contains(text); });
    const bool isOneNew = std::ranges::any_of(now, [&](const QString &text) { return !after.contains(text); });
    return !isOneMissing || !isOneNew;
}

Result<void> Parting::give(const QUuid &id) {
    for (int part = 1; part < kPartCount; ++part) {
        auto &ours = m_parted.kept.items(Part(part));
        auto &theirs = m_parted.merged.items(Part(part));
        if (std::ranges::contains(theirs, id, &Item::id))
            return {};
        const auto found = std::ranges::find(ours, id, &Item::id);
        if (found == ours.end())
            continue;
        m_gave = true;
        theirs.push_back(std::move(*found));
        ours.erase(found);
        return {};
    }
    return std::unexpected{Error{Error::Kind::NotFound, "not-found",
        Words::tr("The dossier has no record with the id %1.").arg(id.toString(QUuid::WithoutBraces))}};
}

/// A sum that was changed since because contracts came does not stay, it counts those that did. What nobody changed is
/// back as it was, following or not, unless a contract is given away.
void Parting::followContracts(const Customer &before, const QString &today) {
    Customer following = m_parted.kept;
    dossier::followContracts(before, following, today);
    for (const FieldChange &change : difference(m_parted.kept, following).fields) {
        const auto stay = std::ranges::find(m_stays, change.field, &Stay::field);
        const bool isSettled = !m_gave || changeOf(m_merge.fields, change.field);
        if ((stay == m_stays.end() && isSettled) || before.values[change.field].isEmpty())
            continue;
        m_parted.kept.values.set(change.field, change.after);
        if (stay != m_stays.end())
            m_stays.erase(stay);
    }
}

/// By the positions that the items have now.
std::vector<FieldPath> Parting::stays() const {
    std::vector<FieldPath> paths;
    for (const Stay &stay : m_stays) {
        const auto &items = m_parted.kept.items(stay.part);
        const auto found = std::ranges::find(items, stay.item, &Item::id);
        if (stay.part != Part::Customer && found == items.end())
            continue; // Given away.
        const int position = stay.part == Part::Customer ? -1 : int(found - items.begin());
        paths.push_back({.part = stay.part, .item = position, .field = stay.field});
    }
    return paths;
}

} // namespace

Result<Parted> part(const Customer &kept, const Customer &merged, const CustomerChange &merge, const QString &today,
    std::span<const QUuid> given) {
    Parted parted{kept, merged};
    parted.merged.deleted = false;
    Parting parting{parted, merge};
    parting.run();
    for (const QUuid &id : given)
        if (const Result<void> done = parting.give(id); !done)
            return std::unexpected{done.error()};
    parting.followContracts(kept, today);
    followContracts(merged, parted.merged, today);
    parted.stays = parting.stays();
    return parted;
}

} // namespace dossier
