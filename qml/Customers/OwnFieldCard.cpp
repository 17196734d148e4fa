#include "OwnFieldCard.h"

#include <QJSEngine>

#include <algorithm>

namespace dossier {

OwnFieldCard::OwnFieldCard(const Session &session, QObject *parent)
    : QObject{parent}, m_required{session.requiredOwn()} {
    for (const auto &field : session.ownFields().all()) {
        if (!session.access().rights().seesOwn(field->id))
            continue;
        const FieldRowSpec spec{valueField(field->type)};
        Row &row = m_rows.emplace_back(
            field, std::make_unique<FieldListModel>(session, QString{}, std::span{&spec, 1}, nullptr, field));
        QJSEngine::setObjectOwnership(row.model.get(), QJSEngine::CppOwnership);
        connect(row.model.get(), &FieldListModel::countChanged, this, &OwnFieldCard::countChanged);
        connect(row.model.get(), &FieldListModel::edited, this,
            [this, field](const std::vector<FieldChange> &changes, const QString &reason) {
                want(*field, changes.front().after, reason);
            });
        m_fields.append(row.model.get());
    }
}

int OwnFieldCard::count() const {
    int shown = 0;
    for (const Row &row : m_rows)
        shown += row.model->count();
    return shown;
}

void OwnFieldCard::setCustomer(const Customer &customer) {
    m_customer = Customer{.id = customer.id};
    m_customer.items(Part::OwnValues) = customer.items(Part::OwnValues);
    const RequiredOwn::Fields required = m_required.of(viewOf(customer));
    for (const Row &row : m_rows) {
        const FieldValues *stored = ownValue(customer, row.field->id);
        const FieldValues values = stored ? *stored : FieldValues{};
        row.model->setRequired(std::ranges::contains(required, row.field));
        row.model->setValues(values, values);
    }
}

void OwnFieldCard::setSources(const QHash<QUuid, QHash<Field, QString>> &byItem) {
    for (const Row &row : m_rows)
        row.model->setSources(byItem.value(ownItemId(row.field->id)));
}

void OwnFieldCard::setShowsEmpty(bool shows) {
    for (const Row &row : m_rows)
        row.model->setShowsEmpty(shows && !row.field->isRetired);
}

void OwnFieldCard::leave() {
    for (const Row &row : m_rows)
        row.model->leave();
}

void OwnFieldCard::fail(const QString &message) {
    for (const Row &row : m_rows)
        row.model->fail(message);
}

void OwnFieldCard::want(const OwnField &field, const FieldValue &value, const QString &reason) {
    FieldValues values;
    values.set(valueField(field.type), value);
    Customer after = m_customer;
    setOwnValue(after, field.id, std::move(values));
    for (const ItemChange &change : difference(m_customer, after).items)
        Q_EMIT changeWanted(change, field.label, reason);
}

} // namespace dossier
