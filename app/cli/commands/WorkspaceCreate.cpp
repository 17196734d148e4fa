#include "Commands.h"
#include "Session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::WorkspaceCreate)
};

constexpr std::array kOptions{
    OptionSpec{"--plain"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Do not encrypt the workspace.")},
};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const bool isPlain = arguments.has("--plain"_L1);
    const Result<const Passphrase *> passphrase = session.passphrase();
    if (!passphrase)
        return std::unexpected{passphrase.error()};
    const auto encryption = isPlain ? Workspace::Encryption::Off : Workspace::Encryption::On;
    const auto created = Workspace::create(arguments.word(0),
        {.encryption = encryption, .passphrase = copyOf(*passphrase), .creator = session.actor()},
        session.surroundings());
    if (!created)
        return std::unexpected{created.error()};
    const QString id = (*created)->id().toString(QUuid::WithoutBraces);
    const QString path = (*created)->where();
    return replyOf({{u"id"_s, id}, {u"path"_s, path}}, [path, isPlain] {
        return (isPlain ? Words::tr("Created, not encrypted: %1") : Words::tr("Created: %1")).arg(path) + u'\n';
    });
}

} // namespace

constinit const Command kWorkspaceCreate{.name = "workspace create"_L1,
    .words = "DIR"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Makes a workspace; the passphrase given is its recovery passphrase."),
    .run = run};

} // namespace dossier::cli
