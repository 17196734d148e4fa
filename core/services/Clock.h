#pragma once

#include <QDateTime>

#include <optional>

namespace dossier {

/// Where every "now" comes from. An injected time decides what is due or in the future; entries of the history also
/// keep the system's.
class Clock {
public:
    virtual ~Clock();

    virtual QDateTime now() const = 0;       ///< What counts as now, with its offset.
    virtual QDateTime systemNow() const = 0; ///< The machine's time, UTC.
    virtual bool isInjected() const = 0;     ///< Whether now() was set by hand ('--now').
};

/// The machine's clock, or one that stands at an injected time.
class SystemClock final : public Clock {
public:
    explicit SystemClock(std::optional<QDateTime> injected = {});

    QDateTime now() const override;
    QDateTime systemNow() const override;
    bool isInjected() const override { return m_injected.has_value(); }

private:
    std::optional<QDateTime> m_injected;
};

} // namespace dossier
