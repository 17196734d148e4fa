#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "db/Accounts.h"
#include "db/Settings.h"
#include "domain/SettingSpecs.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Settings)
};

QJsonValue jsonOf(const SettingSpec &setting, const QString &value) {
    return setting.type == SettingType::Integer ? QJsonValue{value.toLongLong()} : QJsonValue{value};
}

QJsonObject toJson(const SettingSpec &setting, const SettingValues &values) {
    return {{u"key"_s, setting.key}, {u"value"_s, jsonOf(setting, values.text(setting.setting))},
        {u"default"_s, jsonOf(setting, setting.initial.toString())},
        {u"source"_s, values.isSet(setting.setting) ? u"workspace"_s : u"default"_s}};
}

/// One document for 'list', 'get' and 'set'.
Reply replyOfSettings(std::span<const SettingSpec> settings, const SettingValues &values) {
    QJsonArray array;
    TextTable table;
    for (const SettingSpec &setting : settings) {
        array.append(toJson(setting, values));
        table.addRow({setting.key, values.text(setting.setting),
            values.isSet(setting.setting) ? QString{} : Words::tr("(default)"),
            QCoreApplication::translate("SettingSpecs", setting.summary)});
    }
    return replyOf({{u"settings"_s, array}}, [table] { return table.text(); });
}

Result<const SettingSpec *> known(const QString &key) {
    if (const SettingSpec *setting = settingByKey(key))
        return setting;
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = Words::tr("There is no setting %1; 'settings list' names them.").arg(key)}};
}

Result<Reply> list(Session &session, const Arguments &) {
    const Result<SettingValues> values = session.settings(Workspace::Access::Read);
    if (!values)
        return std::unexpected{values.error()};
    return replyOfSettings(kSettings, *values);
}

Result<Reply> get(Session &session, const Arguments &arguments) {
    const auto setting = known(arguments.word(0));
    if (!setting)
        return std::unexpected{setting.error()};
    const Result<SettingValues> values = session.settings(Workspace::Access::Read);
    if (!values)
        return std::unexpected{values.error()};
    return replyOfSettings({*setting, 1}, *values);
}

Result<Reply> set(Session &session, const Arguments &arguments) {
    const auto setting = known(arguments.word(0));
    if (!setting)
        return std::unexpected{setting.error()};
    const Result<QString> value = readSetting(**setting, arguments.word(1));
    if (!value)
        return std::unexpected{value.error()};
    const QString key = (*setting)->key;
    const Result<void> done = session.write([&](Database &database) {
        return rightsOf(database, session.actor()).and_then([&](const Rights &rights) -> Result<void> {
            if (!rights.administrates())
                return std::unexpected{Error{.kind = Error::Kind::Right,
                    .code = "no-right",
                    .message = Words::tr("Only an administrator may change settings.")}};
            return dossier::Settings{database}.set(key, *value);
        });
    });
    if (!done)
        return std::unexpected{done.error()};
    const Result<SettingValues> values = session.settings(Workspace::Access::Write);
    if (!values)
        return std::unexpected{values.error()};
    return replyOfSettings({*setting, 1}, *values);
}

} // namespace

constinit const Command kSettingsList{.name = "settings list"_L1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Lists the settings of the workspace."),
    .run = list};

constinit const Command kSettingsGet{.name = "settings get"_L1,
    .words = "KEY"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Tells one setting."),
    .run = get};

constinit const Command kSettingsSet{.name = "settings set"_L1,
    .words = "KEY VALUE"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .summary = QT_TRANSLATE_NOOP("Commands", "Sets one setting."),
    .run = set};

} // namespace dossier::cli
