#pragma once

#include "domain/Customer.h"
#include "services/import/Draft.h"

#include <QDate>

#include <functional>
#include <vector>

namespace dossier {

struct Reference;

/// How a row is joined to a dossier.
struct MergeOptions {
    bool preferFile = false; ///< The file's value wins over a different one.
    QString rowDate = {};    ///< How new the row is; canonical date, empty: not told.
    /// How new the dossier's value of a field is; empty: not known.
    std::function<QString(Field)> dateOf = {};
    QString today = {}; ///< Canonical date. Nothing that has happened lies behind it.
    /// A number of the dossier's that the workspace gave out: it gives way to the row's. Empty: none does.
    QString givenNumber = {};
    /// Makes the id of a new item.
    std::function<QUuid()> newId = {};
};

/// Joins a row to @p target: fills what is empty, adds contacts, follow-ups and yearly amounts, replaces a different
/// value where the file is to win. What differs and stays comes back as "value-differs"; dates that only contradict
/// each other together are marked, "date-order".
std::vector<DraftProblem> merge(
    Customer &target, const Draft &draft, const MergeOptions &options, const Reference &reference);

/// How new a row is: its own date of change, else its latest follow-up.
QString dateOfRow(const Draft &draft);

/// The latest follow-up of a dossier; empty: none.
QString latestFollowUp(const Customer &customer);

} // namespace dossier
