#include "Program.h"

#include "Command.h"
#include "GlobalOptions.h"
#include "Platform.h"
#include "Session.h"
#include "Settled.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Program)
};

/// A command line that was understood.
struct Invocation {
    GlobalOptions globals = {};
    const Command *command = nullptr;
    QStringList named = {};
    Arguments arguments = {};
};

bool isRepeated(const Arguments &arguments, const OptionSpec &option) {
    return option.count == OptionSpec::Count::Once && arguments.has(option.name);
}

/// Parts words from options. A command's own options are known as soon as its name stands.
Result<Arguments> partsOf(const QStringList &line) {
    ArgumentReader reader{line};
    Arguments arguments;
    while (!reader.atEnd()) {
        const Command *command = commandOf(arguments.words());
        const std::array known{
            std::span<const OptionSpec>{kGlobalOptions}, command ? command->options : std::span<const OptionSpec>{}};
        auto token = reader.next(known);
        if (!token)
            return std::unexpected{token.error()};
        if (!token->option)
            arguments.addWord(token->word);
        else if (isRepeated(arguments, *token->option->spec))
            return std::unexpected{
                usageError(Words::tr("The option %1 stands there twice.").arg(token->option->spec->name))};
        else
            arguments.addOption(token->option->spec->name, token->option->value);
    }
    return arguments;
}

Error wrongWords(const Command &command) {
    return usageError(Words::tr("The command needs other words behind it: %1")
            .arg(u"dossier-cli "_s + command.name + u' ' + command.words));
}

Result<Invocation> understood(const QStringList &line) {
    Result<Arguments> arguments = partsOf(line);
    if (!arguments)
        return std::unexpected{arguments.error()};
    Result<GlobalOptions> globals = globalOptionsOf(*arguments);
    if (!globals)
        return std::unexpected{globals.error()};
    Invocation invocation{.globals = *std::move(globals),
        .command = commandOf(arguments->words()),
        .named = arguments->words(),
        .arguments = *std::move(arguments)};
    if (invocation.globals.wantsHelp || invocation.globals.wantsVersion)
        return invocation;
    if (invocation.named.isEmpty())
        return std::unexpected{usageError(Words::tr("No command is given; 'dossier-cli --help' lists them."))};
    if (!invocation.command)
        return std::unexpected{usageError(
            Words::tr("There is no command '%1'; 'dossier-cli --help' lists them.").arg(invocation.named.join(u' ')))};
    const Command &command = *invocation.command;
    invocation.arguments.dropWords(command.name.count(u' ') + 1);
    const qsizetype words = invocation.arguments.words().size();
    if (words < command.fewestWords || words > command.mostWords)
        return std::unexpected{wrongWords(command)};
    return invocation;
}

QByteArray documentOf(const Error &error) {
    const QJsonObject document{{u"error"_s, toJson(error)}};
    return QJsonDocument{document}.toJson(QJsonDocument::Compact) + '\n';
}

/// "list.csv, row 17: "; empty where an error has no place.
QString placeText(const Place &place) {
    QStringList parts;
    if (!place.file.isEmpty())
        parts << place.file;
    if (!place.sheet.isEmpty())
        parts << place.sheet;
    if (place.row > 0)
        parts << Words::tr("row %1").arg(place.row);
    if (!place.column.isEmpty())
        parts << Words::tr("column %1").arg(place.column);
    return parts.isEmpty() ? QString{} : parts.join(u", "_s) + u": "_s;
}

void complain(const QString &sentence) { std::fprintf(stderr, "dossier-cli: %s\n", sentence.toUtf8().constData()); }

Reply helpReply(const QStringList &words) {
    const QString help = helpText(words);
    return replyOf({{u"help"_s, help}}, [help] { return help; });
}

Reply versionReply() {
    const QString version = QCoreApplication::applicationVersion();
    return replyOf({{u"version"_s, version}}, [version] { return u"dossier-cli %1\n"_s.arg(version); });
}

} // namespace

Program::Program(QStringList arguments)
    : m_arguments{std::move(arguments)},
      m_isJson{m_arguments.first(std::max<qsizetype>(m_arguments.indexOf("--"_L1), 0)).contains("--json"_L1) ||
               (!m_arguments.contains("--"_L1) && m_arguments.contains("--json"_L1))} {}

bool Program::draws() const {
    Result<Arguments> arguments = partsOf(m_arguments);
    const Command *command = arguments ? commandOf(arguments->words()) : nullptr;
    if (!command || !command->draws)
        return false;
    arguments->dropWords(command->name.count(u' ') + 1);
    return command->draws(*arguments);
}

ExitCode Program::run() {
    platform::watchInterrupts(m_isJson ? documentOf(cancelled()) : QByteArray{});
    const Result<Reply> said = reply();
    platform::onInterrupt(platform::Interruption::Breaks);
    if (!said)
        return report(said.error());
    return print(m_isJson ? said->json() : said->text().toUtf8()) ? said->exit : ExitCode::Refused;
}

Result<Reply> Program::reply() {
    Result<Invocation> invocation = understood(m_arguments);
    if (!invocation)
        return std::unexpected{invocation.error()};
    if (invocation->globals.wantsVersion)
        return versionReply();
    if (invocation->globals.wantsHelp)
        return helpReply(invocation->named);
    const bool isSilent = invocation->globals.isQuiet && !invocation->command->answers;
    Session session{std::move(invocation->globals)};
    Result<Reply> reply = invocation->command->run(session, invocation->arguments);
    if (reply && isSilent)
        reply->text = [] { return QString{}; };
    return reply;
}

bool Program::print(const QByteArray &text) const {
    const bool isWhole = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size());
    if (std::fflush(stdout) == 0 && isWhole)
        return true;
    complain(Words::tr("The answer could not be written whole."));
    return false;
}

ExitCode Program::report(const Error &error) const {
    if (m_isJson)
        print(documentOf(error));
    else
        complain(placeText(error.place) + error.message);
    return exitCodeOf(error);
}

} // namespace dossier::cli
