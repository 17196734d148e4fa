#include "Commands.h"
#include "GlobalOptions.h"
#include "Session.h"

#include "services/WorkspaceKeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeysPassphrase)
};

constexpr std::array kOptions{
    OptionSpec{"--new-passphrase-fd"_L1, "N"_L1,
        QT_TRANSLATE_NOOP("Commands", "Read the new passphrase from this descriptor.")},
    OptionSpec{
        "--new-passphrase-file"_L1, "F"_L1, QT_TRANSLATE_NOOP("Commands", "Read the new passphrase from this file.")},
    OptionSpec{"--slot"_L1, "NAME"_L1,
        QT_TRANSLATE_NOOP("Commands", "The passphrase of this name instead of the recovery passphrase.")},
    OptionSpec{"--remove"_L1, {}, QT_TRANSLATE_NOOP("Commands", "Take the passphrase away instead of setting it.")},
};

/// The new passphrase; none where the old one shall be removed.
Result<std::optional<Passphrase>> newPassphrase(const Arguments &arguments) {
    const auto descriptor = descriptorOf(arguments, "--new-passphrase-fd"_L1);
    if (!descriptor)
        return std::unexpected{descriptor.error()};
    const auto file = arguments.value("--new-passphrase-file"_L1);
    if (int(descriptor->has_value()) + int(file.has_value()) + int(arguments.has("--remove"_L1)) != 1)
        return std::unexpected{
            usageError(Words::tr("Give one of --new-passphrase-fd, --new-passphrase-file and --remove."))};
    if (arguments.has("--remove"_L1))
        return std::nullopt;
    Result<Passphrase> passphrase = *descriptor ? passphraseFrom(**descriptor) : passphraseFrom(*file);
    if (!passphrase)
        return std::unexpected{passphrase.error()};
    return *std::move(passphrase);
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<std::optional<Passphrase>> passphrase = newPassphrase(arguments);
    if (!passphrase)
        return std::unexpected{passphrase.error()};
    const auto workspace = session.workspace(Workspace::Access::Write);
    if (!workspace)
        return std::unexpected{workspace.error()};
    WorkspaceKeys &keys = (*workspace)->keys();
    const QString slot = arguments.valueOr("--slot"_L1, WorkspaceKeys::kRecovery);
    const Result<void> done = *passphrase ? keys.setPassphrase(**passphrase, slot) : keys.removePassphrase(slot);
    if (!done)
        return std::unexpected{done.error()};
    const bool isSet = passphrase->has_value();
    return replyOf({{u"slot"_s, slot}, {u"set"_s, isSet}}, [slot, isSet] {
        return (isSet ? Words::tr("The passphrase '%1' is set.") : Words::tr("The passphrase '%1' is removed."))
                   .arg(slot) +
               u'\n';
    });
}

} // namespace

constinit const Command kKeysPassphrase{.name = "keys passphrase"_L1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Sets a passphrase or takes one away."),
    .run = run};

} // namespace dossier::cli
