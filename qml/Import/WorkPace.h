#pragma once

#include <QtTypes>

#include <optional>

namespace dossier {

/// How fast work goes, smoothed over the last seconds, and how long the rest of it takes. Says nothing too early.
class WorkPace {
public:
    /// Tells that @p done rows are done, @p milliseconds after the work began. Times rise.
    void tell(qint64 milliseconds, qint64 done);

    /// Rows a second; nothing until that means something.
    std::optional<double> rate() const;
    /// Of @p total rows; nothing where it is not known yet, or hardly worth saying.
    std::optional<qint64> secondsLeft(qint64 total) const;

private:
    double m_rate = 0;
    qint64 m_milliseconds = 0;
    qint64 m_done = 0;
    bool m_isBegun = false;
};

} // namespace dossier
