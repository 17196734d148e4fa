#include "Commands.h"
#include "Ids.h"
#include "Session.h"

#include "db/Accounts.h"
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

/// Who is given customers must be able to work on them.
Result<void> checkReceiver(Database &database, const QString &name) {
    const auto accounts = Accounts{database}.all();
    if (!accounts)
        return std::unexpected{accounts.error()};
    const auto found = std::ranges::find(*accounts, name, &Account::name);
    const bool isThere = found != accounts->end() && found->isActive;
    if (isThere || accounts->size() <= 1)
        return {};
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = Words::tr("%1 has no account that is in use; customers cannot go there.").arg(name)}};
}

Result<Applied> handedOver(
    Session &session, Database &database, const QString &from, const QString &to, bool isDryRun) {
    const auto rights = rightsOf(database, session.actor());
    if (!rights)
        return std::unexpected{rights.error()};
    if (!rights->handsOver(from))
        return std::unexpected{Error{.kind = Error::Kind::Right,
            .code = "no-right",
            .message =
                Words::tr("Only an administrator or the manager of %1 may hand these customers over.").arg(from)}};
    if (auto there = checkReceiver(database, to); !there)
        return std::unexpected{there.error()};
    const HandOver handOver{from, to};
    auto customers = handOver.customers(database);
    if (!customers)
        return std::unexpected{customers.error()};
    ChangeSet changes = session.newChangeSet({.text = Words::tr("Handed over from %1 to %2").arg(from, to)});
    changes.next = handOver.edit().changes(database, *std::move(customers));
    Applying applying = session.applying();
    applying.isDryRun = isDryRun;
    return applyChangeSet(database, std::move(changes), applying);
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const QString from = arguments.word(0).trimmed();
    const QString to = arguments.word(1).trimmed();
    if (from.isEmpty() || to.isEmpty() || from == to)
        return std::unexpected{usageError(Words::tr("Name two different people."))};
    const bool isDryRun = arguments.has("--dry-run"_L1);
    const auto applied =
        session.write([&](Database &database) { return handedOver(session, database, from, to, isDryRun); });
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
