#pragma once

#include "db/DatabaseThread.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <thread>
#include <utility>

namespace dossier {

/// From here on the system runs the calling thread after those that have not given way, so that the window answers at
/// once while an import keeps all processors busy. A thread cannot take it back: on Linux that asks for a right.
void giveWay();

/// Does @p work so that it gives way, and is done with it when it returns. The calling thread does not give way
/// afterwards.
void runGivingWay(const std::function<void()> &work);

/// In place of the global pool, of threads that give way.
QThreadPool &backgroundPool();

/// QtConcurrent::run() on such a thread.
template <class Work>
auto runInBackground(Work work) {
    return QtConcurrent::run(
        &backgroundPool(), [work = std::move(work), caller = std::this_thread::get_id()]() mutable {
            // Who waits for work that has not begun does it himself, and goes on to other work afterwards.
            if (std::this_thread::get_id() != caller)
                giveWay();
            return work();
        });
}

/// As DatabaseThread::run().
template <class Work>
auto runInBackground(DatabaseThread &thread, Work work) {
    return thread.run([work = std::move(work)](Database &database) mutable {
        std::optional<std::invoke_result_t<Work &, Database &>> result;
        runGivingWay([&] { result.emplace(work(database)); });
        return *std::move(result);
    });
}

} // namespace dossier
