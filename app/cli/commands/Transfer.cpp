#include "Commands.h"
#include "Ids.h"
#include "Session.h"

#include "services/HandOver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Transfer)
};

constexpr std::array kOptions{
    OptionSpec{"--dry-run"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Tell what would be handed over and change nothing.")},
};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString from = arguments.word(0).trimmed();
    const QString to = arguments.word(1).trimmed();
    if (from.isEmpty() || to.isEmpty() || from == to)
        return std::unexpected{usageError(Words::tr("Name two different people."))};
    const bool isDryRun = arguments.has("--dry-run"_L1);
    const auto applied = session.write([&](Database &database) {
        Applying applying = session.applying();
        applying.isDryRun = isDryRun;
        return handOver(database, from, to, session.newChangeSet({}), applying);
    });
    if (!applied)
        return std::unexpected{applied.error()};
    QJsonObject json{{u"customers"_s, applied->edited}, {u"dry_run"_s, isDryRun}};
    if (!isDryRun && !applied->change.isNull())
        json[u"change"_s] = idText(applied->change);
    return replyOf(std::move(json), [count = int(applied->edited), isDryRun] {
        return (isDryRun ? Words::tr("Would be handed over: %n customers", nullptr, count)
                         : Words::tr("Handed over: %n customers", nullptr, count)) +
               u'\n';
    });
}

} // namespace

constinit const Command kTransfer{.name = "transfer"_L1,
    .words = "FROM TO"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Hands all customers of one colleague over to another."),
    .run = run};

} // namespace dossier::cli
