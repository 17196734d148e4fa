#pragma once

#include "services/import/ImportRequest.h"

#include <atomic>
#include <memory>

namespace dossier {

/// How far an import's work on another thread has come, and the wish to stop it.
struct PlanningProgress {
    std::atomic<int> stage = 0;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false;
};

/// What the working thread calls; keeps @p progress alive.
inline ImportProgress reportingTo(std::shared_ptr<PlanningProgress> progress) {
    return [progress](ImportStage stage, qint64 done, qint64 total) {
        progress->stage = int(stage);
        progress->done = done;
        progress->total = total;
        return !progress->isCancelled;
    };
}

} // namespace dossier
