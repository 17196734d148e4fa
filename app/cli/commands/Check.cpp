#include "Commands.h"
#include "Session.h"

#include "domain/Texts.h"
#include "services/match/BlindCheck.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Check)
};

constexpr qsizetype kShortestText = 2;

/// The history is told of it; where it cannot be, the answer comes all the same: it must not wait for a writer.
Result<void> note(Session &session, const QString &text) {
    const auto workspace = session.workspace(Workspace::Access::Read);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const auto noted = settled(noteCheck(**workspace, session.newChangeSet({}), text, session.clock().systemNow()));
    const bool isPassable =
        noted || noted.error().code == "workspace-read-only" || noted.error().code == "database-busy";
    return isPassable ? Result<void>{} : noted;
}

Reply replyFor(const BlindAnswer &answer) {
    QJsonObject json{{u"known"_s, answer.isKnown}};
    if (!answer.ask.isEmpty())
        json[u"ask"_s] = answer.ask;
    return replyOf(std::move(json), [answer] {
        const QString text = !answer.isKnown        ? Words::tr("Nobody's customer yet.")
                             : answer.ask.isEmpty() ? Words::tr("A customer already, of no owner.")
                                                    : Words::tr("A customer already; ask %1.").arg(answer.ask);
        return text + u'\n';
    });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString text = singleLine(arguments.words().join(u' '));
    if (text.size() < kShortestText)
        return std::unexpected{usageError(Words::tr("A whole name, number of telephone or code is needed."))};
    const auto reference = session.reference();
    const auto access = session.access();
    const auto settings = session.settings(Workspace::Access::Read);
    if (!reference || !access || !settings)
        return std::unexpected{!reference ? reference.error() : !access ? access.error() : settings.error()};
    const qint64 perHour = settings->integer(Setting::ChecksPerHour);
    const auto answer = session.read([&](Database &database) {
        return mayCheck(database, session.actor(), perHour, session.clock().systemNow()).and_then([&] {
            return blindAnswer(database, **reference, text);
        });
    });
    if (!answer)
        return std::unexpected{answer.error()};
    if (const auto noted = note(session, text); !noted)
        return std::unexpected{noted.error()};
    return replyFor(*answer);
}

} // namespace

constinit const Command kCheck{.name = "check"_L1,
    .words = "TEXT..."_L1,
    .fewestWords = 1,
    .mostWords = std::numeric_limits<int>::max(),
    .answers = true,
    .summary = QT_TRANSLATE_NOOP(
        "Commands", "Tells whether a name, number of telephone or code is a customer's already, and whom to ask."),
    .run = run};

} // namespace dossier::cli
