#include "domain/Deadlines.h"

#include "domain/SettingSpecs.h"
#include "reference/WorkingCalendar.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array kSettingsByKind{
    Setting::DeadlineEntry, Setting::DeadlinePreliminary, Setting::DeadlineComplete, Setting::DeadlineReview};

QDateTime startOf(QDate day, const QDateTime &like) { return {day, QTime{0, 0}, like.timeRepresentation()}; }

QDateTime endOf(QDate day, const QDateTime &like) { return {day, QTime{23, 59, 59}, like.timeRepresentation()}; }

/// Midnight of a whole date; a year or a month alone begins nothing.
QDateTime dayOf(const Customer &customer, Field field, const QDateTime &like) {
    const QDate day = QDate::fromString(customer.values.text(field), Qt::ISODate);
    return day.isValid() ? startOf(day, like) : QDateTime{};
}

QDateTime collectedAt(const Customer &customer, const QDateTime &like) {
    const QDateTime at = QDateTime::fromString(customer.values.text(Field::CollectedAt), Qt::ISODate);
    return at.isValid() ? at.toTimeZone(like.timeRepresentation()) : QDateTime{};
}

/// The first contact, else the latest day by which there must have been one.
QDateTime firstContact(const Customer &customer, const QDateTime &like) {
    if (const QDateTime on = dayOf(customer, Field::FirstContactOn, like); on.isValid())
        return on;
    if (const QDateTime at = collectedAt(customer, like); at.isValid())
        return at;
    return customer.createdAt.isValid() ? customer.createdAt.toTimeZone(like.timeRepresentation()) : QDateTime{};
}

/// What makes a lead one that can be worked with: a name and somebody to reach (X12).
std::vector<Field> missingOfLead(const Customer &customer) {
    std::vector<Field> missing = Completeness{}.missing(customer);
    std::erase_if(missing, [](Field field) { return field == Field::CustomerType || field == Field::Stage; });
    return missing;
}

} // namespace

Deadlines::Deadlines(const SettingValues &settings, const WorkingCalendar &calendar, RequiredOwn own)
    : m_completeness{settings, std::move(own)},
      m_runsOnWorkdaysOnly{settings.text(Setting::DeadlineCalendar) == "working"_L1}, m_calendar{calendar} {
    std::ranges::transform(
        kSettingsByKind, m_limits.begin(), [&settings](Setting setting) { return settings.timeLimit(setting); });
}

std::vector<Deadline> Deadlines::of(
    const Customer &customer, const QDateTime &now, const QDateTime &submittedAt) const {
    std::vector<Deadline> found;
    if (customer.deleted || customer.values.text(Field::CustomerType) == "lost"_L1)
        return found;
    if (auto item = entry(customer, now))
        found.push_back(*std::move(item));
    if (auto item = completion(customer, now))
        found.push_back(*std::move(item));
    if (submittedAt.isValid() && !limitOf(Deadline::Kind::Review).isOff())
        found.push_back(deadline(Deadline::Kind::Review, submittedAt.toTimeZone(now.timeRepresentation()), now));
    return found;
}

/// Says for a dossier that is whole whether it came in time; one that still lacks a contact is not entered yet.
std::optional<Deadline> Deadlines::entry(const Customer &customer, const QDateTime &now) const {
    const QDateTime from = collectedAt(customer, now);
    if (limitOf(Deadline::Kind::Entry).isOff() || !from.isValid())
        return std::nullopt;
    Deadline item = deadline(Deadline::Kind::Entry, from, now);
    item.missing = missingOfLead(customer);
    if (item.missing.empty() && customer.createdAt.isValid()) {
        item.doneAt = customer.createdAt.toTimeZone(now.timeRepresentation());
        item.state = item.doneAt > item.due ? Deadline::State::Late : Deadline::State::Met;
    }
    return item;
}

/// A contract asks for the whole dossier, and for it alone.
std::optional<Deadline> Deadlines::completion(const Customer &customer, const QDateTime &now) const {
    std::vector<Field> missing = m_completeness.missing(customer);
    RequiredOwn::Fields missingOwn = m_completeness.missingOwn(customer);
    if (missing.empty() && missingOwn.empty())
        return std::nullopt;
    const QDateTime effective = dayOf(customer, Field::ContractFrom, now);
    const auto kind = effective.isValid() ? Deadline::Kind::Complete : Deadline::Kind::Preliminary;
    const QDateTime from = effective.isValid() ? effective : firstContact(customer, now);
    if (limitOf(kind).isOff() || !from.isValid())
        return std::nullopt;
    Deadline item = deadline(kind, from, now);
    item.missing = std::move(missing);
    item.missingOwn = std::move(missingOwn);
    return item;
}

Deadline Deadlines::deadline(Deadline::Kind kind, const QDateTime &from, const QDateTime &now) const {
    const TimeLimit limit = limitOf(kind);
    const QDateTime due = dueAfter(from, limit);
    return {.kind = kind,
        .limit = limit,
        .from = from,
        .due = due,
        .state = now > due ? Deadline::State::Overdue : Deadline::State::Open,
        .holidaysKnown = m_calendar.knows(from.date().year()) && m_calendar.knows(due.date().year())};
}

QDateTime Deadlines::dueAfter(const QDateTime &from, TimeLimit limit) const {
    switch (limit.unit) {
    case TimeLimit::Unit::Workdays: return endOf(m_calendar.addWorkdays(from.date(), limit.count), from);
    case TimeLimit::Unit::Days: return endOf(m_calendar.workdayFrom(from.date().addDays(limit.count)), from);
    case TimeLimit::Unit::Hours: break;
    }
    if (m_runsOnWorkdaysOnly) {
        // What begins on a day of rest begins with the next workday; each 24 hours are one workday further on.
        const QDate first = m_calendar.workdayFrom(from.date());
        const QDateTime begin = first == from.date() ? from : startOf(first, from);
        const QDateTime rest = begin.addSecs(qint64{limit.count % 24} * 3600);
        const int days = limit.count / 24 + int(begin.date().daysTo(rest.date()));
        return {m_calendar.addWorkdays(first, days), rest.time(), from.timeRepresentation()};
    }
    const QDateTime due = from.addSecs(qint64{limit.count} * 3600);
    if (m_calendar.isWorkday(due.date()))
        return due;
    return {m_calendar.workdayFrom(due.date()), QTime{12, 0}, from.timeRepresentation()};
}

} // namespace dossier
