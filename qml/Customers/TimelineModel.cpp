#include "TimelineModel.h"

#include "ItemListSpec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct KindOfPart {
    Part part;
    TimelineModel::Kind kind;
};
constexpr std::array kKindsOfParts{
    KindOfPart{Part::FollowUps, TimelineModel::Kind::FollowUp},
    KindOfPart{Part::NeedRecords, TimelineModel::Kind::Need},
    KindOfPart{Part::Contracts, TimelineModel::Kind::Contract},
    KindOfPart{Part::Payments, TimelineModel::Kind::Payment},
    KindOfPart{Part::Complaints, TimelineModel::Kind::Complaint},
    KindOfPart{Part::Care, TimelineModel::Kind::Care},
};

/// What a customer needs, as the dossier says it once.
constexpr std::array kNeeds{Field::NeedType, Field::Needs, Field::Expectations, Field::PainPoints,
    Field::SupplierCriteria, Field::Budget, Field::PurchaseBy};

QString dayOf(const HistoryEntry &entry) {
    return entry.record->effective().toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[m_shown[std::size_t(index.row())]];
    switch (role) {
    case On: return entry.on.isEmpty() ? QString{} : m_dossier->session()->valueText().day(entry.on.left(10));
    case KindText: return textOf(entry.kind);
    case Text: return entry.text;
    }
    return {};
}

QHash<int, QByteArray> TimelineModel::roleNames() const { return {{On, "on"}, {KindText, "kindText"}, {Text, "text"}}; }

void TimelineModel::setDossier(DossierModel *dossier) {
    if (m_dossier == dossier)
        return;
    m_dossier = dossier;
    connect(dossier, &DossierModel::changed, this, &TimelineModel::gather);
    Q_EMIT dossierChanged();
    gather();
}

void TimelineModel::setKind(int kind) {
    if (int(m_kind) == kind || kind < 0 || kind >= int(kKinds))
        return;
    m_kind = Kind(kind);
    Q_EMIT kindChanged();
    show();
}

QStringList TimelineModel::titles() const {
    QStringList titles;
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        const auto number = kind == 0 ? std::ssize(m_entries) : std::ranges::count(m_entries, Kind(kind), &Entry::kind);
        titles << (number == 0 ? textOf(Kind(kind)) : textOf(Kind(kind)) + u' ' + QString::number(number));
    }
    return titles;
}

void TimelineModel::gather() {
    m_entries.clear();
    if (m_dossier->isFound()) {
        addItems();
        addNeedChanges();
        addSatisfaction();
    }
    std::ranges::stable_sort(m_entries, std::greater{}, [](const Entry &entry) { return entry.on.left(10); });
    show();
}

void TimelineModel::addItems() {
    for (const auto &[part, kind] : kKindsOfParts)
        for (const Item &item : m_dossier->shownCustomer().items(part))
            m_entries.push_back({kind, whenOf(part, item.values), m_dossier->list(part)->line(item.values)});
}

/// What came with the dossier itself is no change.
void TimelineModel::addNeedChanges() {
    const ValueText &values = m_dossier->session()->valueText();
    for (const HistoryEntry &entry : m_dossier->history()) {
        QStringList parts;
        for (const FieldChange &change : entry.change.fields)
            if (std::ranges::contains(kNeeds, change.field) && entry.change.kind != CustomerChange::Kind::Create)
                parts << tr("%1: %2").arg(ValueText::label(change.field),
                    change.after.isEmpty() ? u"—"_s : values.shown(change.field, change.after).simplified());
        if (!parts.isEmpty())
            m_entries.push_back({Kind::NeedChange, dayOf(entry), parts.join(u" · "_s)});
    }
}

void TimelineModel::addSatisfaction() {
    const std::vector<Item> &needs = m_dossier->shownCustomer().items(Part::NeedRecords);
    for (const HistoryEntry &entry : m_dossier->history())
        for (const ItemChange &item : entry.change.items)
            for (const FieldChange &change : item.fields) {
                const auto need = std::ranges::find(needs, item.id, &Item::id);
                if (change.field == Field::NeedRecordSatisfaction && change.after.text != change.before.text &&
                    !change.after.isEmpty() && need != needs.end())
                    m_entries.push_back({Kind::Satisfaction, dayOf(entry),
                        tr("%1 of 5: %2")
                            .arg(change.after.text, need->values.text(Field::NeedRecordContent).simplified())});
            }
}

void TimelineModel::show() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_kind == Kind::All || m_entries[i].kind == m_kind)
            m_shown.push_back(i);
    endResetModel();
    Q_EMIT changed();
}

QString TimelineModel::textOf(Kind kind) {
    switch (kind) {
    case Kind::All: return tr("Everything");
    case Kind::FollowUp: return tr("Talks");
    case Kind::Need: return tr("Needs");
    case Kind::NeedChange: return tr("Changed needs");
    case Kind::Contract: return tr("Contracts");
    case Kind::Payment: return tr("Payments");
    case Kind::Complaint: return tr("Complaints");
    case Kind::Satisfaction: return tr("Satisfaction");
    case Kind::Care: return tr("Customer care");
    }
    return {};
}

} // namespace dossier
