#pragma once

#include "Arguments.h"
#include "ExitCode.h"

#include "domain/ChainHead.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace dossier::cli {

class Session;

/// What a command has to say, for scripts and for people. Only one of the two is made.
struct Reply {
    std::function<QByteArray()> json;
    std::function<QString()> text;
    ExitCode exit = ExitCode::Done;
};

/// A reply whose document is at hand.
Reply replyOf(QJsonObject document, std::function<QString()> text, ExitCode exit = ExitCode::Done);

/// {"seq":N,"hash":"…"}; no hash before the first entry.
QJsonObject toJson(const ChainHead &head);

/// One command of the program.
struct Command {
    QLatin1StringView name;       ///< "keys keychain add": the words that choose it.
    QLatin1StringView words = {}; ///< What stands behind the name, as the help shows it: "CUSTOMER".
    int fewestWords = 0;
    int mostWords = 0;
    std::span<const OptionSpec> options = {};
    bool answers = false;     ///< Its text is what was asked for: '--quiet' leaves it.
    const char *summary = ""; ///< English source of one sentence, context "Commands".
    /// Whether it sets text in fonts, which takes a QGuiApplication; null: never.
    bool (*draws)(const Arguments &arguments) = nullptr;
    Result<Reply> (*run)(Session &session, const Arguments &arguments) = nullptr;
};

/// Every command, in the order of the help.
std::span<const Command *const> allCommands();

/// The command that @p words begin with, the longest name first; null where there is none.
const Command *commandOf(const QStringList &words);

/// What '--help' prints: all commands, or those that begin with @p words, or one command with its options.
QString helpText(const QStringList &words);

} // namespace dossier::cli
