#pragma once

#include "services/import/PlanState.h"

namespace dossier {

/// Works out what follows from the outcomes of a plan's rows: whose numbers are taken, what joining finds, the counts.
/// Rows for which it finds what the workspace calls an error are returned, and what others owed to them is handed on.
class Settling {
public:
    explicit Settling(ImportPlan::Private &plan) : m_plan{plan} {}

    void run();

private:
    void takeBack();
    void settle();
    std::vector<DraftProblem> foundIn(qsizetype row, Joining &joining) const;
    void countRow(qsizetype row);
    bool returnRows();
    void handOn(qsizetype returned);

    ImportPlan::Private &m_plan;
    std::vector<qsizetype> m_toReturn = {};
};

} // namespace dossier
