#include "ImportWork.h"

#include "Session/ValueText.h"

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::chrono::milliseconds kTick{100};

/// Two digits are all that a rate is good for: 8,432 is told as 8,400.
qint64 rounded(double rate) {
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(rate)) - 1));
    return qint64(std::round(rate / unit) * unit);
}

} // namespace

ImportWork::ImportWork(QObject *parent) : QObject{parent} {
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &ImportWork::tick);
}

ImportProgress ImportWork::begin(std::shared_ptr<const void> held) {
    m_state = std::make_shared<State>();
    m_stage = 0;
    m_pace = {};
    m_since.start();
    m_ticker.start();
    Q_EMIT advanced();
    return [state = m_state, held = std::move(held)](ImportStage stage, qint64 done, qint64 total) {
        state->stage = int(stage);
        state->done = done;
        state->total = total;
        return !state->isCancelled;
    };
}

void ImportWork::end() {
    m_state.reset();
    m_ticker.stop();
    Q_EMIT advanced();
}

void ImportWork::cancel() {
    if (m_state)
        m_state->isCancelled = true;
}

void ImportWork::tick() {
    // Every stage goes at a pace of its own.
    if (const int stage = m_state->stage; stage != m_stage) {
        m_stage = stage;
        m_pace = {};
        m_since.start();
    }
    m_pace.tell(m_since.elapsed(), m_state->done);
    Q_EMIT advanced();
}

double ImportWork::progress() const {
    const qint64 total = m_state ? qint64(m_state->total) : 0;
    return total > 0 ? double(m_state->done) / double(total) : -1;
}

QString ImportWork::text() const {
    if (!m_state)
        return {};
    QStringList parts{stageText()};
    if (const auto rate = m_pace.rate())
        parts << tr("%1 rows/s").arg(ValueText::count(rounded(*rate)));
    if (const auto left = m_pace.secondsLeft(m_state->total))
        parts << (*left < 90 ? tr("about %1 s left").arg(*left) : tr("about %1 min left").arg((*left + 30) / 60));
    return parts.join(u" · "_s);
}

QString ImportWork::stageText() const {
    const QString done = ValueText::count(m_state->done);
    const QString total = ValueText::count(m_state->total);
    switch (ImportStage(int(m_state->stage))) {
    case ImportStage::Reading: return tr("Reading, %1 rows").arg(done);
    case ImportStage::Matching: return tr("Comparing with what is known, %1 of %2 rows").arg(done, total);
    case ImportStage::Writing: break;
    }
    return tr("Writing, %1 of %2 rows").arg(done, total);
}

} // namespace dossier
