#include "ItemListModel.h"

#include "services/Clock.h"

#include <QJSEngine>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kContactRows{
    FieldRowSpec{Field::ContactName, true},
    FieldRowSpec{Field::ContactHonorific},
    FieldRowSpec{Field::ContactPhones, true},
    FieldRowSpec{Field::ContactTitle},
    FieldRowSpec{Field::ContactDepartment},
    FieldRowSpec{Field::ContactRole},
    FieldRowSpec{Field::ContactKey},
    FieldRowSpec{Field::ContactEmails},
    FieldRowSpec{Field::ContactWechat},
    FieldRowSpec{Field::ContactLeft},
};

constexpr std::array kNewContactRows{
    FieldRowSpec{Field::ContactName, true},
    FieldRowSpec{Field::ContactPhones, true},
    FieldRowSpec{Field::ContactTitle},
    FieldRowSpec{Field::ContactRole},
    FieldRowSpec{Field::ContactEmails},
    FieldRowSpec{Field::ContactWechat},
};

constexpr std::array kFollowUpRows{
    FieldRowSpec{Field::FollowUpOn, true},
    FieldRowSpec{Field::FollowUpMethod},
    FieldRowSpec{Field::FollowUpBy},
    FieldRowSpec{Field::FollowUpSummary, true},
    FieldRowSpec{Field::FollowUpNextPlan},
    FieldRowSpec{Field::FollowUpNextOn},
};

constexpr std::array kAnnualAmountRows{
    FieldRowSpec{Field::AnnualAmountYear},
    FieldRowSpec{Field::AnnualAmountAmount},
};

/// What differs between the lists, by Part: the rows of a card and of a new one, and the fields told in short.
struct ListSpec {
    std::span<const FieldRowSpec> rows;
    std::span<const FieldRowSpec> newRows;
    std::array<Field, 3> detail;
    Field newestFirstBy; ///< Field::Name: kept in the dossier's order.
};

const ListSpec &specOf(Part part) {
    static constexpr std::array<ListSpec, kPartCount> kLists{
        ListSpec{},
        ListSpec{kContactRows, kNewContactRows, {Field::ContactRole, Field::ContactPhones, Field::ContactEmails},
            Field::Name},
        ListSpec{kFollowUpRows, kFollowUpRows, {Field::FollowUpMethod, Field::FollowUpSummary, Field::FollowUpNextPlan},
            Field::FollowUpOn},
        ListSpec{kAnnualAmountRows, {}, {Field::AnnualAmountAmount, Field::Name, Field::Name}, Field::AnnualAmountYear},
    };
    return kLists[std::size_t(part)];
}

/// A masked name holds how the person is addressed already.
bool isAddressed(const FieldValues &contact) {
    return contact.text(Field::ContactName) == u'*' + contact.text(Field::ContactHonorific);
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
    case Fields: return QVariant::fromValue(entry.fields.get());
    }
    return {};
}

QHash<int, QByteArray> ItemListModel::roleNames() const {
    return {{Heading, "heading"}, {Title, "title"}, {Detail, "detail"}, {Chips, "chips"}, {Fields, "fields"}};
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
        Q_EMIT dataChanged(index(0), index(count() - 1), {Heading, Title, Detail, Chips});
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
    if (const Field by = specOf(m_part).newestFirstBy; by != Field::Name)
        std::ranges::stable_sort(
            entries, std::greater{}, [by](const Entry &entry) { return entry.item.values.text(by); });
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
    auto fields = std::make_unique<FieldListModel>(m_session, QString{}, specOf(m_part).rows, nullptr);
    QJSEngine::setObjectOwnership(fields.get(), QJSEngine::CppOwnership);
    connect(fields.get(), &FieldListModel::edited, this,
        [this, from = fields.get()](const std::vector<FieldChange> &changes) {
            const auto entry = std::ranges::find(m_items, from, [](const Entry &it) { return it.fields.get(); });
            Q_EMIT changeWanted(
                {.part = m_part, .id = entry->item.id, .kind = ItemChange::Kind::Edit, .fields = changes},
                tr("%1: %2 changed").arg(nameOf(entry->shown), FieldEditing::label(changes.front().field)));
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

QString ItemListModel::nameOf(const Item &item) const {
    const FieldValues &values = item.values;
    if (m_part == Part::AnnualAmounts)
        return values.text(Field::AnnualAmountYear);
    if (m_part == Part::Contacts)
        return isAddressed(values) ? values.text(Field::ContactName)
                                   : values.text(Field::ContactName) + values.text(Field::ContactHonorific);
    QStringList parts{m_session.valueText().shown(Field::FollowUpMethod, values[Field::FollowUpMethod]),
        m_session.valueText().day(values.text(Field::FollowUpOn))};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString ItemListModel::title(const Item &item) const {
    if (m_part == Part::Contacts)
        return QStringList{nameOf(item), item.values.text(Field::ContactTitle)}.join(u' ').trimmed();
    return m_part == Part::FollowUps ? m_session.valueText().day(item.values.text(Field::FollowUpOn)) : nameOf(item);
}

QString ItemListModel::detail(const FieldValues &values) const {
    QStringList parts;
    for (const Field field : specOf(m_part).detail)
        if (!values[field].isEmpty())
            parts << m_session.valueText().shown(field, values[field]).simplified();
    return parts.join(u" · "_s);
}

QStringList ItemListModel::chips(const FieldValues &values) const {
    QStringList chips;
    if (values.text(Field::ContactKey) == "true"_L1)
        chips << ValueText::label(Field::ContactKey);
    if (values.text(Field::ContactLeft) == "true"_L1)
        chips << ValueText::label(Field::ContactLeft);
    return chips;
}

void ItemListModel::beginDraft() {
    m_draft = std::make_unique<FormModel>(m_session, QString{}, specOf(m_part).newRows, nullptr);
    QJSEngine::setObjectOwnership(m_draft.get(), QJSEngine::CppOwnership);
    if (m_part == Part::FollowUps) {
        m_draft->fill(Field::FollowUpOn, m_session.clock().now().date().toString(Qt::ISODate));
        m_draft->fill(Field::FollowUpBy, m_session.actor());
    }
    Q_EMIT draftChanged();
}

void ItemListModel::submitDraft() {
    const auto values = m_draft ? m_draft->read() : std::nullopt;
    if (!values)
        return;
    ItemChange change{.part = m_part, .id = m_session.editing()->newId(), .kind = ItemChange::Kind::Add};
    for (const auto &[field, value] : *values)
        change.fields.push_back({.field = field, .after = value});
    Q_EMIT changeWanted(change, tr("%1 added").arg(nameOf({.id = change.id, .values = *values})));
}

void ItemListModel::dropDraft() {
    if (!m_draft)
        return;
    // The form is on the screen until the page has heard of it.
    m_draft.release()->deleteLater();
    Q_EMIT draftChanged();
}

void ItemListModel::remove(int row) {
    const auto &[item, shown, position, fields] = m_items[std::size_t(row)];
    ItemChange change{.part = m_part, .id = item.id, .kind = ItemChange::Kind::Remove, .position = position};
    for (const auto &[field, value] : item.values)
        change.fields.push_back({.field = field, .before = value});
    Q_EMIT changeWanted(change, tr("%1 removed").arg(nameOf(shown)));
}

} // namespace dossier
