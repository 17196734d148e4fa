#pragma once

#include "domain/Customer.h"
#include "services/classify/RulePack.h"

#include <QDateTime>

#include <span>

namespace dossier {

class WorkingCalendar;

/// What the operands of rules find in one dossier on one day. A number is computed once, however many rules ask.
class RuleFacts {
public:
    /// Keeps @p pack and @p calendar. The offset of @p now decides what a day is.
    RuleFacts(const RulePack &pack, const WorkingCalendar &calendar, QDateTime now);

    /// From here on it is about @p customer, which is kept.
    void begin(const Customer &customer);
    /// The label that was found in a dimension; -1: none.
    void setLabel(int dimension, int label) { m_labels[std::size_t(dimension)] = label; }

    bool holds(std::span<const RuleCondition> conditions);

    std::optional<double> number(int operand);
    /// The first text that is there.
    QString text(int operand) const;
    /// The date that a number of days is counted from; invalid where there is none.
    QDate date(int operand) const;
    /// The day since when @p condition holds; invalid where it does not depend on the day.
    QDate since(const RuleCondition &condition) const;
    bool holds(const RuleCondition &condition);

private:
    bool holdsAt(std::span<const RuleCondition> conditions, int &at);
    bool groupHolds(std::span<const RuleCondition> conditions, int &at);
    bool textsHold(const RuleCondition &condition) const;
    bool has(int operand);
    std::optional<double> computed(const RuleOperand &operand) const;
    std::optional<double> fieldNumber(const RuleOperand &operand) const;
    std::optional<double> gathered(const RuleOperand &operand) const;
    std::optional<double> amount(const RuleOperand &operand) const;
    QDate dateOf(const RuleOperand &operand) const;

    struct Known {
        bool isKnown = false;
        std::optional<double> number = {};
    };

    const RulePack &m_pack;
    const WorkingCalendar &m_calendar;
    QDateTime m_now;
    QDate m_today;
    const Customer *m_customer = nullptr;
    std::vector<Known> m_numbers;
    std::vector<int> m_labels;
};

} // namespace dossier
