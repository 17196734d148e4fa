#pragma once

#include "db/DatabaseThread.h"
#include "services/index/CustomerIndex.h"

#include <memory>

namespace dossier {

/// The list's search: an index over one workspace that reads on the workspace's threads and answers on one of its own.
/// For one thread, the window's; results come as futures. Destroying it waits for the answer that is being made, and
/// drops all others.
class IndexedSearch {
public:
    /// @p bulkReader reads everybody, @p reader all else. What is given outlives it. What @p access masks is not found:
    /// neither by words nor by a filter.
    IndexedSearch(DatabaseThread &reader, DatabaseThread &bulkReader, const Reference &reference, ContactAccess access);
    ~IndexedSearch();
    Q_DISABLE_COPY_MOVE(IndexedSearch)

    /// Reads everybody, others' readings in between. While an index is there already, it goes on answering. True.
    Async<bool> load();
    /// Takes in what has changed, to be called after every change; a great import is read as load() does. Whether there
    /// was anything.
    Async<bool> refresh();
    /// Answers as soon as everybody is read for the first time. A later call drops the answer where it is not being
    /// made yet: its future is cancelled. Errors are the database's, those of load() among them.
    Async<IndexAnswer> search(IndexQuery query);
    /// As search(), beside it: no later call drops the answer. For further stretches of a list, counts and places.
    Async<IndexAnswer> look(IndexQuery query);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< What is under way keeps it.
};

} // namespace dossier
