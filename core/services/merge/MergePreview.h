#pragma once

#include "domain/ChangeSet.h"
#include "services/merge/JoinedDossier.h"

namespace dossier {

class ContactAccess;
class Rights;

/// What a merging would do, as somebody sees it who may see both dossiers; nothing is written.
struct MergePreview {
    Customer kept;                      ///< The one that stays, as it is now.
    Customer merged;                    ///< The one that is merged into it.
    std::vector<Field> differing = {};  ///< What a person is asked about, see differingFields().
    CustomerChange change = {};         ///< What the one that stays gets.
    std::vector<Problem> warnings = {}; ///< As joined().
};

/// The merging of @p merged into @p kept for the eyes of @p access. Kind::Right ("no-right") where one of the two, or a
/// field that is chosen, is hidden from them; else as joined().
Result<MergePreview> mergePreview(const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices,
    const QString &today, const Reference &reference, const ContactAccess &access);

/// Kind::Right ("no-right") where a person with @p rights may not see one of the two, or a field that is chosen: what
/// is wrong with a choice must not tell what is hidden.
Result<void> maySeeMerging(
    const Rights &rights, const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices);

/// Those of @p warnings that are not about what is hidden.
std::vector<Problem> shownWarnings(std::vector<Problem> warnings, const Rights &rights);

} // namespace dossier
