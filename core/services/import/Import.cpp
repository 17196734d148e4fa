#include "services/import/Import.h"

#include "db/Background.h"
#include "db/Changes.h"
#include "db/DatabaseThread.h"
#include "db/History.h"
#include "db/OwnFieldTable.h"
#include "db/Settings.h"
#include "domain/SettingSpecs.h"
#include "services/Clock.h"
#include "services/import/DatabaseCustomers.h"
#include "services/import/MappingProfiles.h"
#include "services/import/Matching.h"
#include "services/import/PlanState.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::Import)
};

/// A plan in the making, handed from thread to thread.
class Planning {
public:
    Planning(ImportRequest request, ImportProgress progress, const RowReader &files, const Reference &reference,
        const Clock &clock)
        : m_surroundings{.files = files, .reference = reference, .now = clock.now(), .progress = std::move(progress)},
          m_state{std::make_unique<ImportPlan::Private>(std::move(request), reference, clock.systemNow())} {}

    /// On the database's thread: what the workspace asks of rows.
    Result<void> readSettings(Database &database);
    /// On a pool thread.
    Result<void> readFiles() { return FileReading{m_surroundings}.read(*m_state, m_keys); }
    /// On the database's thread.
    Result<std::shared_ptr<ImportPlan>> match(Database &database);

private:
    ReadingSurroundings m_surroundings;
    std::unique_ptr<ImportPlan::Private> m_state;
    RowKeys m_keys = {};
};

Result<void> Planning::readSettings(Database &database) {
    const auto stored = Settings{database}.all();
    if (!stored)
        return std::unexpected{stored.error()};
    auto profiles = MappingProfiles{database}.all();
    if (!profiles)
        return std::unexpected{profiles.error()};
    const SettingValues settings{*stored};
    auto own = OwnFieldTable{database}.all();
    if (!own)
        return std::unexpected{own.error()};
    m_surroundings.rules = {.errors = settings.codes(Setting::ImportErrors),
        .required = settings.fields(Setting::ImportRequired),
        .logical = logicalRules(settings, m_surroundings.reference),
        .allowsPrivateNumbers = settings.text(Setting::PhonePrivate) == "allow"_L1,
        .own = *own,
        .requiredOwn = RequiredOwn{*own, m_surroundings.reference}};
    m_state->limits = settings.readLimits();
    m_surroundings.limits = m_state->limits;
    m_state->today = m_surroundings.now.date().toString(Qt::ISODate);
    m_state->errors = m_surroundings.rules.errors;
    m_state->own = *std::move(own);
    m_surroundings.profiles = *std::move(profiles);
    return {};
}

Result<std::shared_ptr<ImportPlan>> Planning::match(Database &database) {
    const auto head = History{database}.head();
    if (!head)
        return std::unexpected{head.error()};
    m_state->head = *head;
    DatabaseCustomers stored{database, m_surroundings.reference};
    if (auto done = matchRows(*m_state, m_keys, stored, m_surroundings.progress); !done)
        return std::unexpected{done.error()};
    return std::make_shared<ImportPlan>(std::move(m_state));
}

/// Hands out a plan's changes, row by row.
class ChangeStream {
public:
    explicit ChangeStream(std::shared_ptr<ImportPlan> plan) : m_plan{std::move(plan)}, m_joining{m_plan->d()} {}

    Result<std::optional<CustomerChange>> operator()();

private:
    std::shared_ptr<ImportPlan> m_plan;
    Joining m_joining;
    qsizetype m_row = 0;
};

Result<std::optional<CustomerChange>> ChangeStream::operator()() {
    const ImportPlan::Private &state = m_plan->d();
    while (m_row < m_plan->rowCount()) {
        const qsizetype row = m_row++;
        const RowOutcome outcome = m_plan->outcome(row);
        std::optional<CustomerChange> change;
        if (outcome == RowOutcome::Create || outcome == RowOutcome::Perhaps) {
            change = creation(state.created(row));
        } else if (outcome == RowOutcome::Update) {
            const Joining::Step step = m_joining.step(row);
            change = difference(step.before, step.after);
            if (change->fields.empty() && change->items.empty())
                continue;
        } else {
            continue;
        }
        change->place = state.placeOf(row);
        return change;
    }
    return std::nullopt;
}

ChangeSet changeSetOf(const std::shared_ptr<ImportPlan> &plan, const Clock &clock) {
    QStringList names;
    for (const FilePlan &file : plan->files())
        if (!file.refusal)
            names.append(file.file);
    ChangeSet changes{.id = plan->d().ids.run(),
        .actor = plan->request().actor,
        .osUser = plan->request().osUser,
        .origin = {.kind = Origin::Kind::Import, .text = names.join(u", "_s)},
        .next = [stream = std::make_shared<ChangeStream>(plan)] { return (*stream)(); },
        .mayRunAhead = true};
    if (clock.isInjected())
        changes.asOf = clock.now();
    return changes;
}

Result<ImportReport> carryOut(
    Database &database, const std::shared_ptr<ImportPlan> &plan, const ImportProgress &progress, const Clock &clock) {
    const auto head = History{database}.head();
    if (!head)
        return std::unexpected{head.error()};
    if (head->seq != plan->d().head.seq)
        return std::unexpected{Error{.kind = Error::Kind::Conflict,
            .code = "conflict",
            .message = Words::tr("The workspace was changed since the import was planned. Plan it again.")}};
    const ImportCounts counts = plan->counts();
    const qint64 total = counts.created + counts.updated;
    const auto applied = applyChangeSet(database, changeSetOf(plan, clock),
        {.at = clock.systemNow(),
            .progress = [&](qint64 done) { return !progress || progress(ImportStage::Writing, done, total); },
            .isReserved = [&](QStringView number) { return plan->d().bringsNumber(number); }});
    if (!applied)
        return std::unexpected{applied.error()};
    ImportReport report = plan->report();
    report.run = applied->change;
    report.dryRun = false;
    return report;
}

} // namespace

Import::Import(DatabaseThread &reader, DatabaseThread &writer, const RowReader &files, const Reference &reference,
    const Clock &clock)
    : m_reader{reader}, m_writer{writer}, m_files{files}, m_reference{reference}, m_clock{clock} {}

Async<std::shared_ptr<ImportPlan>> Import::plan(ImportRequest request, ImportProgress progress) const {
    using Plan = Result<std::shared_ptr<ImportPlan>>;
    const auto planning =
        std::make_shared<Planning>(std::move(request), std::move(progress), m_files, m_reference, m_clock);
    return m_reader.run([planning](Database &database) { return planning->readSettings(database); })
        .then(&backgroundPool(),
            [planning](const Result<void> &ready) {
                giveWay();
                return ready ? planning->readFiles() : ready;
            })
        .then([planning, &reader = m_reader](const Result<void> &read) {
            if (!read)
                return QtFuture::makeReadyValueFuture(Plan{std::unexpected{read.error()}});
            return runInBackground(reader, [planning](Database &database) { return planning->match(database); });
        })
        .unwrap();
}

Async<ImportReport> Import::commit(std::shared_ptr<ImportPlan> plan, ImportProgress progress) const {
    return runInBackground(m_writer, [plan = std::move(plan), progress = std::move(progress), &clock = m_clock](
                                         Database &database) { return carryOut(database, plan, progress, clock); });
}

} // namespace dossier
