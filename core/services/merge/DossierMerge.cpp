#include "services/merge/DossierMerge.h"

#include "db/Accounts.h"
#include "db/Customers.h"
#include "db/Mergings.h"
#include "services/merge/MergePreview.h"

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::DossierMerge)
};

/// Whether @p customer can be merged.
Result<void> isStanding(Database &database, const Customer &customer) {
    if (!customer.deleted)
        return {};
    const Result<QUuid> into = mergedInto(database, customer.id);
    if (!into)
        return std::unexpected{into.error()};
    if (!into->isNull())
        return std::unexpected{mergedError()};
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = "in-bin",
        .message =
            Words::tr("'%1' is in the bin. Take it out before you merge it.").arg(customer.values.text(Field::Name))}};
}

} // namespace

Result<Merged> mergeDossiers(Database &database, const QUuid &kept, const QUuid &merged,
    std::span<const MergeChoice> choices, const Reference &reference, ChangeSet changes, const Applying &applying) {
    if (kept == merged)
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "same-customer",
            .message = Words::tr("Both are the same dossier; there is nothing to merge.")}};
    std::vector<Problem> warnings;
    const QString today = dayOf(changes, applying).toString(Qt::ISODate);
    const QString actor = changes.actor;
    // Reads inside the transaction in which it is written.
    const auto both = [&]() -> Result<std::vector<CustomerChange>> {
        const Result<Customer> stays = Customers{database}.byId(kept);
        const Result<Customer> goes = Customers{database}.byId(merged);
        const Result<Rights> rights = rightsOf(database, actor);
        if (!stays || !goes || !rights)
            return std::unexpected{!stays ? stays.error() : !goes ? goes.error() : rights.error()};
        const Result<void> allowed = maySeeMerging(*rights, *stays, *goes, choices)
                                         .and_then([&] { return isStanding(database, *stays); })
                                         .and_then([&] { return isStanding(database, *goes); });
        if (!allowed)
            return std::unexpected{allowed.error()};
        Result<JoinedDossier> dossier = joined(*stays, *goes, choices, today, reference);
        if (!dossier)
            return std::unexpected{dossier.error()};
        warnings = shownWarnings(std::move(dossier->warnings), *rights);
        return std::vector{difference(*stays, dossier->customer),
            CustomerChange{.customer = merged, .kind = CustomerChange::Kind::Merge, .into = kept}};
    };
    changes.origin.kind = Origin::Kind::Merge;
    changes.next = [&both, stream = std::function<Result<std::optional<CustomerChange>>()>{}]() mutable
        -> Result<std::optional<CustomerChange>> {
        if (!stream) {
            Result<std::vector<CustomerChange>> two = both();
            if (!two)
                return std::unexpected{two.error()};
            stream = streamOf(*std::move(two));
        }
        return stream();
    };
    return applyChangeSet(database, std::move(changes), applying).transform([&warnings](Applied applied) {
        return Merged{std::move(applied), std::move(warnings)};
    });
}

} // namespace dossier
