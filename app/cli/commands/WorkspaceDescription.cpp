#include "Commands.h"
#include "Session.h"
#include "Settled.h"
#include "TextTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::WorkspaceDescription)
};

QString textOf(const WorkspaceSummary &summary, const QString &where) {
    TextTable table;
    table.addRow({Words::tr("Workspace"), where});
    table.addRow({Words::tr("Customers"), QLocale{}.toString(summary.customers)});
    table.addRow({Words::tr("Database"), summary.backend == Backend::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s});
    table.addRow({Words::tr("Encrypted"), summary.isEncrypted ? Words::tr("yes") : Words::tr("no")});
    if (!summary.cipherVersion.isEmpty())
        table.addRow({u"SQLCipher"_s, summary.cipherVersion});
    table.addRow({Words::tr("Schema"), QString::number(summary.schemaVersion)});
    table.addRow({Words::tr("Head of the history"), summary.chain.text()});
    return table.text();
}

Result<Reply> run(Session &session, const Arguments &) {
    const auto workspace = session.workspace(Workspace::Access::Read);
    if (!workspace)
        return std::unexpected{workspace.error()};
    const Result<WorkspaceSummary> summary = settled((*workspace)->info());
    if (!summary)
        return std::unexpected{summary.error()};
    const QString where = (*workspace)->where();
    QJsonObject json{{u"id"_s, (*workspace)->id().toString(QUuid::WithoutBraces)}, {u"path"_s, where},
        {u"customers"_s, summary->customers},
        {u"backend"_s, summary->backend == Backend::Sqlite ? u"sqlite"_s : u"postgresql"_s},
        {u"encrypted"_s, summary->isEncrypted}, {u"schema_version"_s, summary->schemaVersion},
        {u"chain"_s, toJson(summary->chain)}};
    if (!summary->cipherVersion.isEmpty())
        json[u"cipher_version"_s] = summary->cipherVersion;
    return replyOf(std::move(json), [summary = *summary, where] { return textOf(summary, where); });
}

} // namespace

constinit const Command kWorkspaceDescription{.name = "workspace info"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Tells what a workspace holds and how it is kept."),
    .run = run};

} // namespace dossier::cli
