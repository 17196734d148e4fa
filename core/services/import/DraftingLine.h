#pragma once

#include "services/import/RowBatch.h"

#include <QFuture>

#include <deque>
#include <functional>
#include <memory>

namespace dossier {

/// Works on batches of rows on all processors and hands them back in the order in which they came. Of one thread.
class DraftingLine {
public:
    /// @param work called on pool threads, and on the caller's where these have enough to do.
    explicit DraftingLine(std::function<void(RowBatch &)> work);
    /// Waits for what is being worked on.
    ~DraftingLine();
    Q_DISABLE_COPY_MOVE(DraftingLine)

    void put(std::unique_ptr<RowBatch> batch);
    /// The next batch; null while it is worked on, and where there is none.
    std::unique_ptr<RowBatch> takeReady();
    /// Waits for the next batch; null where there is none.
    std::unique_ptr<RowBatch> take();

private:
    struct Work {
        std::unique_ptr<RowBatch> batch;
        QFuture<void> done;
    };

    std::function<void(RowBatch &)> m_work;
    std::deque<Work> m_ahead;
};

} // namespace dossier
