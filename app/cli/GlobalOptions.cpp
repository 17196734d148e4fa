#include "GlobalOptions.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::GlobalOptions)
};

Result<std::optional<QDateTime>> timeOf(const std::optional<QString> &written) {
    if (!written)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(*written, Qt::ISODate);
    if (!time.isValid() || !written->contains(u'T'))
        return std::unexpected{usageError(
            Words::tr("--now needs a date and a time such as 2026-11-20T09:00:00+08:00, not '%1'.").arg(*written))};
    return time;
}

} // namespace

Result<std::optional<int>> descriptorOf(const Arguments &arguments, QLatin1StringView option) {
    const auto number = arguments.number(option, 0, std::numeric_limits<int>::max());
    if (!number)
        return std::unexpected{number.error()};
    if (!*number)
        return std::nullopt;
    if (**number == 1 || **number == 2)
        return std::unexpected{usageError(Words::tr("%1 cannot be standard output or standard error.").arg(option))};
    return int(**number);
}

Result<GlobalOptions> globalOptionsOf(const Arguments &arguments) {
    GlobalOptions options{
        .workspace = arguments.valueOr("--workspace"_L1, {}),
        .passphraseFile = arguments.valueOr("--passphrase-file"_L1, {}),
        .actor = arguments.valueOr("--as"_L1, {}).simplified(),
        .isJson = arguments.has("--json"_L1),
        .isQuiet = arguments.has("--quiet"_L1),
        .wantsProgress = arguments.has("--progress"_L1),
        .wantsVersion = arguments.has("--version"_L1),
        .wantsHelp = arguments.has("--help"_L1),
    };
    const auto descriptor = descriptorOf(arguments, "--passphrase-fd"_L1);
    if (!descriptor)
        return std::unexpected{descriptor.error()};
    options.passphraseDescriptor = *descriptor;
    if (options.passphraseDescriptor && !options.passphraseFile.isEmpty())
        return std::unexpected{usageError(Words::tr("Give --passphrase-fd or --passphrase-file, not both."))};
    if (arguments.has("--as"_L1) && options.actor.isEmpty())
        return std::unexpected{usageError(Words::tr("--as needs a name."))};
    const QString language = arguments.valueOr("--lang"_L1, u"zh_CN"_s);
    options.fileLanguage = language == "en"_L1 ? Language::English : Language::Chinese;
    if (language != "zh_CN"_L1 && language != "en"_L1)
        return std::unexpected{usageError(Words::tr("--lang is zh_CN or en, not '%1'.").arg(language))};
    const auto now = timeOf(arguments.value("--now"_L1));
    if (!now)
        return std::unexpected{now.error()};
    options.now = *now;
    return options;
}

} // namespace dossier::cli
