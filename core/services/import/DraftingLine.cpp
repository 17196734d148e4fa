#include "services/import/DraftingLine.h"

#include "db/Background.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace dossier {
namespace {

/// Enough that no thread runs out of work while the reader's works on a batch of its own.
std::size_t mostAhead() { return std::size_t(std::max(QThread::idealThreadCount(), 1)) * 2; }

} // namespace

DraftingLine::DraftingLine(std::function<void(RowBatch &)> work) : m_work{std::move(work)} {}

DraftingLine::~DraftingLine() {
    for (Work &each : m_ahead)
        each.done.waitForFinished();
}

void DraftingLine::put(std::unique_ptr<RowBatch> batch) {
    RowBatch &rows = *batch;
    const auto waiting = std::ranges::count_if(m_ahead, [](const Work &each) { return !each.done.isFinished(); });
    QFuture<void> done = QtFuture::makeReadyVoidFuture();
    if (std::size_t(waiting) < mostAhead())
        done = runInBackground([this, &rows] { m_work(rows); });
    else
        m_work(rows);
    m_ahead.push_back({.batch = std::move(batch), .done = std::move(done)});
}

std::unique_ptr<RowBatch> DraftingLine::takeReady() {
    return m_ahead.empty() || !m_ahead.front().done.isFinished() ? nullptr : take();
}

std::unique_ptr<RowBatch> DraftingLine::take() {
    if (m_ahead.empty())
        return nullptr;
    // If no pool thread has begun with it, it is done here and now.
    m_ahead.front().done.waitForFinished();
    std::unique_ptr<RowBatch> batch = std::move(m_ahead.front().batch);
    m_ahead.pop_front();
    return batch;
}

} // namespace dossier
