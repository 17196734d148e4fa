#include "services/Clock.h"

namespace dossier {

Clock::~Clock() = default;

SystemClock::SystemClock(std::optional<QDateTime> injected) : m_injected{std::move(injected)} {}

QDateTime SystemClock::now() const { return m_injected.value_or(QDateTime::currentDateTime()); }

QDateTime SystemClock::systemNow() const { return QDateTime::currentDateTimeUtc(); }

} // namespace dossier
