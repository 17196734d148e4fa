#pragma once

#include "WorkPace.h"

#include "services/import/ImportRequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace dossier {

/// What an import does on another thread as the person sees it: what, how far, how fast, how long still.
class ImportWork : public QObject {
    Q_OBJECT

public:
    explicit ImportWork(QObject *parent = nullptr);
    ~ImportWork() override { cancel(); }

    /// What the working thread tells its progress to. @p held stays until that thread is done with it.
    ImportProgress begin(std::shared_ptr<const void> held);
    void end();
    /// Asks the thread to stop.
    void cancel();

    bool isRunning() const { return m_state != nullptr; }
    /// "Writing 12,000 of 100,000 rows · 8,400 rows/s · about 10 s left"; empty where nothing runs.
    QString text() const;
    double progress() const; ///< 0 to 1; negative: not known.

Q_SIGNALS:
    /// It has come further.
    void advanced();

private:
    /// Shared with the working thread.
    struct State {
        std::atomic<int> stage = 0;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    void tick();
    QString stageText() const;

    std::shared_ptr<State> m_state; ///< Null: nothing runs.
    QTimer m_ticker;
    QElapsedTimer m_since; ///< The stage's begin.
    WorkPace m_pace;       ///< Of the stage.
    int m_stage = 0;
};

} // namespace dossier
