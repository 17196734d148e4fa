#include "db/ChangeRecords.h"
#include "db/Changes.h"
#include "db/DossierReader.h"
#include "db/Mergings.h"
#include "domain/Parting.h"

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

/// The two changes that take a merging apart. Reads inside the transaction in which they are written.
class PartingStream {
public:
    PartingStream(Database &database, ChangeStretch stretch, const QString &today, std::span<const QUuid> given,
        std::vector<Kept> &kept)
        : m_database{database}, m_stretch{std::move(stretch)}, m_today{today}, m_given{given}, m_kept{kept} {}

    Result<std::optional<CustomerChange>> next() {
        if (!m_changes) {
            auto changes = parted();
            if (!changes)
                return std::unexpected{changes.error()};
            m_changes = streamOf(*std::move(changes));
        }
        return m_changes();
    }

private:
    Result<std::vector<CustomerChange>> parted();
    Result<void> checkStill(const Merging &merging) const;
    Result<Customer> read(const QUuid &id) const;

    Database &m_database;
    ChangeStretch m_stretch;
    QString m_today;
    std::span<const QUuid> m_given;
    std::vector<Kept> &m_kept;
    std::function<Result<std::optional<CustomerChange>>()> m_changes = {};
};

Result<std::vector<CustomerChange>> PartingStream::parted() {
    const auto merging = mergingOf(m_database, m_stretch);
    if (!merging)
        return std::unexpected{merging.error()};
    if (!*merging)
        return std::unexpected{
            Error{Error::Kind::InvalidInput, "no-merging", Words::tr("This change merged nothing.")}};
    if (const auto done = checkStill(**merging); !done)
        return std::unexpected{done.error()};
    const auto kept = read((*merging)->merged.change.into);
    const auto merged = read((*merging)->merged.change.customer);
    if (!kept || !merged)
        return std::unexpected{!kept ? kept.error() : merged.error()};
    const auto two =
        part(*kept, *merged, (*merging)->kept.value_or(CustomerChange{.customer = kept->id}), m_today, m_given);
    if (!two)
        return std::unexpected{two.error()};
    for (const FieldPath &path : two->stays)
        m_kept.push_back({kept->id, toText(path)});
    CustomerChange back = difference(*merged, two->merged);
    back.kind = CustomerChange::Kind::Unmerge;
    back.into = kept->id;
    return std::vector{difference(*kept, two->kept), std::move(back)};
}

/// Whether the two still are what the merging made of them.
Result<void> PartingStream::checkStill(const Merging &merging) const {
    const auto latest = latestEntry(m_database, merging.merged.change.customer);
    if (!latest)
        return std::unexpected{latest.error()};
    if (!*latest || (*latest)->seq != merging.merged.seq)
        return std::unexpected{
            Error{Error::Kind::Conflict, "not-merged", Words::tr("This merging was taken back already.")}};
    const auto standing = standingFor(m_database, merging.merged.change.into);
    if (!standing)
        return std::unexpected{standing.error()};
    if (*standing != merging.merged.change.into)
        return std::unexpected{Error{Error::Kind::Conflict, "merged",
            Words::tr("The dossier that stayed was merged into another one since. Take that merging back first.")}};
    return {};
}

Result<Customer> PartingStream::read(const QUuid &id) const {
    auto reader = DossierReader::prepare(m_database);
    if (!reader)
        return std::unexpected{reader.error()};
    StoredDossier dossier;
    const auto isThere = reader->read(StoredDossier::bytesOf(id), dossier);
    if (!isThere)
        return std::unexpected{isThere.error()};
    if (!*isThere)
        return std::unexpected{
            Error{Error::Kind::NotFound, "not-found", Words::tr("One of the two dossiers is not there.")}};
    return dossier.toCustomer();
}

} // namespace

Result<Undone> unmerge(
    Database &database, const QUuid &change, ChangeSet undo, const Applying &applying, std::span<const QUuid> given) {
    auto stretch = findChange(database, change);
    if (!stretch)
        return std::unexpected{stretch.error()};
    undo.origin.kind = Origin::Kind::Undo;
    undo.origin.undoes = change;
    std::vector<Kept> kept;
    auto stream = std::make_shared<PartingStream>(
        database, std::move(*stretch), dayOf(undo, applying).toString(Qt::ISODate), given, kept);
    undo.next = [stream] { return stream->next(); };
    return applyChangeSet(database, std::move(undo), applying).transform([&kept](Applied applied) {
        return Undone{std::move(applied), std::move(kept)};
    });
}

} // namespace dossier
