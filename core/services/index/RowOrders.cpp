#include "services/index/RowOrders.h"

#include "reference/Pinyin.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <ranges>
#include <utility>

namespace dossier {
namespace {

std::optional<TextTag> sortedText(Field field) {
    switch (field) {
    case Field::Name: return TextTag::Name;
    case Field::ShortName: return TextTag::ShortName;
    case Field::Number: return TextTag::Number;
    default: return std::nullopt;
    }
}

/// The first text with @p tag of a row; empty without one.
std::string_view textOf(std::string_view row, TextTag tag) {
    const auto isTag = [](char byte) { return byte >= 0 && byte < 0x20; };
    while (!row.empty()) {
        const char found = row.front();
        row.remove_prefix(1);
        const auto end = std::size_t(std::ranges::find_if(row, isTag) - row.begin());
        if (found == char(tag) || found == char(char(tag) + kReshaped))
            return row.substr(0, end);
        row.remove_prefix(end);
    }
    return {};
}

} // namespace

bool RowOrders::canSort(Query::Order order, Field field, const IndexTable &table) {
    const bool isByAge = order == Query::Order::Newest || order == Query::Order::Oldest;
    return isByAge || sortedText(field) || table.column(field) || table.amounts(field);
}

/// Empty without the text.
std::string RowOrders::textKey(Field field, const IndexTable &table, std::size_t row) const {
    const std::string_view text = textOf(table.texts().row(row), *sortedText(field));
    if (text.empty() || field == Field::Number)
        return std::string{text};
    return m_pinyin.sortKey(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

/// By row; a pool thread makes the second half.
std::vector<std::string> RowOrders::textKeys(Field field, const IndexTable &table) const {
    std::vector<std::string> keys(table.rowCount());
    const auto fill = [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row)
            keys[row] = textKey(field, table, row);
    };
    const std::size_t half = keys.size() / 2;
    QFuture<void> second = QtConcurrent::run([&] { fill(half, keys.size()); });
    fill(0, half);
    second.waitForFinished();
    return keys;
}

/// @p isPresent and @p key by row.
template <class IsPresent, class Key>
static auto sortedRows(const IndexTable &table, IsPresent isPresent, Key key) {
    std::vector<quint32> rows = table.byAge();
    const auto absent = std::ranges::stable_partition(rows, isPresent);
    std::ranges::stable_sort(rows.begin(), absent.begin(), {}, key);
    return std::pair{std::move(rows), std::size_t(absent.begin() - rows.begin())};
}

RowOrders::Ordered RowOrders::sorted(Field field, const IndexTable &table) const {
    const auto made = [](auto rows) { return Ordered{std::move(rows.first), rows.second}; };
    if (sortedText(field)) {
        const std::vector<std::string> keys = textKeys(field, table);
        return made(sortedRows(
            table, [&keys](quint32 row) { return !keys[row].empty(); },
            [&keys](quint32 row) { return std::string_view{keys[row]}; }));
    }
    if (const std::vector<qint64> *amounts = table.amounts(field))
        return made(sortedRows(
            table, [&](quint32 row) { return (*amounts)[row] != IndexTable::kNoAmount; },
            [&](quint32 row) { return (*amounts)[row]; }));
    const ValueColumn &column = *table.column(field);
    const std::vector<ValueColumn::Code> ranks = column.ranks();
    return made(sortedRows(
        table, [&](quint32 row) { return column.code(row) != 0; },
        [&](quint32 row) { return ranks[column.code(row)]; }));
}

const RowOrders::Ordered &RowOrders::ordered(Field field, const IndexTable &table) {
    const auto kept = m_byField.find(field);
    return kept != m_byField.end() ? kept->second : m_byField.emplace(field, sorted(field, table)).first->second;
}

/// Merges the rows from @p first on into a kept order: a key of them is compared with few others. @p keyOf(row) is
/// nothing without a value.
template <class KeyOf>
static void mergeRows(
    std::vector<quint32> &rows, std::size_t &present, const IndexTable &table, std::size_t first, KeyOf keyOf) {
    std::vector<std::pair<decltype(keyOf(0)), quint32>> more;
    std::vector<quint32> absent;
    for (std::size_t row = first; row < table.rowCount(); ++row)
        if (auto key = keyOf(row))
            more.emplace_back(std::move(key), quint32(row));
        else
            absent.push_back(quint32(row));
    const auto before = [&table](const auto &one, const auto &other) {
        const auto byKey = one.first <=> other.first;
        return byKey != 0 ? byKey < 0 : table.key(one.second) < table.key(other.second);
    };
    std::ranges::sort(more, before);
    std::vector<quint32> merged;
    merged.reserve(rows.size() + more.size() + absent.size());
    auto from = rows.begin();
    const auto end = rows.begin() + std::ptrdiff_t(present);
    for (const auto &entry : more) {
        const auto to =
            std::partition_point(from, end, [&](quint32 row) { return before(std::pair{keyOf(row), row}, entry); });
        merged.insert(merged.end(), from, to);
        merged.push_back(entry.second);
        from = to;
    }
    merged.insert(merged.end(), from, rows.end());
    present += more.size();
    const auto middle = std::ptrdiff_t(merged.size());
    const auto byKey = [&table](quint32 row) { return table.key(row); };
    std::ranges::sort(absent, {}, byKey);
    merged.insert(merged.end(), absent.begin(), absent.end());
    std::ranges::inplace_merge(
        merged.begin() + std::ptrdiff_t(present), merged.begin() + middle, merged.end(), {}, byKey);
    rows = std::move(merged);
}

void RowOrders::extend(Ordered &ordered, Field field, const IndexTable &table, std::size_t first) const {
    if (sortedText(field))
        return mergeRows(ordered.rows, ordered.present, table, first, [&](std::size_t row) {
            std::string key = textKey(field, table, row);
            return key.empty() ? std::nullopt : std::optional{std::move(key)};
        });
    if (const std::vector<qint64> *amounts = table.amounts(field))
        return mergeRows(ordered.rows, ordered.present, table, first, [amounts](std::size_t row) {
            return (*amounts)[row] == IndexTable::kNoAmount ? std::nullopt : std::optional{(*amounts)[row]};
        });
    const ValueColumn &column = *table.column(field);
    mergeRows(ordered.rows, ordered.present, table, first, [&column](std::size_t row) {
        return column.code(row) == 0 ? std::nullopt : std::optional{column.text(column.code(row))};
    });
}

void RowOrders::extend(const IndexTable &table, std::size_t first) {
    std::erase_if(m_byField, [&table](const auto &kept) { return !canSort(Query::Order::Field, kept.first, table); });
    for (auto &[field, order] : m_byField)
        extend(order, field, table, first);
}

template <class Visit>
void RowOrders::walk(const RowSet &rows, const IndexTable &table, Query::Order order, Field field, Visit visit) {
    const auto through = [&](const auto &candidates) {
        return std::ranges::all_of(candidates, [&](quint32 row) { return !rows.contains(row) || visit(row); });
    };
    const auto stretch = [&](std::span<const quint32> candidates, bool isDown) {
        return isDown ? through(candidates | std::views::reverse) : through(candidates);
    };
    if (order == Query::Order::Newest || order == Query::Order::Oldest) {
        stretch(table.byAge(), order == Query::Order::Newest);
        return;
    }
    const Ordered &all = ordered(field, table);
    const std::span whole{all.rows};
    const bool isDown = order == Query::Order::FieldDescending;
    if (stretch(whole.first(all.present), isDown))
        stretch(whole.subspan(all.present), isDown);
}

std::vector<quint32> RowOrders::page(
    const RowSet &rows, const IndexTable &table, Query::Order order, Field field, qint64 offset, qint64 limit) {
    std::vector<quint32> page;
    if (limit == 0)
        return page;
    qint64 before = offset;
    walk(rows, table, order, field, [&](quint32 row) {
        if (before-- <= 0)
            page.push_back(row);
        return limit < 0 || qint64(page.size()) < limit;
    });
    return page;
}

std::vector<qint64> RowOrders::places(const RowSet &rows, const IndexTable &table, Query::Order order, Field field,
    std::span<const std::optional<quint32>> sought) {
    std::vector<qint64> places(sought.size(), -1);
    const auto isFound = [&rows](const std::optional<quint32> &row) { return row && rows.contains(*row); };
    auto left = std::ranges::count_if(sought, isFound);
    if (left == 0)
        return places;
    qint64 place = 0;
    walk(rows, table, order, field, [&](quint32 row) {
        for (std::size_t i = 0; i < sought.size(); ++i)
            if (sought[i] == row) {
                places[i] = place;
                --left;
            }
        ++place;
        return left > 0;
    });
    return places;
}

std::size_t RowOrders::bytes() const {
    std::size_t sum = 0;
    for (const auto &[field, order] : m_byField)
        sum += order.rows.capacity() * sizeof(quint32);
    return sum;
}

} // namespace dossier
