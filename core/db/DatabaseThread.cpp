#include "db/DatabaseThread.h"

namespace dossier {

DatabaseThread::DatabaseThread(Open open) : m_thread{[this, open = std::move(open)] { carryOut(open); }} {}

DatabaseThread::~DatabaseThread() {
    {
        const std::scoped_lock lock{m_mutex};
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Async<void> DatabaseThread::opened() {
    return run([](Database &) { return Result<void>{}; });
}

void DatabaseThread::post(Work work) {
    {
        const std::scoped_lock lock{m_mutex};
        m_posted.push_back(std::move(work));
    }
    m_wake.notify_one();
}

DatabaseThread::Work DatabaseThread::next() {
    std::unique_lock lock{m_mutex};
    m_wake.wait(lock, [this] { return m_isEnding || !m_posted.empty(); });
    if (m_posted.empty())
        return {};
    Work work = std::move(m_posted.front());
    m_posted.pop_front();
    return work;
}

void DatabaseThread::carryOut(const Open &open) {
    Result<std::unique_ptr<Database>> database{nullptr};
    while (const Work work = next()) {
        if (m_lost)
            database = openAgain(open);
        else if (!database || !*database)
            database = open();
        work(database ? Result<Database *>{database->get()} : std::unexpected{database.error()});
    }
}

Result<std::unique_ptr<Database>> DatabaseThread::openAgain(const Open &open) {
    auto database = open();
    if (database)
        m_lost.reset();
    else if (database.error().code == "not-found")
        return std::unexpected{*m_lost}; // It was there: what was said about it then says more.
    return database;
}

} // namespace dossier
