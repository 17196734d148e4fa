#include "services/merge/MergePreview.h"

#include "services/ContactAccess.h"

#include <algorithm>

namespace dossier {

Result<void> maySeeMerging(
    const Rights &rights, const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices) {
    for (const Customer *customer : {&kept, &merged})
        if (auto allowed = rights.maySee(customer->values); !allowed)
            return allowed;
    for (const MergeChoice &choice : choices)
        if (auto allowed = rights.maySee(choice.field); !allowed)
            return allowed;
    return {};
}

std::vector<Problem> shownWarnings(std::vector<Problem> warnings, const Rights &rights) {
    std::erase_if(
        warnings, [&rights](const Problem &warning) { return warning.field && !rights.sees(*warning.field); });
    return warnings;
}

Result<MergePreview> mergePreview(const Customer &kept, const Customer &merged, std::span<const MergeChoice> choices,
    const QString &today, const Reference &reference, const ContactAccess &access) {
    const Rights &rights = access.rights();
    if (const auto allowed = maySeeMerging(rights, kept, merged, choices); !allowed)
        return std::unexpected{allowed.error()};
    Result<JoinedDossier> dossier = joined(kept, merged, choices, today, reference);
    if (!dossier)
        return std::unexpected{dossier.error()};
    MergePreview preview{.kept = access.shown(kept), .merged = access.shown(merged)};
    preview.differing = differingFields(kept, merged);
    std::erase_if(preview.differing, [&rights](Field field) { return !rights.sees(field); });
    // What comes along is the merged one's: where that is masked it stays so.
    const bool isMasked = !access.sees(merged.values.text(Field::Owner));
    preview.change = access.shown(difference(kept, dossier->customer), isMasked ? merged.values : kept.values);
    preview.warnings = shownWarnings(std::move(dossier->warnings), rights);
    return preview;
}

} // namespace dossier
