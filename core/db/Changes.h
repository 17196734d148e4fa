#pragma once

#include "db/Database.h"
#include "domain/ChainHead.h"
#include "domain/ChangeSet.h"

#include <QDateTime>

#include <functional>
#include <span>
#include <vector>

namespace dossier {

/// What applying a ChangeSet needs besides it.
struct Applying {
    QDateTime at; ///< The system's time (Clock::systemNow()). Without ChangeSet::asOf it also gives a number's month.
    /// Told now and then how many changes are done; false cancels, after which nothing has changed.
    std::function<bool(qint64 done)> progress = {};
    /// Numbers that later changes of the same set bring along: they are not handed out to earlier ones.
    std::function<bool(QStringView number)> isReserved = {};
    bool isDryRun = false; ///< Everything is tried and then taken back.
};

/// What became of a ChangeSet.
struct Applied {
    QUuid change;
    qint64 created = 0;
    qint64 edited = 0; ///< Changed, put into the bin or taken out of it.
    ChainHead head = {};
};

/// The day that @p changes count as done on.
QDate dayOf(const ChangeSet &changes, const Applying &applying);

/// Writes @p changes: the only function that writes customer data. One transaction: numbers where a creation brings
/// none, rows, sealed history, head of the chain. A change that changes nothing leaves no
/// entry, a CustomerChange::Kind::Reveal apart, of which the history alone is told.
///
/// Kind::Conflict ("conflict") where a 'before' does not hold, ("number-taken") for a number that is or was another's,
/// ("merged") for a dossier that was merged into another, which only CustomerChange::Kind::Unmerge changes;
/// Kind::NotFound ("not-found") for an unknown customer; Kind::InvalidInput ("value-invalid") for a text that is not
/// canonical for its type; Kind::Cancelled ("cancelled"); else as Database::lastError(), "disk-full" among them. The
/// errors of ChangeSet::next are passed on. Whatever fails, nothing has changed.
Result<Applied> applyChangeSet(Database &database, ChangeSet changes, const Applying &applying);

/// A value that undo leaves as it is, because it was changed later.
struct Kept {
    QUuid customer;
    QString field = {}; ///< Path as of now, such as "contacts[0].phones", or of an item, "contacts[0]".

    bool operator==(const Kept &) const = default;
};

struct Undone {
    Applied applied;             ///< Its 'edited' are the dossiers that were changed back; no change where that is 0.
    std::vector<Kept> kept = {}; ///< In the order of the dossiers as they come, the newest entry first.
};

/// Undoes the change or import run @p change, a merging as unmerge() does: created dossiers go to the bin, changed
/// values get their former ones back, what was changed later is kept and reported. It is a ChangeSet of its own (id @p
/// undo.id, Origin::Undo), which can be undone in turn. Kind::NotFound ("not-found") for an unknown change.
Result<Undone> undo(Database &database, const QUuid &change, ChangeSet undo, const Applying &applying);

/// Takes the merging @p change apart, see part(): the dossier that was merged comes out of the bin; @p given are items
/// that go with it. Like undo() a ChangeSet of its own. Kind::NotFound ("not-found") for an unknown change;
/// Kind::InvalidInput ("no-merging") for one that merged nothing; Kind::Conflict ("not-merged") where it was taken
/// apart before, ("merged") where the dossier that stayed was itself merged into another since.
Result<Undone> unmerge(Database &database, const QUuid &change, ChangeSet undo, const Applying &applying,
    std::span<const QUuid> given = {});

} // namespace dossier
