#include "ItemListSpec.h"

#include "domain/RecordRules.h"
#include "services/Clock.h"
#include "services/Registration.h"

#include <QCoreApplication>

namespace dossier {
namespace {

constexpr std::array kContactRows{
    FieldRowSpec{Field::ContactName, true},
    FieldRowSpec{Field::ContactHonorific},
    FieldRowSpec{Field::ContactPhones, true},
    FieldRowSpec{Field::ContactTitle},
    FieldRowSpec{Field::ContactDepartment},
    FieldRowSpec{Field::ContactRole},
    FieldRowSpec{Field::ContactKey},
    FieldRowSpec{Field::ContactEmails},
    FieldRowSpec{Field::ContactWechat},
    FieldRowSpec{Field::ContactLeft},
};

constexpr std::array kNewContactRows{
    FieldRowSpec{Field::ContactName, true},
    FieldRowSpec{Field::ContactPhones, true},
    FieldRowSpec{Field::ContactTitle},
    FieldRowSpec{Field::ContactRole},
    FieldRowSpec{Field::ContactEmails},
    FieldRowSpec{Field::ContactWechat},
};

constexpr std::array kFollowUpRows{
    FieldRowSpec{Field::FollowUpOn, true},
    FieldRowSpec{Field::FollowUpMethod},
    FieldRowSpec{Field::FollowUpBy},
    FieldRowSpec{Field::FollowUpSummary, true},
    FieldRowSpec{Field::FollowUpNextPlan},
    FieldRowSpec{Field::FollowUpNextOn},
};

constexpr std::array kAnnualAmountRows{
    FieldRowSpec{Field::AnnualAmountYear, true},
    FieldRowSpec{Field::AnnualAmountAmount, true},
};

constexpr std::array kContractRows{
    FieldRowSpec{Field::ContractRecordNumber, true},
    FieldRowSpec{Field::ContractRecordProduct},
    FieldRowSpec{Field::ContractRecordAmount},
    FieldRowSpec{Field::ContractRecordSignedOn},
    FieldRowSpec{Field::ContractRecordFrom},
    FieldRowSpec{Field::ContractRecordTo},
    FieldRowSpec{Field::ContractRecordTerms},
};

constexpr std::array kPaymentRows{
    FieldRowSpec{Field::PaymentOn}, // empty as long as it is only due
    FieldRowSpec{Field::PaymentAmount, true},
    FieldRowSpec{Field::PaymentDueOn},
};

constexpr std::array kNeedRows{
    // What was asked,
    FieldRowSpec{Field::NeedRecordContent, true},
    FieldRowSpec{Field::NeedRecordType},
    FieldRowSpec{Field::NeedRecordPriority, true},
    FieldRowSpec{Field::NeedRecordChannel},
    FieldRowSpec{Field::NeedRecordRaisedAt},
    // who works on it until when,
    FieldRowSpec{Field::NeedRecordHandlingDepartment},
    FieldRowSpec{Field::NeedRecordHandler},
    FieldRowSpec{Field::NeedRecordPromisedAt},
    FieldRowSpec{Field::NeedRecordLateReason},
    // and what came of it.
    FieldRowSpec{Field::NeedRecordState},
    FieldRowSpec{Field::NeedRecordToldAt},
    FieldRowSpec{Field::NeedRecordResult},
    FieldRowSpec{Field::NeedRecordSatisfaction},
};

/// What is known when a customer asks; the rest comes with the handling.
constexpr std::array kNewNeedRows{
    FieldRowSpec{Field::NeedRecordContent, true},
    FieldRowSpec{Field::NeedRecordPriority, true},
    FieldRowSpec{Field::NeedRecordType},
    FieldRowSpec{Field::NeedRecordChannel},
    FieldRowSpec{Field::NeedRecordHandler},
    FieldRowSpec{Field::NeedRecordPromisedAt},
};

constexpr std::array kComplaintRows{
    FieldRowSpec{Field::ComplaintOn, true},
    FieldRowSpec{Field::ComplaintContent, true},
    FieldRowSpec{Field::ComplaintResult},
};

constexpr std::array kCareRows{
    FieldRowSpec{Field::CareOn, true},
    FieldRowSpec{Field::CareOccasion, true},
    FieldRowSpec{Field::CareGift},
    FieldRowSpec{Field::CareGiftValue},
};

constexpr std::array<ItemListSpec, kPartCount> kLists{
    ItemListSpec{},
    ItemListSpec{.rows = kContactRows,
        .newRows = kNewContactRows,
        .detail = {Field::ContactRole, Field::ContactPhones, Field::ContactEmails},
        .chips = {Field::ContactKey, Field::ContactLeft}},
    ItemListSpec{.rows = kFollowUpRows,
        .newRows = kFollowUpRows,
        .heading = {Field::FollowUpMethod, Field::FollowUpOn},
        .detail = {Field::FollowUpMethod, Field::FollowUpSummary, Field::FollowUpNextPlan},
        .newestFirstBy = Field::FollowUpOn,
        .today = Field::FollowUpOn,
        .person = Field::FollowUpBy},
    ItemListSpec{.rows = kAnnualAmountRows,
        .newRows = kAnnualAmountRows,
        .heading = {Field::AnnualAmountYear, Field::Name},
        .detail = {Field::AnnualAmountAmount, Field::Name, Field::Name},
        .newestFirstBy = Field::AnnualAmountYear},
    ItemListSpec{.rows = kContractRows,
        .newRows = kContractRows,
        .heading = {Field::ContractRecordNumber, Field::ContractRecordProduct},
        .detail = {Field::ContractRecordAmount, Field::ContractRecordFrom, Field::ContractRecordTo},
        .newestFirstBy = Field::ContractRecordSignedOn,
        .elseBy = Field::ContractRecordFrom,
        .today = Field::ContractRecordSignedOn},
    ItemListSpec{.rows = kPaymentRows,
        .newRows = kPaymentRows,
        .heading = {Field::PaymentOn, Field::PaymentAmount},
        .detail = {Field::PaymentAmount, Field::PaymentDueOn, Field::Name},
        .newestFirstBy = Field::PaymentOn,
        .elseBy = Field::PaymentDueOn,
        .today = Field::PaymentOn},
    ItemListSpec{.rows = kNeedRows,
        .newRows = kNewNeedRows,
        .heading = {Field::NeedRecordContent, Field::Name},
        .detail = {Field::NeedRecordState, Field::NeedRecordHandler, Field::NeedRecordPromisedAt},
        .chips = {Field::NeedRecordState, Field::NeedRecordPriority},
        .newestFirstBy = Field::NeedRecordRaisedAt},
    ItemListSpec{.rows = kComplaintRows,
        .newRows = kComplaintRows,
        .heading = {Field::ComplaintOn, Field::ComplaintContent},
        .detail = {Field::ComplaintContent, Field::ComplaintResult, Field::Name},
        .newestFirstBy = Field::ComplaintOn,
        .today = Field::ComplaintOn},
    ItemListSpec{.rows = kCareRows,
        .newRows = kCareRows,
        .heading = {Field::CareOn, Field::CareOccasion},
        .detail = {Field::CareOccasion, Field::CareGift, Field::Name},
        .newestFirstBy = Field::CareOn,
        .today = Field::CareOn},
    ItemListSpec{},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::ItemListModel)
};

/// A sentence that says what to do, where one of all such problems would not.
QString sentenceOf(const Problem &problem, const FieldValues &values) {
    if (problem.code != "rule-violated")
        return FieldEditing::problemText(problem.code);
    if (*problem.field == Field::NeedRecordPromisedAt)
        return Words::tr("The promised time has passed. Say first, under “%1”, why it is late.")
            .arg(FieldEditing::label(Field::NeedRecordLateReason));
    if (*problem.field == Field::NeedRecordSatisfaction)
        return Words::tr("Satisfaction goes from 1 to 5.");
    if (*problem.field != Field::NeedRecordState)
        return FieldEditing::problemText(problem.code);
    QStringList lacking;
    for (const Field field : lackingFor(values))
        lacking << FieldEditing::label(field);
    return Words::tr("The state “%1” needs before: %2.")
        .arg(ValueText::option(spec(Field::NeedRecordState).list, values.text(Field::NeedRecordState)),
            lacking.join(Words::tr(", ", "between the fields that lack")));
}

} // namespace

const ItemListSpec &itemListSpec(Part part) { return kLists[std::size_t(part)]; }

const QString &whenOf(Part part, const FieldValues &item) {
    const ItemListSpec &it = itemListSpec(part);
    return item.text(item.has(it.newestFirstBy) ? it.newestFirstBy : it.elseBy);
}

std::vector<FieldProblem> itemProblems(
    const Session &session, Part part, const FieldValues &before, const FieldValues &after) {
    // Nothing but the item, so that nothing else has anything to say.
    const QUuid id = QUuid::createUuid();
    Customer was;
    Customer is;
    if (!before.isEmpty())
        was.items(part).push_back({.id = id, .values = before});
    is.items(part).push_back({.id = id, .values = after});
    const Registration rules{session.reference(), session.clock(), session.settings()};
    std::vector<FieldProblem> problems;
    for (const Problem &problem : rules.completed(was, std::move(is)).warnings)
        if (problem.field && spec(*problem.field).part == part)
            problems.push_back({*problem.field, sentenceOf(problem, after)});
    return problems;
}

} // namespace dossier
