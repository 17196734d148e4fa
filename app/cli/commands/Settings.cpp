#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "domain/NumberScheme.h"
#include "domain/SettingSpecs.h"
#include "services/SettingChange.h"

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

/// How numbers look today: those of organisations and of persons. Empty for any other setting.
QStringList examplesOf(const SettingSpec &setting, const SettingValues &values, const QDate &today) {
    if (setting.type != SettingType::Scheme)
        return {};
    const auto scheme = NumberScheme::of(values, today);
    return scheme ? QStringList{scheme->example(false).number(1), scheme->example(true).number(1)} : QStringList{};
}

QJsonObject toJson(const SettingSpec &setting, const SettingValues &values, const QDate &today) {
    QJsonObject object{{u"key"_s, setting.key}, {u"value"_s, jsonOf(setting, values.text(setting.setting))},
        {u"default"_s, jsonOf(setting, setting.initial.toString())},
        {u"source"_s, values.isSet(setting.setting) ? u"workspace"_s : u"default"_s}};
    if (const QStringList examples = examplesOf(setting, values, today); !examples.isEmpty())
        object.insert("example"_L1, QJsonObject{{u"organisation"_s, examples[0]}, {u"person"_s, examples[1]}});
    return object;
}

/// One document for 'list', 'get' and 'set'.
Reply replyOfSettings(std::span<const SettingSpec> settings, const SettingValues &values, const QDate &today,
    const QStringList &warnings = {}) {
    QJsonArray array;
    TextTable table;
    for (const SettingSpec &setting : settings) {
        array.append(toJson(setting, values, today));
        const QStringList notes{values.isSet(setting.setting) ? QString{} : Words::tr("(default)"),
            examplesOf(setting, values, today).join(u' ')};
        table.addRow({setting.key, values.text(setting.setting), notes.join(u' ').trimmed(),
            QCoreApplication::translate("SettingSpecs", setting.summary)});
    }
    QJsonObject document{{u"settings"_s, array}};
    QJsonArray problems;
    for (const QString &warning : warnings)
        problems.append(QJsonObject{{u"code"_s, u"number-long"_s}, {u"message"_s, warning}});
    if (!problems.isEmpty())
        document.insert("warnings"_L1, problems);
    return replyOf(document, [table, warnings] { return table.text() + warnings.join(u'\n'); });
}

/// Which numbers of the scheme will be long. Seed 2 wants no more than ten characters.
QStringList warningsOf(const NumberScheme &scheme) {
    constexpr int kLong = 10;
    QStringList warnings;
    for (const bool isPerson : {false, true}) {
        const NumberSeries series = scheme.example(isPerson);
        const QString first = series.firstLongerThan(kLong);
        warnings << (series.most > 0 && first.size() > series.most
                         ? Words::tr("%1 would have more than %2 characters and will not be given.")
                               .arg(first, QString::number(series.most))
                         : Words::tr("From %1 on, numbers have more than %2 characters.")
                               .arg(first, QString::number(kLong)));
    }
    warnings.removeDuplicates();
    return warnings;
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
    return replyOfSettings(kSettings, *values, session.clock().now().date());
}

Result<Reply> get(Session &session, const Arguments &arguments) {
    const auto setting = known(arguments.word(0));
    if (!setting)
        return std::unexpected{setting.error()};
    const Result<SettingValues> values = session.settings(Workspace::Access::Read);
    if (!values)
        return std::unexpected{values.error()};
    return replyOfSettings({*setting, 1}, *values, session.clock().now().date());
}

Result<Reply> set(Session &session, const Arguments &arguments) {
    const auto setting = known(arguments.word(0));
    if (!setting)
        return std::unexpected{setting.error()};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    const QDate today = session.clock().now().date();
    const Result<SettingValues> values = session.write([&](Database &database) {
        return changeSetting(database, session.actor(), **setting, arguments.word(1), **reference, today);
    });
    if (!values)
        return std::unexpected{values.error()};
    QStringList warnings;
    if ((*setting)->type == SettingType::Scheme || (*setting)->setting == Setting::NumberingMaxLength)
        if (const auto scheme = NumberScheme::of(*values, today))
            warnings = warningsOf(*scheme);
    return replyOfSettings({*setting, 1}, *values, today, warnings);
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
