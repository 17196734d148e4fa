#pragma once

#include "services/import/MatchTraits.h"
#include "services/import/Problem.h"
#include "services/import/StoredCustomers.h"

namespace dossier {

class ContactAccess;
struct CustomerChange;

/// A stored dossier that may be the same customer as another (疑似重复), as somebody may see it.
struct Duplicate {
    QUuid customer; ///< Null where he does not see the dossier.
    QString number = {};
    QString name = {};
    QString ask = {}; ///< Its owner, where he does not see it; nothing else is told of it.
    Likeness likeness = {};
};

/// The stored dossiers that @p customer may be, as somebody with @p access may see them, the most alike first, five at
/// most; himself apart. Nothing is decided by it: a person looks. Reads what every dossier is recognised by, for a
/// million about a second.
Result<std::vector<Duplicate>> findDuplicates(
    StoredCustomers &stored, const Customer &customer, const Reference &reference, const ContactAccess &access);

/// The same as a warning, code "duplicate-of-existing".
Problem problemOf(const Duplicate &duplicate);

/// Whether @p change sets what customers are recognised by: name, code, contacts.
bool mayMakeDuplicate(const CustomerChange &change);

} // namespace dossier
