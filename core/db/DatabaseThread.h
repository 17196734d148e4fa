#pragma once

#include "db/Database.h"

#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>

namespace dossier {

/// A thread that owns one connection: all that touches it runs here, in the order it was posted. Every piece of work
/// that was posted before the destructor runs is still done. A connection whose file or server has gone out of reach is
/// replaced as soon as there is another one. Not a QThread: that one counts as ended while the system
/// still takes it down, so that SQLCipher's library would clean up after it in two threads when the program ends.
class DatabaseThread {
public:
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// Starts the thread, which opens the database with @p open as soon as there is any work.
    explicit DatabaseThread(Open open);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Whether the database opened; its error if not.
    Async<void> opened();

    /// Runs @p work(Database &) -> Result<T> on the thread: Async<T>. Where the database did not open, or is out of
    /// reach, the work has that error for its result.
    template <class Work>
    auto run(Work work) {
        using R = std::invoke_result_t<Work &, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        post([this, promise, work = std::make_shared<Work>(std::move(work))](Result<Database *> database) {
            R result = database ? (*work)(**database) : R{std::unexpected{database.error()}};
            if (database && !result && isOutOfReach(result.error()))
                m_lost = result.error();
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

private:
    using Work = std::function<void(Result<Database *>)>;

    void post(Work work);
    void carryOut(const Open &open);
    Result<std::unique_ptr<Database>> openAgain(const Open &open);
    /// The next in order, waited for; nothing at the end.
    Work next();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_posted; ///< Under m_mutex, as is the end.
    bool m_isEnding = false;
    std::optional<Error> m_lost; ///< Why the connection is of no use any more. Of the thread itself.
    std::thread m_thread;
};

} // namespace dossier
