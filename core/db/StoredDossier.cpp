#include "db/StoredDossier.h"

#include "db/CborWriter.h"
#include "db/FieldCodes.h"

#include <QStringConverter>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace dossier {
namespace {

/// Contacts, follow-ups and yearly amounts: every digest tells them, empty or not.
constexpr int kFirstLists = int(Part::AnnualAmounts);

} // namespace

StoredDossier::Id StoredDossier::bytesOf(const QUuid &id) {
    const QUuid::Id128Bytes bytes = id.toBytes();
    Id result;
    std::memcpy(result.data(), bytes.data, result.size());
    return result;
}

QUuid StoredDossier::uuidOf(const Id &id) { return QUuid::fromRfc4122(viewOf(id)); }

void StoredDossier::begin(const Id &id) {
    m_bytes.clear();
    m_values.clear();
    for (auto &list : m_items)
        list.clear();
    m_customer = {.id = id};
    m_part = Part::Customer;
    createdAt = changedAt = 0;
    deleted = false;
    state = ReviewState::Draft;
}

void StoredDossier::beginItem(Part part, const Id &id, quint32 position) {
    m_part = part;
    m_items[std::size_t(part)].push_back({.id = id, .first = quint32(m_values.size()), .position = position});
}

StoredDossier::Range StoredDossier::keep(QByteArrayView bytes) {
    const Range range{quint32(m_bytes.size()), quint32(bytes.size())};
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return range;
}

StoredDossier::Range StoredDossier::keep(QStringView text) {
    const auto offset = m_bytes.size();
    QStringEncoder toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    m_bytes.resize(offset + std::size_t(toUtf8.requiredSpace(text.size())));
    const char *end = toUtf8.appendToBuffer(m_bytes.data() + offset, text);
    m_bytes.resize(std::size_t(end - m_bytes.data()));
    return {quint32(offset), quint32(m_bytes.size() - offset)};
}

void StoredDossier::insert(Value value) {
    Group &group = m_part == Part::Customer ? m_customer : m_items[std::size_t(m_part)].back();
    // The database hands values out in the order of their codes, people's order is another: few, so moved one by one.
    m_values.push_back(value);
    for (auto i = m_values.size() - 1; i > group.first && codeOf(m_values[i - 1].field) > codeOf(value.field); --i)
        std::swap(m_values[i], m_values[i - 1]);
    ++group.count;
}

void StoredDossier::add(Field field, QByteArrayView text, QByteArrayView markCode, QByteArrayView markText) {
    insert({field, keep(text), keep(markCode), keep(markText)});
}

void StoredDossier::add(Field field, const FieldValue &value) {
    Value kept{.field = field, .text = keep(QStringView{value.text})};
    if (!value.markCode.isEmpty()) {
        kept.markCode = keep(QByteArrayView{value.markCode});
        kept.markText = keep(QStringView{value.markText});
    }
    insert(kept);
}

void StoredDossier::addToCustomer(Field field, QByteArrayView text) {
    const auto own = values(m_customer);
    const auto place = std::ranges::lower_bound(own, codeOf(field), {}, [](const Value &v) { return codeOf(v.field); });
    m_values.insert(m_values.begin() + (place - own.begin()), {.field = field, .text = keep(text)});
    ++m_customer.count;
    for (auto &list : m_items)
        for (Group &item : list)
            ++item.first;
}

void StoredDossier::sortItems(Part part) { std::ranges::stable_sort(m_items[std::size_t(part)], {}, &Group::position); }

void StoredDossier::set(const Customer &customer) {
    begin(bytesOf(customer.id));
    createdAt = customer.createdAt.toMSecsSinceEpoch();
    changedAt = customer.changedAt.toMSecsSinceEpoch();
    deleted = customer.deleted;
    state = customer.state;
    for (const auto &[field, value] : customer.values)
        add(field, value);
    for (int part = 1; part < kPartCount; ++part) {
        quint32 position = 0;
        for (const Item &item : customer.items(Part(part))) {
            beginItem(Part(part), bytesOf(item.id), position++);
            for (const auto &[field, value] : item.values)
                add(field, value);
        }
    }
}

void StoredDossier::set(const CustomerChange &creation) {
    begin(bytesOf(creation.customer));
    for (const FieldChange &change : creation.fields)
        if (!change.after.isEmpty())
            add(change.field, change.after);
    for (const ItemChange &item : creation.items)
        addItem(item, quint32(m_items[std::size_t(item.part)].size()));
}

void StoredDossier::addItem(const ItemChange &item, quint32 position) {
    beginItem(item.part, bytesOf(item.id), position);
    for (const FieldChange &change : item.fields)
        if (!change.after.isEmpty())
            add(change.field, change.after);
}

FieldValues StoredDossier::toValues(const Group &group) const {
    FieldValues result;
    for (const Value &value : values(group))
        result.set(value.field, {.text = QString::fromUtf8(bytes(value.text)),
                                    .markCode = bytes(value.markCode).toByteArray(),
                                    .markText = QString::fromUtf8(bytes(value.markText))});
    return result;
}

Customer StoredDossier::toCustomer() const {
    Customer customer{.id = uuidOf(id()),
        .values = toValues(m_customer),
        .createdAt = QDateTime::fromMSecsSinceEpoch(createdAt, QTimeZone::UTC),
        .changedAt = QDateTime::fromMSecsSinceEpoch(changedAt, QTimeZone::UTC),
        .deleted = deleted,
        .state = state};
    for (int part = 1; part < kPartCount; ++part)
        for (const Group &item : items(Part(part)))
            customer.items(Part(part)).push_back({uuidOf(item.id), toValues(item)});
    return customer;
}

QByteArrayView StoredDossier::text(Field field) const {
    const auto own = values(m_customer);
    const auto found = std::ranges::find(own, field, &Value::field);
    return found == own.end() ? QByteArrayView{} : bytes(found->text);
}

void StoredDossier::appendValues(const Group &group, std::vector<char> &out) const {
    CborWriter cbor{out};
    cbor.map(group.count);
    for (const Value &value : values(group)) {
        cbor.number(codeOf(value.field));
        if (value.markCode.size > 0) {
            cbor.array(3);
            cbor.text(bytes(value.text));
            cbor.text(bytes(value.markCode));
            cbor.text(bytes(value.markText));
        } else {
            cbor.text(bytes(value.text));
        }
    }
}

void StoredDossier::appendCanonical(std::vector<char> &out) const {
    // What came with a later version is told only where there is something: digests of before stay true.
    int lists = kFirstLists;
    for (int part = lists + 1; part < kPartCount; ++part)
        if (!items(Part(part)).empty())
            lists = part;
    CborWriter cbor{out};
    const bool hasState = state != ReviewState::Draft;
    cbor.array(quint64(5 + lists + (hasState ? 1 : 0)));
    cbor.bytes(viewOf(id()));
    cbor.number(createdAt);
    cbor.number(changedAt);
    cbor.boolean(deleted);
    appendValues(m_customer, out);
    for (int part = 1; part <= lists; ++part) {
        cbor.array(items(Part(part)).size());
        for (const Group &item : items(Part(part))) {
            cbor.array(2);
            cbor.bytes(viewOf(item.id));
            appendValues(item, out);
        }
    }
    if (hasState)
        cbor.number(qint64(state));
}

} // namespace dossier
