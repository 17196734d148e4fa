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

/// By row; a pool thread makes the second half.
std::vector<std::string> RowOrders::textKeys(Field field, const IndexTable &table) const {
    std::vector<std::string> keys(table.rowCount());
    const TextTag tag = *sortedText(field);
    const auto fill = [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            const std::string_view text = textOf(table.texts().row(row), tag);
            if (text.empty() || field == Field::Number)
                keys[row] = text;
            else
                keys[row] = m_pinyin.sortKey(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
        }
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

std::vector<quint32> RowOrders::page(
    const RowSet &rows, const IndexTable &table, Query::Order order, Field field, qint64 offset, qint64 limit) {
    std::vector<quint32> page;
    qint64 left = limit < 0 ? qint64(table.rowCount()) : limit;
    qint64 before = offset;
    const auto take = [&](const auto &candidates) {
        for (auto at = candidates.begin(); left > 0 && at != candidates.end(); ++at)
            if (rows.contains(*at) && before-- <= 0) {
                page.push_back(*at);
                --left;
            }
    };
    const auto taken = [&](std::span<const quint32> candidates, bool isDown) {
        if (isDown)
            take(candidates | std::views::reverse);
        else
            take(candidates);
    };
    if (order == Query::Order::Newest || order == Query::Order::Oldest) {
        taken(table.byAge(), order == Query::Order::Newest);
        return page;
    }
    const Ordered &all = ordered(field, table);
    const std::span whole{all.rows};
    const bool isDown = order == Query::Order::FieldDescending;
    taken(whole.first(all.present), isDown);
    taken(whole.subspan(all.present), isDown);
    return page;
}

std::size_t RowOrders::bytes() const {
    std::size_t sum = 0;
    for (const auto &[field, order] : m_byField)
        sum += order.rows.capacity() * sizeof(quint32);
    return sum;
}

} // namespace dossier
