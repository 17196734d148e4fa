#include "Commands.h"
#include "Session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeysRotate)
};

constexpr std::array kOptions{
    OptionSpec{"--drop-others"_L1, {},
        QT_TRANSLATE_NOOP("Commands", "Drop the passphrases that are not given instead of refusing.")},
};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<const Passphrase *> passphrase = session.passphrase();
    if (!passphrase)
        return std::unexpected{passphrase.error()};
    using OtherSlots = Workspace::RotateOptions::OtherSlots;
    Workspace::RotateOptions options{
        .otherSlots = arguments.has("--drop-others"_L1) ? OtherSlots::Drop : OtherSlots::Refuse};
    if (*passphrase)
        options.passphrases.push_back((*passphrase)->copy());
    if (const Result<void> done = session.rotateKey(std::move(options)); !done)
        return std::unexpected{done.error()};
    return replyOf({{u"rotated"_s, true}}, [] { return Words::tr("The workspace has a new key.") + u'\n'; });
}

} // namespace

constinit const Command kKeysRotate{.name = "keys rotate"_L1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Gives the workspace a new key and encrypts it anew."),
    .run = run};

} // namespace dossier::cli
