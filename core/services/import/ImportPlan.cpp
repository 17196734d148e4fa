#include "services/import/ImportPlan.h"

#include "services/import/MatchTraits.h"
#include "services/import/PlanState.h"

#include <algorithm>

namespace dossier {
ImportPlan::ImportPlan(std::unique_ptr<Private> state) : m_d{std::move(state)} {}
ImportPlan::~ImportPlan() = default;
ImportPlan::ImportPlan(ImportPlan &&) noexcept = default;
ImportPlan &ImportPlan::operator=(ImportPlan &&) noexcept = default;

const ImportRequest &ImportPlan::request() const { return m_d->request; }
const std::vector<FilePlan> &ImportPlan::files() const { return m_d->files; }
ImportCounts ImportPlan::counts() const { return m_d->counts; }
qsizetype ImportPlan::rowCount() const { return qsizetype(m_d->rows.size()); }
RowOutcome ImportPlan::outcome(qsizetype index) const { return m_d->rows[std::size_t(index)].outcome; }

std::vector<qsizetype> ImportPlan::rowsWith(RowOutcome outcome) const {
    std::vector<qsizetype> indexes;
    for (qsizetype row = 0; row < rowCount(); ++row)
        if (this->outcome(row) == outcome)
            indexes.push_back(row);
    return indexes;
}

std::vector<qsizetype> ImportPlan::rowsWithWarnings() const {
    std::vector<qsizetype> indexes;
    for (qsizetype row = 0; row < rowCount(); ++row)
        if (outcome(row) != RowOutcome::Reject && (m_d->drafts.hasWarnings(row) || !m_d->found.of(row).empty()))
            indexes.push_back(row);
    return indexes;
}

PlannedRow ImportPlan::row(qsizetype index) const {
    const RowPlan &plan = m_d->rows[std::size_t(index)];
    PlannedRow row{.index = index,
        .place = m_d->placeOf(index),
        .outcome = plan.outcome,
        .decision = plan.decision,
        .draft = m_d->created(index),
        .problems = m_d->problemsOf(index)};
    if (plan.match >= 0) {
        const RowMatch &match = m_d->matches[std::size_t(plan.match)];
        const Customer other = match.with.isStored ? m_d->stored.at(match.with.index) : m_d->created(match.with.index);
        const Likeness likeness =
            compare(traitsOf(other, m_d->reference), traitsOf(m_d->drafts.at(index), m_d->reference));
        row.match = PlannedMatch{.with = m_d->nameOf(match.with, index),
            .isStored = match.with.isStored,
            .customer = other.id,
            .name = other.values.text(Field::Name),
            .certain = match.certain,
            .score = match.score,
            .evidence = likeness.evidence};
        if (match.with.isStored)
            row.stored = other.values;
    }
    if (plan.outcome == RowOutcome::Update) {
        const Joining::Step step = Joining{*m_d}.step(index);
        CustomerChange change = difference(step.before, step.after);
        row.changes = std::move(change.fields);
        row.items = std::move(change.items);
        if (m_d->rootOf(index).isStored)
            row.stored = step.before.values;
    }
    return row;
}

void ImportPlan::decide(qsizetype index, RowDecision decision) {
    RowPlan &plan = m_d->rows[std::size_t(index)];
    if (plan.match < 0 || plan.ruled == RowOutcome::Reject)
        return;
    plan.decision = decision;
    plan.outcome = plan.wanted();
    m_d->settle();
}

ImportReport ImportPlan::report() const {
    ImportReport report{.run = {}, .dryRun = true, .counts = m_d->counts};
    for (const FilePlan &file : m_d->files) {
        FileReport &read = report.files.emplaceBack(FileReport{.file = file.file,
            .importer = file.importer,
            .sheet = file.sheet,
            .headerRow = file.headerRow,
            .encoding = file.encoding,
            .refusal = file.refusal});
        for (const ColumnPlan &column : file.columns) {
            if (!column.target.isEmpty())
                read.mapping.append({.column = column.column, .heading = column.heading, .target = column.target});
            else if (!column.heading.isEmpty())
                read.unmapped.append(column.heading);
        }
    }
    for (qsizetype row = 0; row < rowCount(); ++row)
        if (m_d->drafts.hasWarnings(row) || m_d->drafts.isRejected(row) || !m_d->found.of(row).empty())
            for (Problem &problem : m_d->problemsOf(row))
                report.problems.append(std::move(problem));
    for (const RowMatch &match : m_d->matches) {
        const Place place = m_d->placeOf(match.row);
        report.duplicates.append({.file = place.file,
            .sheet = place.sheet,
            .row = place.row,
            .with = m_d->nameOf(match.with, match.row),
            .score = match.score,
            .certain = match.certain});
    }
    return report;
}

} // namespace dossier
