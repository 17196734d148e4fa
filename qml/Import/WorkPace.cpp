#include "WorkPace.h"

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr double kSmoothing = 3'000;     ///< Milliseconds after which two thirds of an older rate are forgotten.
constexpr qint64 kRateAfter = 1'000;     ///< Milliseconds.
constexpr qint64 kTimeLeftAfter = 2'000; ///< A rest that is told too early jumps.
constexpr qint64 kWorthSaying = 2;       ///< Seconds.

} // namespace

void WorkPace::tell(qint64 milliseconds, qint64 done) {
    const double passed = double(milliseconds - m_milliseconds);
    // The first rows are measured from the beginning on: they often come in one lump.
    if (passed <= 0 || done == 0)
        return;
    const double rate = double(done - m_done) * 1'000 / passed;
    // The mean at first, so that a slow beginning does not stay for long.
    const double weight = std::max(1 - std::exp(-passed / kSmoothing), passed / double(milliseconds));
    m_rate += (rate - m_rate) * weight;
    m_isBegun = true;
    m_milliseconds = milliseconds;
    m_done = done;
}

std::optional<double> WorkPace::rate() const {
    return m_isBegun && m_milliseconds >= kRateAfter && m_rate >= 1 ? std::optional{m_rate} : std::nullopt;
}

std::optional<qint64> WorkPace::secondsLeft(qint64 total) const {
    if (!rate() || m_milliseconds < kTimeLeftAfter || total <= m_done)
        return std::nullopt;
    const auto seconds = qint64(std::ceil(double(total - m_done) / m_rate));
    return seconds >= kWorthSaying ? std::optional{seconds} : std::nullopt;
}

} // namespace dossier
