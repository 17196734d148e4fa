#pragma once

#include "domain/ChangeSet.h"

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace dossier {

/// A dossier as it lies between the program and the database: UTF-8 in one buffer, values flat. One object is filled
/// again and again, so that a million dossiers pass without an allocation each.
class StoredDossier {
public:
    using Id = std::array<char, 16>; ///< RFC 4122 byte order: ids rise as UUIDs do.

    struct Range {
        quint32 offset = 0;
        quint32 size = 0;
    };
    struct Value {
        Field field;
        Range text = {};
        Range markCode = {};
        Range markText = {};
    };
    /// The customer itself or one item: a stretch of the values.
    struct Group {
        Id id = {};
        quint32 first = 0;
        quint32 count = 0;
        quint32 position = 0;
    };

    qint64 createdAt = 0; ///< UTC, milliseconds.
    qint64 changedAt = 0;
    bool deleted = false;
    ReviewState state = ReviewState::Draft;

    /// Empties it for the customer @p id.
    void begin(const Id &id);
    /// Opens an item; the values that follow are its own.
    void beginItem(Part part, const Id &id, quint32 position);
    void add(Field field, QByteArrayView text, QByteArrayView markCode = {}, QByteArrayView markText = {});
    void add(Field field, const FieldValue &value);
    /// Gives the customer himself the value of a field that he does not have yet, whatever item is open.
    void addToCustomer(Field field, QByteArrayView text);
    /// Puts the items of a list in the order of their positions.
    void sortItems(Part part);

    /// Fills it with @p customer.
    void set(const Customer &customer);
    /// Fills it with what a change of Kind::Create makes; the times are left alone.
    void set(const CustomerChange &creation);
    Customer toCustomer() const;

    const Id &id() const { return m_customer.id; }
    const Group &customer() const { return m_customer; }
    std::span<const Group> items(Part part) const { return m_items[std::size_t(part)]; }
    std::span<const Value> values(const Group &group) const {
        return std::span{m_values}.subspan(group.first, group.count);
    }
    QByteArrayView bytes(Range range) const { return QByteArrayView{m_bytes}.sliced(range.offset, range.size); }
    /// The text of the customer's own @p field; empty where there is none.
    QByteArrayView text(Field field) const;

    /// Appends the canonical form, which digests are made of: CBOR [id, created, changed, deleted, values, and for each
    /// list its items [id, values]], where values map field codes, rising, to a text or to [text, mark code, mark
    /// text]. The times are in it: they follow from the history, and no row may differ from that.
    void appendCanonical(std::vector<char> &out) const;
    /// Appends the values of @p group as in the canonical form.
    void appendValues(const Group &group, std::vector<char> &out) const;

    static Id bytesOf(const QUuid &id);
    static QUuid uuidOf(const Id &id);

private:
    Range keep(QByteArrayView bytes);
    Range keep(QStringView text);
    void insert(Value value);
    void addItem(const ItemChange &item, quint32 position);
    FieldValues toValues(const Group &group) const;

    std::vector<char> m_bytes;
    std::vector<Value> m_values;
    Group m_customer;
    std::array<std::vector<Group>, kPartCount> m_items;
    Part m_part = Part::Customer;
};

inline QByteArrayView viewOf(const StoredDossier::Id &id) { return {id.data(), qsizetype(id.size())}; }

} // namespace dossier
