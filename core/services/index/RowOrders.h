#pragma once

#include "db/Customers.h"
#include "services/index/IndexTable.h"

#include <map>
#include <optional>
#include <span>

namespace dossier {

class Pinyin;

/// Rows in the orders of a Query. Each order by a field is worked out when it is first asked for, and kept.
class RowOrders {
public:
    explicit RowOrders(const Pinyin &pinyin) : m_pinyin{pinyin} {}

    /// Whether the table holds what @p field sorts by: amounts, dates, options, divisions, owners by their canonical
    /// value, names by pinyin, numbers by text.
    static bool canSort(Query::Order order, Field field, const IndexTable &table);

    /// The stretch of @p rows that begins behind @p offset and holds at most @p limit (-1: all), in order. Who has no
    /// value comes last; ties go by id.
    std::vector<quint32> page(
        const RowSet &rows, const IndexTable &table, Query::Order order, Field field, qint64 offset, qint64 limit);

    /// For each of @p sought its place among @p rows in order, from 0 on; -1 where it is not one of them.
    std::vector<qint64> places(const RowSet &rows, const IndexTable &table, Query::Order order, Field field,
        std::span<const std::optional<quint32>> sought);

    /// Works an order by a field out beforehand.
    void prepare(Field field, const IndexTable &table) { ordered(field, table); }
    /// Takes the rows of the table from @p first on into what is kept; those before have kept their numbers.
    void extend(const IndexTable &table, std::size_t first);
    /// Forgets what was kept: rows have other numbers now.
    void clear() { m_byField.clear(); }
    std::size_t bytes() const;

private:
    /// Rising, then those without a value. Rows that are no longer alive may be among them.
    struct Ordered {
        std::vector<quint32> rows;
        std::size_t present = 0;
    };

    /// Calls @p visit(row) for @p rows in order until it returns false.
    template <class Visit>
    void walk(const RowSet &rows, const IndexTable &table, Query::Order order, Field field, Visit visit);

    const Ordered &ordered(Field field, const IndexTable &table);
    Ordered sorted(Field field, const IndexTable &table) const;
    std::string textKey(Field field, const IndexTable &table, std::size_t row) const;
    std::vector<std::string> textKeys(Field field, const IndexTable &table) const;
    void extend(Ordered &ordered, Field field, const IndexTable &table, std::size_t first) const;

    const Pinyin &m_pinyin;
    std::map<Field, Ordered> m_byField;
};

} // namespace dossier
