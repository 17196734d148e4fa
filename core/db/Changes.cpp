#include "db/Changes.h"

#include "db/ChangeWriter.h"
#include "db/PackedChanges.h"

namespace dossier {
namespace {

/// How many changes go by between two reports of progress.
constexpr qint64 kStride = 512;

Error cancelled() {
    return {
        Error::Kind::Cancelled, "cancelled", QCoreApplication::translate("Changes", "Cancelled. Nothing was changed.")};
}

} // namespace

QDate dayOf(const ChangeSet &changes, const Applying &applying) {
    return changes.asOf.isValid() ? changes.asOf.date() : applying.at.toLocalTime().date();
}

Result<Applied> applyChangeSet(Database &database, ChangeSet changes, const Applying &applying) {
    auto writer = ChangeWriter::begin(database, changes, applying);
    if (!writer)
        return std::unexpected{writer.error()};
    PackedChanges stream{changes, (*writer)->sealing()};
    for (qint64 done = 0;; ++done) {
        if (applying.progress && done % kStride == 0 && !applying.progress(done))
            return std::unexpected{cancelled()};
        auto change = stream.next();
        if (!change)
            return std::unexpected{change.error()};
        if (!*change)
            return (*writer)->commit();
        if (auto written = (*writer)->write(**change); !written)
            return std::unexpected{written.error()};
    }
}

} // namespace dossier
