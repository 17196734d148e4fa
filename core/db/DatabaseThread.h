#pragma once

#include "db/Database.h"

#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace dossier {

/// A thread that owns one connection: all that touches it runs here, in the order it was posted. Every piece of work
/// that was posted before the destructor runs is still done.
class DatabaseThread {
public:
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// Starts the thread and opens the database on it with @p open. @p name is the thread's, for debuggers.
    explicit DatabaseThread(Open open, const QString &name);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Whether the database opened; its error if not.
    Async<void> opened();

    /// Runs @p work(Database &) -> Result<T> on the thread: Async<T>. Where the database did not open, every work has
    /// that error for its result.
    template <class Work>
    auto run(Work work) {
        using R = std::invoke_result_t<Work &, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::make_shared<Work>(std::move(work))](Result<Database *> database) {
            promise->addResult(database ? (*work)(**database) : R{std::unexpected{database.error()}});
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(Result<Database *>)> work);

    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<Database> m_database; ///< Touched by m_thread alone.
    std::optional<Error> m_failure;       ///< As m_database.
};

} // namespace dossier
