#pragma once

#include "db/DatabaseThread.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <future>
#include <thread>
#include <utility>

namespace dossier {

/// From here on the system runs the calling thread after those that have not given way, so that the window answers at
/// once while an import keeps all processors busy. A thread cannot take it back: on Linux that asks for a right.
void giveWay();

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
        // On a thread of its own meanwhile, because the database's could not take it back.
        return std::async(std::launch::async, [&] {
            giveWay();
            return work(database);
        }).get();
    });
}

} // namespace dossier
