#pragma once

#include "services/import/MatchTraits.h"
#include "services/import/Problem.h"
#include "services/import/StoredCustomers.h"

namespace dossier {

struct CustomerChange;

/// A stored dossier that may be the same customer as another (疑似重复).
struct Duplicate {
    QUuid customer;
    QString number = {};
    QString name = {};
    Likeness likeness = {};
};

/// The stored dossiers that @p customer may be, the most alike first, five at most; himself apart. Nothing is decided
/// by it: a person looks. Reads what every dossier is recognised by, for a million about a second.
Result<std::vector<Duplicate>> findDuplicates(
    StoredCustomers &stored, const Customer &customer, const Reference &reference);

/// The same as a warning, code "duplicate-of-existing".
Problem problemOf(const Duplicate &duplicate);

/// Whether @p change sets what customers are recognised by: name, code, contacts.
bool mayMakeDuplicate(const CustomerChange &change);

} // namespace dossier
