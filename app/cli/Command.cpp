#include "Command.h"

#include "GlobalOptions.h"
#include "TextTable.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Command)
};

bool beginsWith(const QStringList &words, const QStringList &beginning) {
    return words.size() >= beginning.size() && std::ranges::equal(beginning, words.first(beginning.size()));
}

QStringList wordsOf(const Command &command) { return QString{command.name}.split(u' '); }

QString translated(const char *summary) { return QCoreApplication::translate("Commands", summary); }

QString optionList(std::span<const OptionSpec> options) {
    TextTable table;
    for (const OptionSpec &option : options)
        table.addRow({u"  "_s + (option.value.isEmpty() ? option.name : option.name + u' ' + option.value),
            translated(option.summary)});
    return table.text();
}

QString commandHelp(const Command &command) {
    QString usage = u"dossier-cli "_s + command.name;
    if (!command.words.isEmpty())
        usage += u' ' + command.words;
    if (!command.options.empty())
        usage += Words::tr(" [OPTIONS]");
    QString text = usage + u"\n\n"_s + translated(command.summary) + u'\n';
    if (!command.options.empty())
        text += u'\n' + optionList(command.options);
    return text;
}

} // namespace

Reply replyOf(QJsonObject document, std::function<QString()> text, ExitCode exit) {
    auto json = [document = std::move(document)] {
        return QJsonDocument{document}.toJson(QJsonDocument::Compact) + '\n';
    };
    return {.json = std::move(json), .text = std::move(text), .exit = exit};
}

QJsonObject toJson(const ChainHead &head) {
    QJsonObject object{{u"seq"_s, head.seq}};
    if (!head.hash.isEmpty())
        object[u"hash"_s] = QString::fromLatin1(head.hash.toHex());
    return object;
}

const Command *commandOf(const QStringList &words) {
    const Command *best = nullptr;
    for (const Command *command : allCommands())
        if (beginsWith(words, wordsOf(*command)) && (!best || best->name.size() < command->name.size()))
            best = command;
    return best;
}

QString helpText(const QStringList &words) {
    if (const Command *command = commandOf(words))
        return commandHelp(*command);
    TextTable table;
    for (const Command *command : allCommands())
        if (beginsWith(wordsOf(*command), words))
            table.addRow({u"  "_s + (command->words.isEmpty() ? command->name : command->name + u' ' + command->words),
                translated(command->summary)});
    return Words::tr("dossier-cli [GLOBAL OPTIONS] COMMAND [OPTIONS]") + u"\n\n"_s + Words::tr("Commands:") + u'\n' +
           table.text() + u'\n' + Words::tr("Global options:") + u'\n' + optionList(kGlobalOptions);
}

} // namespace dossier::cli
