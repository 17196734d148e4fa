#include "Commands.h"
#include "Ids.h"
#include "KeptValues.h"
#include "Session.h"

#include "db/Changes.h"
#include "db/History.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Unmerge)
};

constexpr std::array kOptions{
    OptionSpec{"--to-b"_L1, "ITEM"_L1,
        QT_TRANSLATE_NOOP("Commands", "A record of A that goes with B, such as one that was added since."),
        OptionSpec::Count::Many},
};

Result<std::vector<QUuid>> itemsOf(const Arguments &arguments) {
    std::vector<QUuid> items;
    for (const QString &item : arguments.values("--to-b"_L1)) {
        const Result<QUuid> id = idNamed(item);
        if (!id)
            return std::unexpected{id.error()};
        items.push_back(*id);
    }
    return items;
}

struct Parted {
    Undone undone;
    QUuid customer = {}; ///< The one that came out of the bin.
};

Result<Parted> parted(Database &database, const QUuid &change, ChangeSet changes, const Applying &applying,
    std::span<const QUuid> given) {
    Result<Undone> undone = unmerge(database, change, std::move(changes), applying, given);
    if (!undone)
        return std::unexpected{undone.error()};
    Parted parted{*std::move(undone)};
    const auto visited =
        History{database}.forEachOfChange(parted.undone.applied.change, [&parted](const HistoryEntry &entry) {
            if (entry.change.kind == CustomerChange::Kind::Unmerge)
                parted.customer = entry.change.customer;
            return parted.customer.isNull();
        });
    if (!visited)
        return std::unexpected{visited.error()};
    return parted;
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<QUuid> change = idNamed(arguments.word(0));
    const Result<std::vector<QUuid>> given = itemsOf(arguments);
    if (!change || !given)
        return std::unexpected{!change ? change.error() : given.error()};
    ChangeSet changes = session.newChangeSet({.kind = Origin::Kind::Undo, .undoes = *change});
    const Applying applying = session.applying();
    const Result<Parted> done = session.write(
        [&](Database &database) { return parted(database, *change, std::move(changes), applying, *given); });
    if (!done)
        return std::unexpected{done.error()};
    const std::vector<Kept> &kept = done->undone.kept;
    const QJsonObject json{{u"change"_s, idText(done->undone.applied.change)}, {u"customer"_s, idText(done->customer)},
        {u"kept"_s, toJson(kept)}};
    const QString text = Words::tr("Taken apart again: %1").arg(idText(done->customer)) + u'\n' + keptText(kept);
    return replyOf(json, [text] { return text; });
}

} // namespace

constinit const Command kUnmerge{.name = "unmerge"_L1,
    .words = "CHANGE"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes a merging apart, with what was changed since."),
    .run = run};

} // namespace dossier::cli
