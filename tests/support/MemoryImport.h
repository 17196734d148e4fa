#pragma once

#include "reference/Reference.h"
#include "services/import/Matching.h"
#include "services/import/PlanState.h"
#include "support/MemoryCustomers.h"
#include "support/MemoryReader.h"

#include <QTimeZone>

namespace dossier {

/// Plans imports of tables in memory for customers in memory: the whole pipeline but for files and database.
struct MemoryImport {
    const Reference &reference;
    MemoryReader files = {};
    MemoryCustomers customers{reference};
    ImportRules rules{.errors = {}, .required = {Field::Name, Field::ContactName, Field::ContactPhones}};
    QHash<QString, QList<ColumnChoice>> profiles = {};
    QDateTime now{{2026, 11, 20}, {9, 0}, QTimeZone::fromSecondsAheadOfUtc(28'800)};
    ImportProgress progress = {};

    Result<ImportPlan> plan(ImportRequest request) {
        const ReadingSurroundings surroundings{.files = files,
            .reference = reference,
            .now = now,
            .rules = rules,
            .profiles = profiles,
            .progress = progress};
        auto state = std::make_unique<ImportPlan::Private>(std::move(request), reference, now);
        state->today = now.date().toString(Qt::ISODate);
        state->errors = rules.errors;
        RowKeys keys;
        if (auto read = FileReading{surroundings}.read(*state, keys); !read)
            return std::unexpected{read.error()};
        if (auto matched = matchRows(*state, keys, customers, progress); !matched)
            return std::unexpected{matched.error()};
        return ImportPlan{std::move(state)};
    }
    Result<ImportPlan> plan(const QString &path) { return plan(ImportRequest{.paths = {path}}); }

    /// What the workspace holds once the plan is carried out, in the order of the rows.
    std::vector<Customer> carriedOut(const ImportPlan &plan) const {
        std::vector<Customer> all = customers.all();
        Joining joining{plan.d()};
        for (qsizetype row = 0; row < plan.rowCount(); ++row) {
            const RowOutcome outcome = plan.outcome(row);
            if (outcome == RowOutcome::Create || outcome == RowOutcome::Perhaps)
                all.push_back(plan.d().created(row));
            if (outcome != RowOutcome::Update)
                continue;
            const Joining::Step step = joining.step(row);
            *std::ranges::find(all, step.after.id, &Customer::id) = step.after;
        }
        return all;
    }
};

} // namespace dossier
