#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "host/PluginHost.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

QJsonObject toJson(const PluginRecord &plugin) {
    QJsonObject object{{u"id"_s, plugin.id}, {u"name"_s, plugin.name()}, {u"state"_s, stateName(plugin.state)},
        {u"file"_s, plugin.file}, {u"importers"_s, plugin.importers}, {u"exporters"_s, plugin.exporters},
        {u"pages"_s, plugin.pages}, {u"classifiers"_s, plugin.classifiers}};
    if (!plugin.version().isEmpty())
        object[u"version"_s] = plugin.version();
    if (plugin.reason)
        object[u"reason"_s] = cli::toJson(*plugin.reason);
    return object;
}

Result<Reply> run(Session &session, const Arguments &) {
    QJsonArray plugins;
    TextTable table;
    for (const PluginRecord &plugin : session.plugins().plugins()) {
        plugins.append(toJson(plugin));
        table.addRow({plugin.id, plugin.version(), stateName(plugin.state), plugin.name(),
            plugin.reason ? plugin.reason->message : QString{}});
    }
    return replyOf({{u"plugins"_s, plugins}}, [table] { return table.text(); });
}

} // namespace

constinit const Command kPluginsList{.name = "plugins list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the plug-ins, how far each came, and why it stopped."),
    .run = run};

} // namespace dossier::cli
