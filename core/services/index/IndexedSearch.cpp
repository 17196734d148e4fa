#include "services/index/IndexedSearch.h"

#include "services/ContactAccess.h"

#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <functional>

namespace dossier {
namespace {

template <class T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <class T>
Promise<T> started() {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T>
void settle(const Promise<T> &promise, Result<T> result) {
    promise->addResult(std::move(result));
    promise->finish();
}

/// In place of a search's number: no later search drops it.
constexpr quint64 kKept = 0;

} // namespace

/// All but the mutex and what it guards belongs to the pool's one thread.
struct IndexedSearch::Shared : std::enable_shared_from_this<Shared> {
    Shared(DatabaseThread &one, DatabaseThread &another, const Reference &tables, ContactAccess contacts)
        : reader{one}, bulkReader{another}, reference{tables}, access{std::move(contacts)} {
        pool.setMaxThreadCount(1);
    }

    /// Runs @p work on the pool's thread, unless the end has come.
    void post(std::function<void()> work) {
        const QMutexLocker locker{&mutex};
        if (!isEnding)
            pool.start(std::move(work));
    }
    /// Runs @p work(Database &) on the database's @p thread and @p then(its result) on the pool's.
    template <class Work, class Then>
    void read(DatabaseThread &thread, Work work, Then then) {
        thread.run([self = shared_from_this(), work](Database &database) { return work(*self, database); })
            .then([self = shared_from_this(), then](const std::invoke_result_t<Work, Shared &, Database &> &result) {
                self->post([self, then, result] { then(*self, result); });
            });
    }

    void load(const Promise<bool> &promise);
    void readOn(const std::shared_ptr<CustomerIndex> &next, const Promise<bool> &promise);
    void refresh(const Promise<bool> &promise, bool isReadAnew = false);
    void loaded(const Result<bool> &hasChanged, const Promise<bool> &promise);
    /// Whether a later search has made this one needless.
    bool isDropped(quint64 number) const { return number != kKept && number != newest; }
    void answer(quint64 number, const IndexQuery &query, const Promise<IndexAnswer> &promise);
    /// As the viewer may ask it: of what is hidden from him nothing is counted, and nothing goes by it.
    IndexQuery allowed(IndexQuery query) const;
    Async<IndexAnswer> ask(quint64 number, IndexQuery query) {
        const auto promise = started<IndexAnswer>();
        query = allowed(std::move(query));
        post([self = shared_from_this(), promise, number, query = std::move(query)] {
            self->answer(number, query, promise);
        });
        return promise->future();
    }

    DatabaseThread &reader;
    DatabaseThread &bulkReader;
    const Reference &reference;
    const ContactAccess access;
    std::optional<CustomerIndex::Language> language = {}; ///< Takes its time, therefore not made in the constructor.
    std::shared_ptr<CustomerIndex> index = {};            ///< Null until everybody is read.
    std::optional<Error> failure = {};                    ///< Why nobody could be read.
    std::vector<std::function<void()>> waiting = {};      ///< Searches that wait for the index.
    std::atomic<quint64> newest = 0;                      ///< The number of the last search.

    QMutex mutex;
    bool isEnding = false;
    QThreadPool pool; ///< Ends first.
};

IndexQuery IndexedSearch::Shared::allowed(IndexQuery query) const {
    const Filter nobody{.kind = Filter::Kind::Not, .operands = {Filter{}}};
    const auto isHidden = [this](Field field) { return !access.rights().sees(field); };
    query.filter = std::ranges::any_of(query.facets, isHidden) ? nobody : access.allowed(std::move(query.filter));
    for (Filter &counted : query.counted)
        if (access.rights().hiddenIn(counted))
            counted = nobody;
    if (isHidden(query.sort))
        query.order = Query::Order::Newest;
    return query;
}

void IndexedSearch::Shared::load(const Promise<bool> &promise) {
    if (!language)
        language.emplace(reference, &access);
    readOn(std::make_shared<CustomerIndex>(*language), promise);
}

void IndexedSearch::Shared::readOn(const std::shared_ptr<CustomerIndex> &next, const Promise<bool> &promise) {
    read(
        bulkReader, [next](Shared &, Database &database) { return next->loadStretch(database); },
        [next, promise](Shared &self, const Result<bool> &hasMore) {
            if (hasMore && *hasMore)
                return self.readOn(next, promise);
            if (!hasMore)
                return self.loaded(std::unexpected{hasMore.error()}, promise);
            self.index = next;
            // What was changed while the rows were read.
            self.refresh(promise, true);
        });
}

void IndexedSearch::Shared::refresh(const Promise<bool> &promise, bool isReadAnew) {
    // Whoever is still reading asks for the changes at the end.
    if (!index)
        return settle<bool>(promise, false);
    read(
        reader,
        [entry = index->lastEntry(), count = index->customerCount()](Shared &self, Database &database) {
            return CustomerIndex::changesSince(entry, count, database, *self.language)
                .transform([](std::optional<CustomerIndex::Changes> changes) {
                    return changes ? std::make_shared<CustomerIndex::Changes>(*std::move(changes)) : nullptr;
                });
        },
        [promise, isReadAnew](Shared &self, const Result<std::shared_ptr<CustomerIndex::Changes>> &changes) {
            if (!changes)
                return self.loaded(std::unexpected{changes.error()}, promise);
            if (!*changes)
                return self.load(promise);
            const bool hasChanged = !(*changes)->changed.empty();
            self.index->apply(std::move(**changes));
            self.loaded(isReadAnew || hasChanged, promise);
        });
}

/// The index is what it can be: whoever waits for it gets an answer.
void IndexedSearch::Shared::loaded(const Result<bool> &hasChanged, const Promise<bool> &promise) {
    failure = hasChanged ? std::nullopt : std::optional{hasChanged.error()};
    settle(promise, hasChanged);
    for (const auto &search : std::exchange(waiting, {}))
        search();
}

void IndexedSearch::Shared::answer(quint64 number, const IndexQuery &query, const Promise<IndexAnswer> &promise) {
    // A promise that is let go cancels its future.
    if (isDropped(number))
        return;
    if (!index && failure)
        return settle<IndexAnswer>(promise, std::unexpected{*failure});
    if (!index) {
        waiting.push_back([this, number, query, promise] { answer(number, query, promise); });
        return;
    }
    if (index->canAnswer(query))
        return settle<IndexAnswer>(promise, index->search(query));
    read(
        reader, [query](Shared &, Database &database) { return CustomerIndex::candidatesOf(query, database); },
        [number, query, promise](Shared &self, const Result<std::vector<QUuid>> &candidates) {
            if (self.isDropped(number))
                return;
            settle<IndexAnswer>(promise, candidates.transform([&](const std::vector<QUuid> &ids) {
                return self.index->searchAmong(ids, query);
            }));
        });
}

IndexedSearch::IndexedSearch(
    DatabaseThread &reader, DatabaseThread &bulkReader, const Reference &reference, ContactAccess access)
    : m_shared{std::make_shared<Shared>(reader, bulkReader, reference, std::move(access))} {}

IndexedSearch::~IndexedSearch() {
    {
        const QMutexLocker locker{&m_shared->mutex};
        m_shared->isEnding = true;
    }
    m_shared->pool.clear();
    m_shared->pool.waitForDone();
    // It holds a promise of somebody who waits no longer.
    m_shared->waiting = {};
}

Async<bool> IndexedSearch::load() {
    const auto promise = started<bool>();
    m_shared->post([shared = m_shared, promise] { shared->load(promise); });
    return promise->future();
}

Async<bool> IndexedSearch::refresh() {
    const auto promise = started<bool>();
    m_shared->post([shared = m_shared, promise] { shared->refresh(promise); });
    return promise->future();
}

Async<IndexAnswer> IndexedSearch::search(IndexQuery query) {
    return m_shared->ask(++m_shared->newest, std::move(query));
}

Async<IndexAnswer> IndexedSearch::look(IndexQuery query) { return m_shared->ask(kKept, std::move(query)); }

} // namespace dossier
