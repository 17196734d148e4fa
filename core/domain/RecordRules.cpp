#include "domain/RecordRules.h"

#include "domain/Dates.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct RecordRule {
    Field field; ///< What is marked.
    QStringView name;
};

constexpr std::array kRules{
    RecordRule{Field::NeedRecordContent, u"需求须有内容和优先级"},
    RecordRule{Field::NeedRecordState, u"闭环须有告知时间、处理结果和满意度"},
    RecordRule{Field::NeedRecordPromisedAt, u"逾期须写明延期原因"},
    RecordRule{Field::NeedRecordSatisfaction, u"满意度为1到5"},
};

/// States of the loop in their order; -1 for none.
int stepOf(const FieldValues &need) {
    constexpr std::array kSteps{QStringView{u"recorded"}, QStringView{u"assigned"}, QStringView{u"working"},
        QStringView{u"answered"}, QStringView{u"closed"}, QStringView{u"filed"}};
    const auto found = std::ranges::find(kSteps, QStringView{need.text(Field::NeedRecordState)});
    return found == kSteps.end() ? -1 : int(found - kSteps.begin());
}
constexpr int kWorking = 2;
constexpr int kAnswered = 3;
constexpr int kClosed = 4;

/// What a need says from a step on.
struct StepRule {
    int from;
    Field field;
};
constexpr std::array kStepRules{StepRule{kWorking, Field::NeedRecordToldAt},
    StepRule{kAnswered, Field::NeedRecordResult}, StepRule{kClosed, Field::NeedRecordSatisfaction}};

/// What the contracts tell of the customer, by the customer's own fields.
struct Cooperation {
    QString from = {};
    QString to = {};
    QString first = {};
    QString latest = {};
    QString sum = {};
};

/// The day from which a contract counts.
const QString &beginOf(const FieldValues &contract) {
    const QString &signedOn = contract.text(Field::ContractRecordSignedOn);
    return signedOn.isEmpty() ? contract.text(Field::ContractRecordFrom) : signedOn;
}

/// Whether @p contract is a better answer than @p other to which one is the current one: running today, else newest.
bool isMoreCurrent(const FieldValues &contract, const FieldValues &other, const QString &today) {
    const auto runs = [&today](const FieldValues &it) {
        const QString &from = it.text(Field::ContractRecordFrom);
        const QString &to = it.text(Field::ContractRecordTo);
        return (from.isEmpty() || compareDates(from, today) <= 0) && (to.isEmpty() || compareDates(to, today) >= 0);
    };
    if (runs(contract) != runs(other))
        return runs(contract);
    return contract.text(Field::ContractRecordFrom) > other.text(Field::ContractRecordFrom);
}

Cooperation cooperationOf(const Customer &customer, const QString &today) {
    Cooperation result;
    std::vector<FieldValues> contracts;
    const FieldValues *current = nullptr;
    for (const Item &item : customer.items(Part::Contracts)) {
        contracts.push_back(item.values);
        if (!current || isMoreCurrent(item.values, *current, today))
            current = &item.values;
        const QString &begin = beginOf(item.values);
        if (begin.isEmpty() || compareDates(begin, today) > 0)
            continue;
        if (result.first.isEmpty() || begin < result.first)
            result.first = begin;
        result.latest = std::max(result.latest, begin);
    }
    if (current) {
        result.from = current->text(Field::ContractRecordFrom);
        result.to = current->text(Field::ContractRecordTo);
    }
    result.sum = sumOf(contracts);
    return result;
}

constexpr std::array kFollowing{
    std::pair{Field::ContractFrom, &Cooperation::from},
    std::pair{Field::ContractTo, &Cooperation::to},
    std::pair{Field::FirstCooperationOn, &Cooperation::first},
    std::pair{Field::LatestCooperationOn, &Cooperation::latest},
    std::pair{Field::TotalAmount, &Cooperation::sum},
};

} // namespace

void completeNeed(FieldValues &need, const QDateTime &now, const RequestRoutes &routes) {
    if (need[Field::NeedRecordRaisedAt].isEmpty())
        need.setText(Field::NeedRecordRaisedAt, now.toString(Qt::ISODate));
    if (need[Field::NeedRecordHandlingDepartment].isEmpty())
        need.setText(Field::NeedRecordHandlingDepartment, routes.value(need.text(Field::NeedRecordType)));
    if (need[Field::NeedRecordState].isEmpty())
        need.setText(Field::NeedRecordState, need.has(Field::NeedRecordHandler) ? u"assigned"_s : u"recorded"_s);
}

std::vector<Field> brokenNeedRules(const FieldValues &need) {
    std::vector<Field> broken;
    if (!need.has(Field::NeedRecordContent) || !need.has(Field::NeedRecordPriority))
        broken.push_back(Field::NeedRecordContent);
    if (!lackingFor(need).empty())
        broken.push_back(Field::NeedRecordState);
    const int satisfaction = need.text(Field::NeedRecordSatisfaction).toInt();
    if (need.has(Field::NeedRecordSatisfaction) && (satisfaction < 1 || satisfaction > 5))
        broken.push_back(Field::NeedRecordSatisfaction);
    return broken;
}

std::vector<Field> brokenNeedRules(const FieldValues &before, const FieldValues &after, const QDateTime &now) {
    const bool isMoved = before.text(Field::NeedRecordPromisedAt) != after.text(Field::NeedRecordPromisedAt);
    const bool wantsReason = isOverdue(before, now) && (isMoved || isAnswered(after));
    if (!wantsReason || after.has(Field::NeedRecordLateReason))
        return {};
    return {Field::NeedRecordPromisedAt};
}

std::vector<Field> lackingFor(const FieldValues &need) {
    std::vector<Field> lacking;
    for (const auto &[from, field] : kStepRules)
        if (stepOf(need) >= from && !need.has(field))
            lacking.push_back(field);
    return lacking;
}

bool isAnswered(const FieldValues &need) { return stepOf(need) >= kAnswered; }

bool isClosed(const FieldValues &need) { return stepOf(need) >= kClosed; }

bool isOverdue(const FieldValues &need, const QDateTime &now) {
    const auto promised = QDateTime::fromString(need.text(Field::NeedRecordPromisedAt), Qt::ISODate);
    return promised.isValid() && promised < now && !isAnswered(need);
}

void markDeciders(const Customer &before, Customer &after) {
    for (Item &contact : after.items(Part::Contacts)) {
        const auto old = std::ranges::find(before.items(Part::Contacts), contact.id, &Item::id);
        const bool isNew = old == before.items(Part::Contacts).end() ||
                           old->values.text(Field::ContactRole) != contact.values.text(Field::ContactRole);
        if (isNew && contact.values.text(Field::ContactRole) == "decider"_L1 && !contact.values.has(Field::ContactKey))
            contact.values.setText(Field::ContactKey, u"true"_s);
    }
}

bool isUnpaid(const FieldValues &payment, const QDate &today) {
    const QString &due = payment.text(Field::PaymentDueOn);
    return !payment.has(Field::PaymentOn) && !due.isEmpty() && compareDates(due, today.toString(Qt::ISODate)) < 0;
}

QString sumOf(std::span<const FieldValues> contracts) {
    qint64 sum = 0;
    bool isAny = false;
    for (const FieldValues &contract : contracts) {
        bool isAmount = false;
        const qint64 amount = contract.text(Field::ContractRecordAmount).toLongLong(&isAmount);
        isAny |= isAmount;
        if (qAddOverflow(sum, amount, &sum))
            return {};
    }
    return isAny ? QString::number(sum) : QString{};
}

void followContracts(const Customer &before, Customer &after, const QString &today) {
    if (before.items(Part::Contracts) == after.items(Part::Contracts))
        return;
    const Cooperation old = cooperationOf(before, today);
    const Cooperation now = cooperationOf(after, today);
    for (const auto &[field, told] : kFollowing) {
        const FieldValue &own = after.values[field];
        if (own.markCode.isEmpty() && (own.text.isEmpty() || own.text == old.*told))
            after.values.setText(field, now.*told);
    }
}

QStringView recordRuleOf(Field field) {
    const auto found = std::ranges::find(kRules, field, &RecordRule::field);
    return found == kRules.end() ? QStringView{} : found->name;
}

} // namespace dossier
