#pragma once

#include <QString>

#include <optional>

namespace dossier {

/// How long something may take, as the deadline.* settings say it.
struct TimeLimit {
    enum class Unit : quint8 {
        Hours,
        Workdays, ///< 工作日.
        Days,     ///< Of the calendar (天).
    };
    int count = 0; ///< 0: there is no limit.
    Unit unit = Unit::Hours;

    bool isOff() const { return count == 0; }
    /// As it is kept: "24h", "3wd", "7d", "off".
    QString text() const;

    bool operator==(const TimeLimit &) const = default;
};

/// Reads "24h", "24 小时", "3wd", "3个工作日", "7d", "7天", "off" or "关"; nothing for any other text.
std::optional<TimeLimit> readTimeLimit(const QString &written);

} // namespace dossier
