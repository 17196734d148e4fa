#pragma once

#include "services/index/IndexFilter.h"
#include "services/index/RowOrders.h"
#include "services/index/SearchWords.h"

namespace dossier {

class ContactAccess;
struct Reference;

/// What the list asks for.
struct IndexQuery {
    QString text = {};  ///< Words, as in the search field; empty: everybody.
    Filter filter = {}; ///< Further conditions that CustomerIndex::canAnswer().
    Query::Order order = Query::Order::Newest;
    Field sort = Field::Name; ///< Order::Field and FieldDescending.
    qint64 limit = -1;        ///< -1: all.
    qint64 offset = 0;
    std::vector<Field> facets = {};   ///< Fields whose values are to be counted among all that are found.
    std::vector<Filter> counted = {}; ///< Of how many of them each of these conditions holds, too.
    std::vector<QUuid> sought = {};   ///< Whose places among all that are found are to be told.
};

struct IndexHit {
    QUuid id;
    std::vector<TextMatch> matches = {}; ///< By word of the query; of a word, name before number before contacts.
    bool operator==(const IndexHit &) const = default;
};

struct IndexAnswer {
    qint64 everybody = 0;            ///< How many customers there are.
    qint64 total = 0;                ///< How many are found, limit and offset apart.
    std::vector<IndexHit> hits = {}; ///< In the order asked for, within limit and offset.
    std::vector<Facet> facets = {};  ///< In the order of IndexQuery::facets.
    std::vector<qint64> counts = {}; ///< In the order of IndexQuery::counted; -1: the index does not hold the field.
    std::vector<qint64> places =
        {}; ///< In the order of IndexQuery::sought: from 0 on in the order asked for; -1: not found.
};

/// All customers in memory, those in the bin apart: searched, filtered, counted and sorted without the database. A word
/// is found in the name, the short name, the numbers and the contacts' names, as it is written or as its pinyin is
/// typed, and digits in a phone; what is masked to the viewer is not in it. Takes about 220 bytes a customer. One
/// thread at a time.
class CustomerIndex {
public:
    /// What an index is made with, once for all.
    struct Language {
        /// @param access what of a dossier may be searched; all of it where there is none. Outlives the language.
        explicit Language(const Reference &reference, const ContactAccess *access = nullptr);

        SearchFolding folding;
        PinyinClasses classes;
        const Pinyin &pinyin;
        const ContactAccess *access;
    };
    /// Customers on their way from the database, read on its thread.
    struct Changes {
        std::vector<QUuid> changed = {}; ///< Whose rows are no longer what they were.
        IndexTable present = {};         ///< Those of them who are there now, settled.
        qint64 lastEntry = 0;            ///< The history's, when they were read.
    };

    /// Empty. @p language outlives it.
    explicit CustomerIndex(const Language &language) : m_language{language}, m_orders{language.pinyin} {}

    /// Reads everybody; errors are the database's.
    Result<void> load(Database &database);
    /// As load(), one stretch a call, so that others may read in between: whether there is more. Begins anew after the
    /// last stretch.
    Result<bool> loadStretch(Database &database);

    /// What has changed since load() or the last apply(), by whomever; nothing where that is more than an index of
    /// @p customerCount should take in one by one: load() is quicker then.
    static Result<std::optional<Changes>> changesSince(
        qint64 entry, qint64 customerCount, Database &database, const Language &language);
    void apply(Changes changes);

    qint64 customerCount() const { return qint64(m_table.aliveCount()); }
    qint64 lastEntry() const { return m_lastEntry; }
    std::size_t bytes() const { return m_table.bytes() + m_orders.bytes(); } ///< Memory in use.

    /// Whether the index holds what the filter and the order of @p query ask for.
    bool canAnswer(const IndexQuery &query) const;
    /// Only where canAnswer(). A query whose text grew looks among those found before only.
    IndexAnswer search(const IndexQuery &query);
    /// As search(), where the database has told whom the filter finds: @p candidates, all of them, in the order of the
    /// query, which counts where the index has none such.
    IndexAnswer searchAmong(std::span<const QUuid> candidates, const IndexQuery &query);
    /// By whichever of the two can; errors are the database's.
    Result<IndexAnswer> search(const IndexQuery &query, Database &database);
    /// Whom the filter of @p query finds, in its order: candidates for searchAmong().
    static Result<std::vector<QUuid>> candidatesOf(const IndexQuery &query, Database &database);
    /// Works the order by a field out, which takes its time at the first search else.
    void prepareOrder(Field field) { m_orders.prepare(field, m_table); }

private:
    /// The last query and whom it found.
    struct Found {
        QString text;
        Filter filter;
        SearchWords words;
        RowSet rows;
    };

    RowSet rowsToSearch(const Filter &filter, const SearchWords &words) const;
    /// The rows that are sought, by IndexQuery::sought.
    std::vector<std::optional<quint32>> rowsSought(const IndexQuery &query) const;
    /// What is told of the rows that are found, in an order that canSort().
    IndexAnswer answer(const IndexQuery &query, const SearchWords &words, const RowSet &rows);
    /// The same but for the places, where the page is known already.
    IndexAnswer answer(
        const IndexQuery &query, const SearchWords &words, const RowSet &rows, std::span<const quint32> page) const;

    const Language &m_language;
    IndexTable m_table;
    RowOrders m_orders;
    std::optional<Found> m_found;
    qint64 m_lastEntry = 0;
    QUuid m_loadedTo = {}; ///< Null: nothing, or everybody.
};

} // namespace dossier
