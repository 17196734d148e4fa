#pragma once

#include "domain/Completeness.h"
#include "domain/TimeLimit.h"

namespace dossier {

class SettingValues;
class WorkingCalendar;

/// What is to be done with a dossier, and until when.
struct Deadline {
    enum class Kind : quint8 {
        Entry,       ///< What was collected is typed in: name and contact (R55).
        Preliminary, ///< A first dossier of somebody who has not signed yet (R56).
        Complete,    ///< The whole dossier, once a contract has taken effect (R57).
        Review,      ///< What was submitted is reviewed (R61).
    };
    enum class State : quint8 {
        Open,
        Overdue, ///< Open, and its time has passed.
        Met,
        Late, ///< Done after its time had passed.
    };

    Kind kind;
    TimeLimit limit;
    QDateTime from;
    QDateTime due; ///< The day's end where the limit counts days.
    QDateTime doneAt = {};
    State state = State::Open;
    std::vector<Field> missing = {}; ///< What an open one waits for; empty for a review.
    RequiredOwn::Fields missingOwn = {};
    bool holidaysKnown = true; ///< Else only weekends are left out, for want of the year's notice.

    /// Whether something is left to do.
    bool isPending() const { return state == State::Open || state == State::Overdue; }
};

/// Computes deadlines by the settings deadline.*; the same dossier and time give the same ones. Defaults and the rule
/// for hours on rest days: X12, X13.
class Deadlines {
public:
    /// Keeps @p calendar.
    Deadlines(const SettingValues &settings, const WorkingCalendar &calendar, RequiredOwn own = {});

    /// Those of @p customer as of @p now, whose offset decides what a day is, in the order of Kind. A dossier that
    /// lacks nothing has none for it to be completed, one in the bin or of a lost customer none at all.
    /// @param submittedAt since when it waits to be reviewed; invalid: it does not.
    std::vector<Deadline> of(const Customer &customer, const QDateTime &now, const QDateTime &submittedAt = {}) const;

    /// When @p limit that begins at @p from is over. Hours run through, but not out on a day of rest: then it is 12:00
    /// of the next workday; with deadline.calendar = working they run on workdays only. The day of @p from is not
    /// counted; a last day that is one of rest gives way to the next workday.
    QDateTime dueAfter(const QDateTime &from, TimeLimit limit) const;

private:
    std::optional<Deadline> entry(const Customer &customer, const QDateTime &now) const;
    std::optional<Deadline> completion(const Customer &customer, const QDateTime &now) const;
    Deadline deadline(Deadline::Kind kind, const QDateTime &from, const QDateTime &now) const;
    TimeLimit limitOf(Deadline::Kind kind) const { return m_limits[std::size_t(kind)]; }

    Completeness m_completeness;
    std::array<TimeLimit, 4> m_limits; ///< By Deadline::Kind.
    bool m_runsOnWorkdaysOnly;
    const WorkingCalendar &m_calendar;
};

} // namespace dossier
