#pragma once

#include "domain/FieldValues.h"

namespace dossier {

struct Reference;

/// Whether two contacts of one customer share a telephone, an e-mail address or a WeChat name, and their names do not
/// speak against it: 王 and 王建国 may be one person, 李 and 王 are not.
bool sharesReach(const FieldValues &left, const FieldValues &right, const Reference &reference);

/// Whether two contacts of one customer are one person: equal full names, or sharesReach().
bool isSameContact(const FieldValues &left, const FieldValues &right, const Reference &reference);

} // namespace dossier
