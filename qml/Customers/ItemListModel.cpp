#include "ItemListModel.h"

#include "ItemListSpec.h"

#include "domain/RecordRules.h"
#include "services/Clock.h"

#include <QJSEngine>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// A masked name holds how the person is addressed already.
bool isAddressed(const FieldValues &contact) {
    return contact.text(Field::ContactName) == u'*' + contact.text(Field::ContactHonorific);
}

FieldValues closedNeed(FieldValues need) {
    need.setText(Field::NeedRecordState, u"closed"_s);
    return need;
}

} // namespace

ItemListModel::ItemListModel(const Session &session, Part part, QObject *parent)
    : QAbstractListModel{parent}, m_session{session}, m_part{part} {}

int ItemListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ItemListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_items[std::size_t(index.row())];
    switch (role) {
    case Heading: return nameOf(entry.shown);
    case Title: return title(entry.shown);
    case Detail: return detail(entry.shown.values);
    case Chips: return chips(entry.shown.values);
    case Alerts: return alerts(entry.shown.values);
    case Fields: return QVariant::fromValue(entry.fields.get());
    case Closable: return m_part == Part::NeedRecords && !isClosed(entry.item.values);
    }
    return {};
}

QHash<int, QByteArray> ItemListModel::roleNames() const {
    return {{Heading, "heading"}, {Title, "title"}, {Detail, "detail"}, {Chips, "chips"}, {Alerts, "alerts"},
        {Fields, "fields"}, {Closable, "closable"}};
}

/// The cards stay, and with them the focus of whoever is going through them; where another item comes into a card's
/// place, the card begins anew.
void ItemListModel::setItems(const Customer &customer, const Customer &shown) {
    std::vector<Entry> entries = entriesOf(customer, shown);
    setCount(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry &entry = m_items[i];
        if (entry.item.id != entries[i].item.id) {
            entry.fields->leave();
            entry.fields->setShowsEmpty(false);
        }
        entry.item = std::move(entries[i].item);
        entry.shown = std::move(entries[i].shown);
        entry.position = entries[i].position;
        entry.fields->setValues(entry.item.values, entry.shown.values);
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {Heading, Title, Detail, Chips, Alerts, Closable});
    if (m_draft && !m_draftOf.isNull() && draftRow() < 0)
        dropDraft();
    else if (m_draft)
        Q_EMIT draftChanged();
}

void ItemListModel::setCount(std::size_t wanted) {
    const int before = count();
    if (wanted > m_items.size()) {
        beginInsertRows({}, before, int(wanted) - 1);
        while (m_items.size() < wanted)
            m_items.push_back({{}, {}, 0, spareFields()});
        endInsertRows();
    } else if (wanted < m_items.size()) {
        beginRemoveRows({}, int(wanted), before - 1);
        std::vector<Entry> gone{
            std::make_move_iterator(m_items.begin() + std::ptrdiff_t(wanted)), std::make_move_iterator(m_items.end())};
        m_items.resize(wanted);
        endRemoveRows();
        // Kept, because a card may be on the screen for some time after the page has heard of it.
        for (Entry &entry : gone)
            m_spare.push_back(std::move(entry.fields));
    }
    if (count() != before)
        Q_EMIT countChanged();
}

std::vector<ItemListModel::Entry> ItemListModel::entriesOf(const Customer &customer, const Customer &shown) {
    std::vector<Entry> entries;
    for (const Item &item : customer.items(m_part))
        entries.push_back({item, shown.items(m_part)[entries.size()], int(entries.size()), nullptr});
    if (m_part == Part::Contacts)
        std::ranges::stable_partition(
            entries, [](const Entry &entry) { return entry.item.values.text(Field::ContactKey) == "true"_L1; });
    if (itemListSpec(m_part).newestFirstBy != Field::Name)
        std::ranges::stable_sort(
            entries, std::greater{}, [this](const Entry &entry) { return whenOf(m_part, entry.item.values); });
    return entries;
}

std::unique_ptr<FieldListModel> ItemListModel::spareFields() {
    if (m_spare.empty())
        return newFields();
    auto fields = std::move(m_spare.back());
    m_spare.pop_back();
    return fields;
}

std::unique_ptr<FieldListModel> ItemListModel::newFields() {
    auto fields = std::make_unique<FieldListModel>(m_session, QString{}, itemListSpec(m_part).rows, nullptr);
    QJSEngine::setObjectOwnership(fields.get(), QJSEngine::CppOwnership);
    fields->setCheck([this](const FieldValues &before, const FieldValues &after) {
        return itemProblems(m_session, m_part, before, after);
    });
    connect(fields.get(), &FieldListModel::edited, this,
        [this, from = fields.get()](const std::vector<FieldChange> &changes) {
            const auto entry = std::ranges::find(m_items, from, [](const Entry &it) { return it.fields.get(); });
            Q_EMIT changeWanted(
                {.part = m_part, .id = entry->item.id, .kind = ItemChange::Kind::Edit, .fields = changes},
                tr("%1: %2 changed").arg(nameOf(entry->shown), FieldEditing::label(changes.front().field)));
        });
    connect(fields.get(), &FieldListModel::proofWanted, this,
        [this, from = fields.get()](const std::vector<Field> &proven, const QString &way, const QString &note) {
            const auto entry = std::ranges::find(m_items, from, [](const Entry &it) { return it.fields.get(); });
            Q_EMIT proofWanted(entry->position, proven, way, note);
        });
    return fields;
}

void ItemListModel::setSources(const QHash<QUuid, QHash<Field, QString>> &sources) {
    for (const Entry &entry : m_items)
        entry.fields->setSources(sources.value(entry.item.id));
}

void ItemListModel::fail(const QString &message) {
    for (const Entry &entry : m_items)
        entry.fields->fail(message);
}

bool ItemListModel::isHidden() const {
    const auto rows = itemListSpec(m_part).rows;
    return std::ranges::none_of(
        rows, [this](const FieldRowSpec &row) { return m_session.access().rights().sees(row.field); });
}

QString ItemListModel::nameOf(const Item &item) const {
    const FieldValues &values = item.values;
    if (m_part == Part::Contacts)
        return isAddressed(values) ? values.text(Field::ContactName)
                                   : values.text(Field::ContactName) + values.text(Field::ContactHonorific);
    QStringList parts;
    for (const Field field : itemListSpec(m_part).heading)
        if (field != Field::Name && !values[field].isEmpty())
            parts << (spec(field).type == FieldType::Date ? m_session.valueText().day(values.text(field))
                                                          : m_session.valueText().shown(field, values[field]))
                         .simplified();
    parts.removeAll({});
    return parts.isEmpty() ? ValueText::label(m_part) : parts.join(u" · "_s);
}

QString ItemListModel::line(const FieldValues &values) const {
    const ItemListSpec &it = itemListSpec(m_part);
    std::vector<Field> fields;
    for (const auto &from : {std::span<const Field>{it.heading}, std::span<const Field>{it.detail}})
        for (const Field field : from)
            if (field != it.newestFirstBy && !std::ranges::contains(fields, field))
                fields.push_back(field);
    return joined(fields, values);
}

/// What @p fields say; Field::Name says nothing.
QString ItemListModel::joined(std::span<const Field> fields, const FieldValues &values) const {
    QStringList parts;
    for (const Field field : fields)
        if (field != Field::Name && !values[field].isEmpty())
            parts << m_session.valueText().shown(field, values[field]).simplified();
    return parts.join(u" · "_s);
}

QString ItemListModel::title(const Item &item) const {
    if (m_part == Part::Contacts)
        return QStringList{nameOf(item), item.values.text(Field::ContactTitle)}.join(u' ').trimmed();
    return m_part == Part::FollowUps ? m_session.valueText().day(item.values.text(Field::FollowUpOn)) : nameOf(item);
}

QString ItemListModel::detail(const FieldValues &values) const { return joined(itemListSpec(m_part).detail, values); }

/// What is true or false is told by its label, and only where it is true.
QStringList ItemListModel::chips(const FieldValues &values) const {
    QStringList chips;
    for (const Field field : itemListSpec(m_part).chips) {
        if (field == Field::Name || !values.has(field))
            continue;
        if (spec(field).type != FieldType::Bool)
            chips << m_session.valueText().shown(field, values[field]);
        else if (values.text(field) == "true"_L1)
            chips << ValueText::label(field);
    }
    if (values.has(Field::NeedRecordSatisfaction))
        chips << tr("satisfaction %1 of 5").arg(values.text(Field::NeedRecordSatisfaction));
    return chips;
}

QStringList ItemListModel::alerts(const FieldValues &values) const {
    if (m_part == Part::NeedRecords && isOverdue(values, m_session.clock().now()))
        return {tr("late")};
    if (m_part == Part::Payments && isUnpaid(values, m_session.clock().now().date()))
        return {tr("overdue")};
    return {};
}

int ItemListModel::rowOf(const QUuid &id) const {
    const auto entry = std::ranges::find(m_items, id, [](const Entry &it) { return it.item.id; });
    return id.isNull() || entry == m_items.end() ? -1 : int(entry - m_items.begin());
}

/// What the item of the draft becomes.
FieldValues ItemListModel::withDraft(const FieldValues &typed) const {
    const int row = draftRow();
    FieldValues values = row < 0 ? FieldValues{} : closedNeed(m_items[std::size_t(row)].item.values);
    for (const auto &[field, value] : typed)
        values.set(field, value);
    return values;
}

void ItemListModel::useDraft(std::unique_ptr<FormModel> draft, const QUuid &of) {
    dropDraft();
    m_draft = std::move(draft);
    m_draftOf = of;
    m_draftId = of.isNull() ? m_session.editing()->newId() : of;
    QJSEngine::setObjectOwnership(m_draft.get(), QJSEngine::CppOwnership);
    const FieldValues before = of.isNull() ? FieldValues{} : m_items[std::size_t(rowOf(of))].item.values;
    m_draft->setCheck(
        [this, before](const FieldValues &typed) { return itemProblems(m_session, m_part, before, withDraft(typed)); });
    Q_EMIT draftChanged();
}

void ItemListModel::beginDraft() {
    const ItemListSpec &it = itemListSpec(m_part);
    auto form = std::make_unique<FormModel>(m_session, QString{}, it.newRows, nullptr);
    if (it.today != Field::Name)
        form->fill(it.today, m_session.clock().now().date().toString(Qt::ISODate));
    if (it.person != Field::Name)
        form->fill(it.person, m_session.actor());
    useDraft(std::move(form), {});
}

void ItemListModel::close(int row) {
    const Entry &entry = m_items[std::size_t(row)];
    const FieldValues closed = closedNeed(entry.item.values);
    std::vector<FieldRowSpec> rows;
    for (const Field field : lackingFor(closed))
        rows.push_back({field, true});
    if (!brokenNeedRules(entry.item.values, closed, m_session.clock().now()).empty())
        rows.push_back({Field::NeedRecordLateReason, true});
    if (rows.empty())
        return wantEdit(entry, closed);
    useDraft(std::make_unique<FormModel>(m_session, QString{}, rows, nullptr), entry.item.id);
}

void ItemListModel::wantEdit(const Entry &entry, const FieldValues &values) {
    ItemChange change{.part = m_part, .id = entry.item.id};
    for (const auto &[field, value] : values)
        if (entry.item.values[field] != value)
            change.fields.push_back({.field = field, .before = entry.item.values[field], .after = value});
    Q_EMIT changeWanted(change, tr("%1 closed").arg(nameOf(entry.shown)));
}

void ItemListModel::submitDraft() {
    const auto typed = m_draft ? m_draft->read() : std::nullopt;
    if (!typed)
        return;
    const QScopedValueRollback submitting{m_isSubmitting, true};
    const FieldValues values = withDraft(*typed);
    if (const int row = draftRow(); row >= 0)
        return wantEdit(m_items[std::size_t(row)], values);
    ItemChange change{.part = m_part, .id = m_draftId, .kind = ItemChange::Kind::Add};
    for (const auto &[field, value] : values)
        change.fields.push_back({.field = field, .after = value});
    Q_EMIT changeWanted(change, tr("%1 added").arg(nameOf({.id = change.id, .values = values})));
}

void ItemListModel::dropDraft() {
    if (!m_draft)
        return;
    // The form is on the screen until the page has heard of it.
    m_draft.release()->deleteLater();
    m_draftOf = m_draftId = QUuid{};
    Q_EMIT draftChanged();
}

void ItemListModel::dropStored(const QUuid &id) {
    if (m_draft && m_draftId == id)
        dropDraft();
}

void ItemListModel::remove(int row) {
    if (m_part == Part::Contacts && count() == 1)
        return m_session.notices().tellFailure(
            tr("A dossier keeps at least one contact. Add the new one first, then remove this one."));
    const auto &[item, shown, position, fields] = m_items[std::size_t(row)];
    ItemChange change{.part = m_part, .id = item.id, .kind = ItemChange::Kind::Remove, .position = position};
    for (const auto &[field, value] : item.values)
        change.fields.push_back({.field = field, .before = value});
    Q_EMIT changeWanted(change, tr("%1 removed").arg(nameOf(shown)));
}

} // namespace dossier
