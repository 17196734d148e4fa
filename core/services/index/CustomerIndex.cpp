#include "services/index/CustomerIndex.h"

#include "db/IndexRows.h"
#include "reference/Reference.h"

#include <QCoreApplication>

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::CustomerIndex)
};

/// Short enough for somebody who waits for a dossier.
constexpr qint64 kStretch = 20'000;

} // namespace

CustomerIndex::Language::Language(const Reference &reference)
    : folding{reference.folding}, classes{reference.pinyin}, pinyin{reference.pinyin} {}

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
        rows.readBehind(m_loadedTo, kStretch, [this](const IndexRow &row) { m_table.append(row, m_language.folding); });
    if (!end)
        return std::unexpected{end.error()};
    m_loadedTo = end->value_or(QUuid{});
    if (!*end) {
        m_table.settle();
        m_table.shrink();
    }
    return end->has_value();
}

Result<void> CustomerIndex::load(Database &database, const std::function<bool()> &isCancelled) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    m_loadedTo = {};
    for (;;) {
        if (isCancelled && isCancelled())
            return std::unexpected{Error{Error::Kind::Cancelled, "cancelled", Words::tr("Cancelled.")}};
        const Result<bool> hasMore = loadStretch(database);
        if (!hasMore)
            return std::unexpected{hasMore.error()};
        if (!*hasMore)
            return {};
    }
}

Result<CustomerIndex::Changes> CustomerIndex::changesSince(qint64 entry, Database &database, const Language &language) {
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected{transaction.error()};
    const IndexRows rows{database};
    const Result<qint64> last = rows.lastEntry();
    auto changed = rows.changedSince(entry);
    if (!last || !changed)
        return std::unexpected{!last ? last.error() : changed.error()};
    Changes changes{.changed = *std::move(changed), .lastEntry = *last};
    const auto append = [&](const IndexRow &row) { changes.present.append(row, language.folding); };
    if (auto done = rows.read(changes.changed, append); !done)
        return std::unexpected{done.error()};
    changes.present.settle();
    return changes;
}

void CustomerIndex::apply(Changes changes) {
    m_lastEntry = changes.lastEntry;
    if (changes.changed.empty())
        return;
    m_table.replace(changes.changed, changes.present);
    m_orders.clear();
    m_found.reset();
}

bool CustomerIndex::canAnswer(const IndexQuery &query) const {
    return canEvaluate(query.filter, m_table) && RowOrders::canSort(query.order, query.sort, m_table);
}

/// Everybody of whom the filter holds, or fewer: those found before, where all that are wanted are among them.
RowSet CustomerIndex::candidates(const Filter &filter, const SearchWords &words) const {
    if (m_found && m_found->filter == filter && words.implies(m_found->words))
        return m_found->rows;
    RowSet rows = evaluated(filter, m_table);
    rows &= m_table.alive();
    return rows;
}

IndexAnswer CustomerIndex::search(const IndexQuery &query) {
    SearchWords words{query.text, m_language.folding, m_language.classes};
    RowSet rows = candidates(query.filter, words);
    words.narrow(rows, m_table);
    IndexAnswer answer{.total = qint64(rows.count())};
    for (const quint32 row : m_orders.page(rows, m_table, query.order, query.sort, query.offset, query.limit))
        answer.hits.push_back({m_table.id(row), words.matches(m_table, row)});
    for (const Field field : query.facets)
        answer.facets.push_back(facetOf(field, rows, m_table));
    m_found.emplace(query.filter, std::move(words), std::move(rows));
    return answer;
}

} // namespace dossier
