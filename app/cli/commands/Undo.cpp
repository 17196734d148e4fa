#include "Commands.h"
#include "Ids.h"
#include "KeptValues.h"
#include "Session.h"

#include "db/Changes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Undo)
};

constexpr std::array kOptions{
    OptionSpec{"--dry-run"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Tell what would be undone and change nothing.")},
};

Reply replyOfUndone(const Undone &undone, bool isDryRun) {
    const qint64 dossiers = undone.applied.edited;
    const QString text = (isDryRun ? Words::tr("Would be changed back: %n dossiers", nullptr, int(dossiers))
                                   : Words::tr("Changed back: %n dossiers", nullptr, int(dossiers))) +
                         u'\n' + keptText(undone.kept);
    QJsonObject json{{u"undone"_s, dossiers}, {u"kept"_s, toJson(undone.kept)}, {u"dry_run"_s, isDryRun}};
    if (!isDryRun && !undone.applied.change.isNull())
        json[u"change"_s] = idText(undone.applied.change);
    return replyOf(std::move(json), [text] { return text; });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<QUuid> change = idNamed(arguments.word(0));
    if (!change)
        return std::unexpected{change.error()};
    const bool isDryRun = arguments.has("--dry-run"_L1);
    Applying applying = session.applying();
    applying.isDryRun = isDryRun;
    const ChangeSet changes = session.newChangeSet({.kind = Origin::Kind::Undo, .undoes = *change});
    const Result<Undone> undone =
        session.write([&](Database &database) { return undo(database, *change, changes, applying); });
    if (!undone)
        return std::unexpected{undone.error()};
    return replyOfUndone(*undone, isDryRun);
}

} // namespace

constinit const Command kUndo{.name = "undo"_L1,
    .words = "RUN_OR_CHANGE"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Takes an import, an edit or a merging back."),
    .run = run};

} // namespace dossier::cli
