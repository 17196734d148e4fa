#include "services/index/CustomerIndex.h"

#include "db/IndexRows.h"
#include "reference/Reference.h"
#include "services/ContactAccess.h"

namespace dossier {
namespace {

/// Short enough for somebody who waits for a dossier.
constexpr qint64 kStretch = 20'000;
/// One row by its id costs as much as so many in a row.
constexpr qint64 kReloadPart = 5;
/// Taking so many rows into an order is still quicker than making it anew.
constexpr std::size_t kMerged = 5'000;

void append(const IndexRow &row, const CustomerIndex::Language &language, IndexTable &table) {
    QByteArray name;
    table.append(language.access ? language.access->searchable(row, name) : row, language.folding);
}

} // namespace

CustomerIndex::Language::Language(const Reference &reference, const ContactAccess *contacts)
    : folding{reference.folding}, classes{reference.pinyin}, pinyin{reference.pinyin}, access{contacts} {}

Result<bool> CustomerIndex::loadStretch(Database &database) {
    const IndexRows rows{database};
    if (m_loadedTo.isNull()) {
        // Before the first row is read: what is changed while the others are read comes again with the changes.
        const Result<qint64> entry = rows.lastEntry();
        if (!entry)
            return std::unexpected{entry.error()};
        m_table = {};
        m_orders.clear();
        m_found.reset();
        m_lastEntry = *entry;
    }
    const auto end =
        rows.readBehind(m_loadedTo, kStretch, [this](const IndexRow &row) { append(row, m_language, m_table); });
    if (!end)
        return std::unexpected{end.error()};
    m_loadedTo = end->value_or(QUuid{});
    if (!*end) {
        m_table.settle();
        m_table.shrink();
    }
    return end->has_value();
}

Result<void> CustomerIndex::load(Database &database) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    m_loadedTo = QUuid{};
    for (;;) {
        const Result<bool> hasMore = loadStretch(database);
        if (!hasMore)
            return std::unexpected{hasMore.error()};
        if (!*hasMore)
            return {};
    }
}

Result<std::optional<CustomerIndex::Changes>> CustomerIndex::changesSince(
    qint64 entry, qint64 customerCount, Database &database, const Language &language) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    const IndexRows rows{database};
    const Result<qint64> last = rows.lastEntry();
    if (!last)
        return std::unexpected{last.error()};
    if (*last - entry > std::max(kStretch, customerCount / kReloadPart))
        return std::nullopt;
    auto changed = rows.changedSince(entry);
    if (!changed)
        return std::unexpected{changed.error()};
    Changes changes{.changed = *std::move(changed), .lastEntry = *last};
    const auto take = [&](const IndexRow &row) { append(row, language, changes.present); };
    if (auto done = rows.read(changes.changed, take); !done)
        return std::unexpected{done.error()};
    changes.present.settle();
    return changes;
}

void CustomerIndex::apply(Changes changes) {
    m_lastEntry = changes.lastEntry;
    if (changes.changed.empty())
        return;
    const std::size_t first = m_table.rowCount();
    const bool areKept = m_table.replace(changes.changed, changes.present);
    if (areKept && m_table.rowCount() - first <= kMerged)
        m_orders.extend(m_table, first);
    else
        m_orders.clear();
    m_found.reset();
}

bool CustomerIndex::canAnswer(const IndexQuery &query) const {
    return canEvaluate(query.filter, m_table) && RowOrders::canSort(query.order, query.sort, m_table);
}

/// Everybody of whom the filter holds, or fewer: those found before, where all that are wanted are among them.
RowSet CustomerIndex::rowsToSearch(const Filter &filter, const SearchWords &words) const {
    if (m_found && m_found->filter == filter && words.implies(m_found->words))
        return m_found->rows;
    RowSet rows = evaluated(filter, m_table);
    rows &= m_table.alive();
    return rows;
}

IndexAnswer CustomerIndex::answer(
    const IndexQuery &query, const SearchWords &words, const RowSet &rows, std::span<const quint32> page) const {
    IndexAnswer answer{.everybody = customerCount(), .total = qint64(rows.count())};
    for (const quint32 row : page)
        answer.hits.push_back({m_table.id(row), words.matches(m_table, row)});
    for (const Field field : query.facets)
        answer.facets.push_back(facetOf(field, rows, m_table));
    for (const Filter &condition : query.counted) {
        const bool isHeld = canEvaluate(condition, m_table);
        RowSet among = isHeld ? evaluated(condition, m_table) : RowSet{};
        if (isHeld)
            among &= rows;
        answer.counts.push_back(isHeld ? qint64(among.count()) : -1);
    }
    return answer;
}

IndexAnswer CustomerIndex::answer(const IndexQuery &query, const SearchWords &words, const RowSet &rows) {
    IndexAnswer found =
        answer(query, words, rows, m_orders.page(rows, m_table, query.order, query.sort, query.offset, query.limit));
    found.places = m_orders.places(rows, m_table, query.order, query.sort, rowsSought(query));
    return found;
}

std::vector<std::optional<quint32>> CustomerIndex::rowsSought(const IndexQuery &query) const {
    std::vector<std::optional<quint32>> rows;
    for (const QUuid &id : query.sought)
        rows.push_back(m_table.rowOf(id));
    return rows;
}

IndexAnswer CustomerIndex::search(const IndexQuery &query) {
    // Another stretch of those that were found last, as a list that scrolls asks for.
    if (!m_found || m_found->text != query.text || m_found->filter != query.filter) {
        SearchWords words{query.text, m_language.folding, m_language.classes};
        RowSet rows = rowsToSearch(query.filter, words);
        words.narrow(rows, m_table);
        m_found.emplace(query.text, query.filter, std::move(words), std::move(rows));
    }
    return answer(query, m_found->words, m_found->rows);
}

IndexAnswer CustomerIndex::searchAmong(std::span<const QUuid> candidates, const IndexQuery &query) {
    const SearchWords words{query.text, m_language.folding, m_language.classes};
    std::vector<quint32> inOrder;
    RowSet rows{m_table.rowCount()};
    for (const QUuid &id : candidates)
        if (const auto row = m_table.rowOf(id)) {
            inOrder.push_back(*row);
            rows.insert(*row);
        }
    words.narrow(rows, m_table);
    if (RowOrders::canSort(query.order, query.sort, m_table))
        return answer(query, words, rows);
    std::erase_if(inOrder, [&rows](quint32 row) { return !rows.contains(row); });
    const auto begin = std::min(std::size_t(query.offset), inOrder.size());
    const auto most = query.limit < 0 ? inOrder.size() : std::size_t(query.limit);
    IndexAnswer found =
        answer(query, words, rows, std::span{inOrder}.subspan(begin, std::min(most, inOrder.size() - begin)));
    for (const std::optional<quint32> &row : rowsSought(query)) {
        const auto at = row ? std::ranges::find(inOrder, *row) : inOrder.end();
        found.places.push_back(at == inOrder.end() ? -1 : at - inOrder.begin());
    }
    return found;
}

Result<std::vector<QUuid>> CustomerIndex::candidatesOf(const IndexQuery &query, Database &database) {
    return Customers{database}.ids({.filter = &query.filter, .order = query.order, .sort = query.sort});
}

Result<IndexAnswer> CustomerIndex::search(const IndexQuery &query, Database &database) {
    if (canAnswer(query))
        return search(query);
    return candidatesOf(query, database).transform([&](const std::vector<QUuid> &candidates) {
        return searchAmong(candidates, query);
    });
}

} // namespace dossier
