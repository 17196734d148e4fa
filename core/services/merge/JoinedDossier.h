#pragma once

#include "domain/Customer.h"
#include "services/import/Problem.h"

#include <span>
#include <vector>

namespace dossier {

struct Reference;

/// Which of two dossiers a value is taken from: the one that stays, or the one that is merged into it.
enum class MergeSide : quint8 { Kept, Merged };

struct MergeChoice {
    Field field;
    MergeSide side;
};

/// A dossier with all that another one brings.
struct JoinedDossier {
    Customer customer;
    std::vector<Problem> warnings = {}; ///< What speaks against the two being one customer, and what had to give way.
};

/// Joins @p merged to @p kept. A value that only one of them has is taken, of two different ones that of 'kept', unless
/// @p choices says otherwise; several values of a field are joined; a number becomes a former one. Records are added
/// with their ids, but a contact that both have is joined, and a follow-up or a year's amount that is there already is
/// not added. Fields that say one thing together are taken together; what follows from the contracts follows from all.
/// @p today canonical date.
///
/// Kind::InvalidInput ("choice-invalid") for a choice that is none.
Result<JoinedDossier> joined(const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices,
    const QString &today, const Reference &reference);

/// Fields of the dossiers themselves in which both have a value and not the same: what a person is asked about.
std::vector<Field> differingFields(const Customer &kept, const Customer &merged);

} // namespace dossier
