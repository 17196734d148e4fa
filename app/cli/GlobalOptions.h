#pragma once

#include "Arguments.h"

#include "services/export/Headings.h"

#include <QDateTime>

#include <array>

namespace dossier::cli {

/// What every command understands.
inline constexpr std::array kGlobalOptions{
    OptionSpec{QLatin1StringView{"--workspace"}, QLatin1StringView{"DIR|postgresql://USER@HOST/DB"},
        QT_TRANSLATE_NOOP("Commands", "The workspace to work in.")},
    OptionSpec{QLatin1StringView{"--json"}, {},
        QT_TRANSLATE_NOOP("Commands", "One JSON document on standard output, errors included.")},
    OptionSpec{QLatin1StringView{"--passphrase-fd"}, QLatin1StringView{"N"},
        QT_TRANSLATE_NOOP("Commands", "Read the passphrase from this descriptor instead of asking the keychain.")},
    OptionSpec{QLatin1StringView{"--passphrase-file"}, QLatin1StringView{"F"},
        QT_TRANSLATE_NOOP("Commands", "Read the passphrase from this file.")},
    OptionSpec{QLatin1StringView{"--as"}, QLatin1StringView{"USER"},
        QT_TRANSLATE_NOOP("Commands", "The colleague who acts; else the account of the operating system.")},
    OptionSpec{QLatin1StringView{"--now"}, QLatin1StringView{"TIME"},
        QT_TRANSLATE_NOOP("Commands", "What counts as now, such as 2026-11-20T09:00:00+08:00.")},
    OptionSpec{QLatin1StringView{"--lang"}, QLatin1StringView{"zh_CN|en"},
        QT_TRANSLATE_NOOP("Commands", "The language of messages and headings.")},
    OptionSpec{QLatin1StringView{"--progress"}, {},
        QT_TRANSLATE_NOOP("Commands", "Tell the progress on standard error even where that is no terminal.")},
    OptionSpec{QLatin1StringView{"--quiet"}, {},
        QT_TRANSLATE_NOOP("Commands", "Print nothing but answers to questions, and errors.")},
    OptionSpec{QLatin1StringView{"--version"}, {}, QT_TRANSLATE_NOOP("Commands", "Print the version.")},
    OptionSpec{QLatin1StringView{"--help"}, {}, QT_TRANSLATE_NOOP("Commands", "Print what a command understands.")},
};

/// The values of the global options.
struct GlobalOptions {
    QString workspace = {}; ///< Empty: none given.
    std::optional<int> passphraseDescriptor = {};
    QString passphraseFile = {};
    QString actor = {};
    std::optional<QDateTime> now = {};
    Language fileLanguage = Language::Chinese; ///< Of headings in files: English only where '--lang en' says so.
    bool isJson = false;
    bool isQuiet = false;
    bool wantsProgress = false;
    bool wantsVersion = false;
    bool wantsHelp = false;
};

/// The descriptor that an option names; Kind::Usage where the value is no number or names standard output or error.
Result<std::optional<int>> descriptorOf(const Arguments &arguments, QLatin1StringView option);

/// Reads the global options out of @p arguments; Kind::Usage for a value that cannot be.
Result<GlobalOptions> globalOptionsOf(const Arguments &arguments);

} // namespace dossier::cli
