#include "services/import/Settling.h"

#include <algorithm>

namespace dossier {
namespace {

/// Rows that create a dossier, joined to none.
bool creates(RowOutcome outcome) { return outcome == RowOutcome::Create || outcome == RowOutcome::Perhaps; }

} // namespace

void Settling::run() {
    takeBack();
    settle();
    // Each round returns a row at least, so there is an end.
    while (returnRows())
        settle();
}

/// A person's word may have removed the reason for which a row was returned.
void Settling::takeBack() {
    m_plan.heirs.clear();
    for (RowPlan &plan : m_plan.rows)
        if (std::exchange(plan.isReturned, false) || std::exchange(plan.isHeir, false))
            plan.outcome = plan.wanted();
}

void Settling::settle() {
    const auto rows = qsizetype(m_plan.rows.size());
    m_plan.members.clear();
    for (qsizetype row = 0; row < rows; ++row)
        if (m_plan.rows[std::size_t(row)].outcome == RowOutcome::Update)
            m_plan.members.emplace_back(m_plan.rootOf(row), row);
    std::ranges::sort(m_plan.members);
    for (const auto &[row, owner] : m_plan.numberOwners) {
        RowPlan &plan = m_plan.rows[std::size_t(row)];
        // One dossier may stand in the pool twice: found by a key, and by a number that it had.
        const QUuid mine = m_plan.customerOf(m_plan.rootOf(row));
        const QUuid theirs = m_plan.customerOf(owner.isStored ? owner : m_plan.rootOf(owner.index));
        const bool comesIn = plan.outcome != RowOutcome::Reject && plan.outcome != RowOutcome::Skip;
        plan.numberIsTaken = (comesIn || plan.isReturned) && mine != theirs;
    }
    m_plan.found.clear();
    m_plan.counts = {.rows = rows};
    m_toReturn.clear();
    Joining joining{m_plan};
    for (qsizetype row = 0; row < rows; ++row) {
        countRow(row);
        m_plan.found.add(row, foundIn(row, joining));
    }
    m_plan.counts.warnings += m_plan.found.warnings();
    for (qsizetype row = 0; !m_plan.errors.isEmpty() && row < rows; ++row) {
        const RowPlan &plan = m_plan.rows[std::size_t(row)];
        if (plan.outcome != RowOutcome::Reject && std::ranges::any_of(m_plan.found.of(row), &DraftProblem::isError))
            m_toReturn.push_back(row);
    }
}

void Settling::countRow(qsizetype row) {
    const RowOutcome outcome = m_plan.rows[std::size_t(row)].outcome;
    ImportCounts &counts = m_plan.counts;
    counts.created += creates(outcome) ? 1 : 0;
    counts.updated += outcome == RowOutcome::Update ? 1 : 0;
    counts.skipped += outcome == RowOutcome::Skip ? 1 : 0;
    counts.rejected += outcome == RowOutcome::Reject ? 1 : 0;
    counts.warnings += m_plan.drafts.warnings(row);
}

std::vector<DraftProblem> Settling::foundIn(qsizetype row, Joining &joining) const {
    const RowPlan &plan = m_plan.rows[std::size_t(row)];
    std::vector<DraftProblem> problems;
    if (plan.isReturned && plan.ruled == RowOutcome::Update)
        problems = Joining{m_plan}.step(row).problems; // Not a step of the others' way.
    else if (plan.outcome == RowOutcome::Update)
        problems = joining.step(row).problems;
    else if (plan.match >= 0 && !plan.isHeir && plan.decision != RowDecision::Different)
        problems.push_back({.code = m_plan.matches[std::size_t(plan.match)].with.isStored ? "duplicate-of-existing"
                                                                                          : "duplicate-in-file"});
    if (plan.numberIsTaken)
        problems.push_back({.code = "number-taken",
            .field = Field::Number,
            .value = m_plan.drafts.at(row).values.text(Field::Number)});
    // What a person has decided, and what is left out anyway, is not returned.
    const bool mayReturn = plan.decision == RowDecision::Open && plan.outcome != RowOutcome::Skip;
    for (DraftProblem &problem : problems)
        problem.isError = mayReturn && m_plan.errors.contains(problem.code);
    return problems;
}

/// Returns the rows with errors; false where there are none.
bool Settling::returnRows() {
    for (const qsizetype row : m_toReturn) {
        RowPlan &plan = m_plan.rows[std::size_t(row)];
        const bool hadFollowers = creates(plan.outcome);
        plan.isReturned = true;
        plan.outcome = RowOutcome::Reject;
        if (hadFollowers)
            handOn(row);
    }
    return !m_toReturn.empty();
}

/// The first row that was joined to one that now creates nothing creates the dossier; the others follow it.
void Settling::handOn(qsizetype returned) {
    const Matched leader{.index = returned};
    const auto follower = std::ranges::find_if(m_plan.matches, [&](const RowMatch &match) {
        return match.with == leader && m_plan.rows[std::size_t(match.row)].outcome == RowOutcome::Update;
    });
    if (follower == m_plan.matches.end())
        return;
    m_plan.heirs[returned] = follower->row;
    RowPlan &heir = m_plan.rows[std::size_t(follower->row)];
    heir.isHeir = true;
    heir.outcome = RowOutcome::Create;
}

} // namespace dossier
