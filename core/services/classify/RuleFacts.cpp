#include "services/classify/RuleFacts.h"

#include "domain/Filter.h"
#include "reference/Divisions.h"
#include "reference/WorkingCalendar.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int kMostWorkdays = 10'000; ///< Nobody counts further, and a date may be a slip of the pen.

/// A whole date; the day of a time is the one that its own offset says. Written out because a million dossiers ask.
QDate dayIn(QStringView text) {
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto digits = [text](qsizetype at, qsizetype count) {
        int number = 0;
        for (qsizetype i = at; i < at + count; ++i) {
            if (!text[i].isDigit())
                return -1;
            number = number * 10 + text[i].digitValue();
        }
        return number;
    };
    return {digits(0, 4), digits(5, 2), digits(8, 2)};
}

/// Hands the texts of @p field, in the dossier or in each item, to @p visit until it says true.
template <class Visit>
bool anyText(const Customer &customer, Field field, Visit visit) {
    const FieldSpec &about = spec(field);
    const auto look = [&](const FieldValues &values) {
        const QString &text = values.text(field);
        if (text.isEmpty())
            return false;
        if (!about.multiple)
            return visit(text);
        const QStringList texts = text.split(u'\n');
        return std::ranges::any_of(texts, visit);
    };
    if (about.part == Part::Customer)
        return look(customer.values);
    return std::ranges::any_of(customer.items(about.part), [&](const Item &item) { return look(item.values); });
}

double numberIn(Field field, const QString &text) {
    if (spec(field).type != FieldType::MoneyRange)
        return double(text.toLongLong());
    const QString most = text.section(".."_L1, 1, 1);
    return double((most.isEmpty() ? text.section(".."_L1, 0, 0) : most).toLongLong());
}

/// When an item happened: the first of its dates that is there.
QDate dayOf(const Item &item, Part part) {
    for (const FieldValues::Entry &entry : item.values) {
        const FieldSpec &about = spec(entry.field);
        const bool isDate = about.type == FieldType::Date || about.type == FieldType::DateTime;
        if (about.part == part && isDate)
            return dayIn(entry.value.text);
    }
    return {};
}

bool liesBetween(const RuleCondition &condition, double number) {
    const bool isAbove = condition.fromIsOpen ? number > condition.from : number >= condition.from;
    const bool isBelow = condition.toIsOpen ? number < condition.to : number <= condition.to;
    return isAbove && isBelow;
}

double monthsBetween(QDate from, QDate to) {
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months + (from.addMonths(months) < to ? 0.5 : 0);
}

} // namespace

RuleFacts::RuleFacts(const RulePack &pack, const WorkingCalendar &calendar, QDateTime now)
    : m_pack{pack}, m_calendar{calendar}, m_now{std::move(now)}, m_today{m_now.date()}, m_numbers(pack.operands.size()),
      m_labels(pack.dimensions.size(), -1) {}

void RuleFacts::begin(const Customer &customer) {
    m_customer = &customer;
    std::ranges::fill(m_numbers, Known{});
    std::ranges::fill(m_labels, -1);
}

bool RuleFacts::holds(std::span<const RuleCondition> conditions) {
    int at = 0;
    return !conditions.empty() && holdsAt(conditions, at);
}

bool RuleFacts::holdsAt(std::span<const RuleCondition> conditions, int &at) {
    const RuleCondition &condition = conditions[std::size_t(at)];
    if (condition.kind <= RuleCondition::Kind::None)
        return groupHolds(conditions, at);
    ++at;
    return holds(condition);
}

bool RuleFacts::groupHolds(std::span<const RuleCondition> conditions, int &at) {
    const RuleCondition &group = conditions[std::size_t(at)];
    const bool stopsAt = group.kind != RuleCondition::Kind::All;
    for (++at; at < group.end;) {
        if (holdsAt(conditions, at) == stopsAt) {
            at = group.end;
            return group.kind == RuleCondition::Kind::Any;
        }
    }
    return group.kind != RuleCondition::Kind::Any;
}

bool RuleFacts::holds(const RuleCondition &condition) {
    switch (condition.kind) {
    case RuleCondition::Kind::Always: return true;
    case RuleCondition::Kind::Has: return has(condition.operand);
    case RuleCondition::Kind::Lacks: return !has(condition.operand);
    case RuleCondition::Kind::Texts: return textsHold(condition);
    case RuleCondition::Kind::Between: {
        const std::optional<double> found = number(condition.operand);
        return found && liesBetween(condition, *found);
    }
    case RuleCondition::Kind::All:
    case RuleCondition::Kind::Any:
    case RuleCondition::Kind::None:
    case RuleCondition::Kind::Never: break;
    }
    return false;
}

bool RuleFacts::textsHold(const RuleCondition &condition) const {
    const RuleOperand &operand = m_pack.operands[std::size_t(condition.operand)];
    if (operand.kind != RuleOperand::Kind::Field)
        return std::ranges::contains(condition.texts, text(condition.operand));
    const Field field = operand.fields.front();
    const FieldType type = spec(field).type;
    const bool isPlain = type == FieldType::Enum || type == FieldType::Bool;
    return anyText(*m_customer, field, [&](const QString &stored) {
        if (isPlain)
            return std::ranges::contains(condition.texts, stored);
        return std::ranges::any_of(condition.texts,
            [&](const QString &wanted) { return matchesValue({.field = field, .value = wanted}, stored); });
    });
}

bool RuleFacts::has(int index) {
    const RuleOperand &operand = m_pack.operands[std::size_t(index)];
    if (operand.kind == RuleOperand::Kind::Field)
        return anyText(*m_customer, operand.fields.front(), [](const QString &) { return true; });
    return operand.isNumber() ? number(index).has_value() : !text(index).isEmpty();
}

std::optional<double> RuleFacts::number(int index) {
    Known &known = m_numbers[std::size_t(index)];
    if (!known.isKnown)
        known = {.isKnown = true, .number = computed(m_pack.operands[std::size_t(index)])};
    return known.number;
}

std::optional<double> RuleFacts::computed(const RuleOperand &operand) const {
    switch (operand.kind) {
    case RuleOperand::Kind::Field: return fieldNumber(operand);
    case RuleOperand::Kind::Count:
    case RuleOperand::Kind::Sum: return gathered(operand);
    case RuleOperand::Kind::AmountOfYears: return amount(operand);
    case RuleOperand::Kind::Region:
    case RuleOperand::Kind::Label: return std::nullopt;
    default: break;
    }
    const QDate day = dateOf(operand);
    if (!day.isValid())
        return std::nullopt;
    switch (operand.kind) {
    case RuleOperand::Kind::DaysUntil: return double(m_today.daysTo(day));
    case RuleOperand::Kind::MonthsSince: return monthsBetween(day, m_today);
    case RuleOperand::Kind::WorkdaysSince: {
        int days = 0;
        for (QDate next = day.addDays(1); next <= m_today && days < kMostWorkdays; next = next.addDays(1))
            days += m_calendar.isWorkday(next);
        return double(days);
    }
    default: return double(day.daysTo(m_today));
    }
}

/// The largest where there are several.
std::optional<double> RuleFacts::fieldNumber(const RuleOperand &operand) const {
    std::optional<double> found;
    anyText(*m_customer, operand.fields.front(), [&](const QString &text) {
        found =
            std::max(found.value_or(-std::numeric_limits<double>::infinity()), numberIn(operand.fields.front(), text));
        return false;
    });
    return found;
}

std::optional<double> RuleFacts::gathered(const RuleOperand &operand) const {
    double total = 0;
    for (const Item &item : m_customer->items(operand.part)) {
        if (operand.withinDays > 0) {
            const QDate day = dayOf(item, operand.part);
            const qint64 days = day.isValid() ? day.daysTo(m_today) : -1;
            if (days < 0 || days > operand.withinDays)
                continue;
        }
        if (operand.kind == RuleOperand::Kind::Count)
            ++total;
        else if (const QString &text = item.values.text(operand.fields.front()); !text.isEmpty())
            total += numberIn(operand.fields.front(), text);
    }
    return total;
}

std::optional<double> RuleFacts::amount(const RuleOperand &operand) const {
    for (const int year : operand.years) {
        if (const QString &own = m_customer->values.text(Field::AnnualAmount); year == 0 && !own.isEmpty())
            return double(own.toLongLong());
        for (const Item &item : m_customer->items(Part::AnnualAmounts))
            if (item.values.text(Field::AnnualAmountYear).toInt() == m_today.year() + year &&
                item.values.has(Field::AnnualAmountAmount))
                return double(item.values.text(Field::AnnualAmountAmount).toLongLong());
    }
    return std::nullopt;
}

/// Of days since: the latest that is not to come. Of days until: the nearest to come, else the latest that has passed.
QDate RuleFacts::dateOf(const RuleOperand &operand) const {
    const bool isAhead = operand.kind == RuleOperand::Kind::DaysUntil;
    QDate past;
    QDate coming;
    const auto look = [&](QDate day) {
        if (!day.isValid())
            return;
        if (isAhead ? day >= m_today : day > m_today)
            coming = coming.isValid() ? std::min(coming, day) : day;
        else
            past = past.isValid() ? std::max(past, day) : day;
    };
    for (const Field field : operand.fields)
        anyText(*m_customer, field, [&](const QString &text) {
            look(dayIn(text));
            return false;
        });
    if (operand.sinceCreated && m_customer->createdAt.isValid())
        look(m_customer->createdAt.toTimeZone(m_now.timeRepresentation()).date());
    // Who has a contract that is still to end has none that has ended.
    if (!isAhead)
        return coming.isValid() ? QDate{} : past;
    return coming.isValid() ? coming : past;
}

QDate RuleFacts::date(int operand) const {
    const RuleOperand &about = m_pack.operands[std::size_t(operand)];
    return about.isDate() ? dateOf(about) : QDate{};
}

QString RuleFacts::text(int index) const {
    const RuleOperand &operand = m_pack.operands[std::size_t(index)];
    if (operand.kind == RuleOperand::Kind::Region)
        return Divisions::macroRegion(m_customer->values.text(Field::Province));
    if (operand.kind == RuleOperand::Kind::Label) {
        const int label = m_labels[std::size_t(operand.dimension)];
        return label < 0 ? QString{} : m_pack.dimensions[std::size_t(operand.dimension)].labels[std::size_t(label)].id;
    }
    QString first;
    if (operand.kind == RuleOperand::Kind::Field)
        anyText(*m_customer, operand.fields.front(), [&first](const QString &text) {
            first = text;
            return true;
        });
    return first;
}

QDate RuleFacts::since(const RuleCondition &condition) const {
    if (condition.operand < 0 || condition.kind != RuleCondition::Kind::Between)
        return {};
    const RuleOperand &operand = m_pack.operands[std::size_t(condition.operand)];
    const QDate day = date(condition.operand);
    if (!day.isValid())
        return {};
    if (operand.kind == RuleOperand::Kind::DaysUntil)
        return std::isfinite(condition.to) ? day.addDays(-qint64(condition.to) + condition.toIsOpen) : QDate{};
    if (!std::isfinite(condition.from))
        return {};
    switch (operand.kind) {
    case RuleOperand::Kind::MonthsSince: return day.addMonths(int(condition.from)).addDays(condition.fromIsOpen);
    case RuleOperand::Kind::WorkdaysSince:
        return m_calendar.addWorkdays(day, int(condition.from) + condition.fromIsOpen);
    default: return day.addDays(qint64(condition.from) + condition.fromIsOpen);
    }
}

} // namespace dossier
