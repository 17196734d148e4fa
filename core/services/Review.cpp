#include "services/Review.h"

#include "db/Accounts.h"
#include "db/Customers.h"
#include "db/Settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using Kind = CustomerChange::Kind;

std::unexpected<Error> noRight(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::Right, .code = "no-right", .message = message}};
}

std::unexpected<Error> refused(QByteArray code, const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = std::move(code), .message = message}};
}

bool isAt(ReviewStep step, ReviewState state) {
    switch (step) {
    case ReviewStep::Submit: return state == ReviewState::Draft;
    case ReviewStep::Return: return state != ReviewState::Draft;
    case ReviewStep::Approve: return state == ReviewState::Submitted || state == ReviewState::Passed;
    case ReviewStep::File: return state == ReviewState::Approved;
    }
    return false;
}

} // namespace

ReviewTrail reviewTrail(std::span<const HistoryEntry> history) {
    ReviewTrail trail;
    for (const HistoryEntry &entry : history) {
        const ChangeRecord &record = *entry.record;
        if (entry.change.kind == Kind::Create)
            trail.creator = record.actor;
        if (entry.change.kind == Kind::Submit || entry.change.kind == Kind::Return)
            trail = {.creator = trail.creator};
        if (entry.change.kind == Kind::Submit) {
            trail.submitter = record.actor;
            trail.submittedAt = record.effective();
        }
        if (entry.change.kind == Kind::Pass)
            trail.firstReviewer = record.actor;
    }
    return trail;
}

QDateTime waitingSince(ReviewState state, const ReviewTrail &trail) {
    const bool waits = state == ReviewState::Submitted || state == ReviewState::Passed;
    return waits ? trail.submittedAt : QDateTime{};
}

Result<CustomerChange> Review::step(
    const Customer &customer, ReviewStep step, const ReviewTrail &trail, const QString &reason) const {
    if (!isAt(step, customer.state))
        return refused(
            "review-state", tr("The dossier is %1; this step does not follow.").arg(labelOf(customer.state)));
    if (step == ReviewStep::Return && reason.trimmed().isEmpty())
        return refused("reason-missing", tr("Say why the dossier is returned."));
    if (auto allowed = mayStep(customer, step, trail); !allowed)
        return std::unexpected{allowed.error()};
    return CustomerChange{.customer = customer.id, .kind = kindOf(step, customer.state)};
}

Result<void> Review::mayStep(const Customer &customer, ReviewStep step, const ReviewTrail &trail) const {
    if (!m_rights.sees(customer.values))
        return noRight(tr("You have no right to this customer."));
    if (m_rights.administrates())
        return {};
    if (step == ReviewStep::Submit)
        return m_rights.writes() ? Result<void>{} : noRight(tr("You may read dossiers, not submit them."));
    if (step == ReviewStep::File) {
        const std::array entitled{trail.submitter, trail.creator, customer.values.text(Field::Owner)};
        return std::ranges::contains(entitled, m_person)
                   ? Result<void>{}
                   : noRight(tr("Only %1, who entered the dossier, may file it.").arg(trail.submitter));
    }
    if (!m_rights.reviews())
        return noRight(tr("Only a manager may review dossiers."));
    if (step == ReviewStep::Approve && (m_person == trail.submitter || m_person == trail.firstReviewer))
        return noRight(tr("Somebody else has to review what you submitted or reviewed yourself."));
    return {};
}

Kind Review::kindOf(ReviewStep step, ReviewState state) const {
    const Kind approved = m_asksForFiling ? Kind::Approve : Kind::File;
    switch (step) {
    case ReviewStep::Submit: return m_approvals > 0 ? Kind::Submit : approved;
    case ReviewStep::Return: return Kind::Return;
    case ReviewStep::Approve: return m_approvals > 1 && state == ReviewState::Submitted ? Kind::Pass : approved;
    case ReviewStep::File: break;
    }
    return Kind::File;
}

Result<ReviewState> review(
    Database &database, const QUuid &customer, ReviewStep step, ChangeSet changes, const Applying &applying) {
    const Result<Customer> before = Customers{database}.byId(customer);
    const auto entries = History{database}.of(customer);
    const auto rights = rightsOf(database, changes.actor);
    const auto settings = Settings{database}.all();
    if (!before || !entries)
        return std::unexpected{before ? entries.error() : before.error()};
    if (!rights || !settings)
        return std::unexpected{rights ? settings.error() : rights.error()};
    const Review rules{*rights, changes.actor, SettingValues{*settings}};
    auto change = rules.step(*before, step, reviewTrail(*entries), changes.origin.text);
    if (!change)
        return std::unexpected{change.error()};
    const ReviewState state = stateAfter(change->kind).value_or(before->state);
    changes.next = streamOf({*std::move(change)});
    return applyChangeSet(database, std::move(changes), applying).transform([state](const Applied &) { return state; });
}

Result<std::vector<WaitingReview>> waitingReviews(Database &database, const QString &person, std::size_t most) {
    const auto rights = rightsOf(database, person);
    const Customers customers{database};
    const auto ids = customers.inReview();
    if (!rights || !ids)
        return std::unexpected{rights ? ids.error() : rights.error()};
    if (const auto allowed = rights->entry(); !allowed)
        return std::unexpected{allowed.error()};
    std::vector<WaitingReview> waiting;
    for (const QUuid &id : *ids) {
        auto customer = customers.byId(id);
        if (!customer)
            return std::unexpected{customer.error()};
        if (!rights->sees(customer->values))
            continue;
        const auto entries = History{database}.of(id);
        if (!entries)
            return std::unexpected{entries.error()};
        waiting.push_back({rights->shown(*std::move(customer)), reviewTrail(*entries)});
        if (waiting.size() == most)
            break;
    }
    return waiting;
}

} // namespace dossier
