#include "Commands.h"
#include "GlobalOptions.h"
#include "Session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::KeysPassword)
};

constexpr std::array kOptions{
    OptionSpec{"--password-fd"_L1, "N"_L1,
        QT_TRANSLATE_NOOP("Commands", "Read the password of the database login from this descriptor.")},
    OptionSpec{"--password-file"_L1, "F"_L1,
        QT_TRANSLATE_NOOP("Commands", "Read the password of the database login from this file.")},
};

Result<Passphrase> password(const Arguments &arguments) {
    const auto descriptor = descriptorOf(arguments, "--password-fd"_L1);
    if (!descriptor)
        return std::unexpected{descriptor.error()};
    const auto file = arguments.value("--password-file"_L1);
    if (descriptor->has_value() == file.has_value())
        return std::unexpected{usageError(Words::tr("Give one of --password-fd and --password-file."))};
    return *descriptor ? passphraseFrom(**descriptor) : passphraseFrom(*file);
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    const Result<Passphrase> given = password(arguments);
    if (!given)
        return std::unexpected{given.error()};
    const QString team = session.options().workspace;
    if (const auto kept = Workspace::rememberPassword(team, given->bytes(), session.surroundings().keychain); !kept)
        return std::unexpected{kept.error()};
    return replyOf({{u"password"_s, u"kept"_s}},
        [] { return Words::tr("The keychain keeps the password of the database login now.") + u'\n'; });
}

} // namespace

constinit const Command kKeysPassword{.name = "keys password"_L1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Keeps the password of a team's database login in the keychain."),
    .run = run};

} // namespace dossier::cli
