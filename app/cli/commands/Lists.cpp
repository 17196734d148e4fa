#include "Commands.h"
#include "Session.h"
#include "TextTable.h"

#include "domain/UsedOptions.h"
#include "services/SettingChange.h"
#include "services/export/Headings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Lists)
};

/// Every list, as FieldSpec::list names it.
std::vector<QLatin1StringView> allLists() {
    std::vector<QLatin1StringView> lists;
    for (const FieldSpec &field : kBuiltInFields)
        if (!optionsOf(field.list).empty() && !std::ranges::contains(lists, field.list))
            lists.push_back(field.list);
    return lists;
}

Result<QLatin1StringView> known(const QString &name) {
    for (const QLatin1StringView list : allLists())
        if (list == name)
            return list;
    return std::unexpected{Error{.kind = Error::Kind::NotFound,
        .code = "not-found",
        .message = Words::tr("There is no list %1; 'lists show' names them.").arg(name)}};
}

QString labelOf(const Option &option) {
    return languageOf(QLocale{}) == Language::Chinese ? option.labelZh.toString() : option.labelEn.toString();
}

Reply replyOfLists(std::span<const QLatin1StringView> lists, const SettingValues &settings) {
    QJsonArray array;
    TextTable table;
    for (const QLatin1StringView list : lists) {
        QJsonArray options;
        for (const auto &[option, isRetired] : usedOptions(list, settings)) {
            options.append(
                QJsonObject{{u"id"_s, option->id}, {u"label"_s, labelOf(*option)}, {u"retired"_s, isRetired}});
            table.addRow({list, option->id, labelOf(*option), isRetired ? Words::tr("(retired)") : QString{}});
        }
        array.append(QJsonObject{{u"list"_s, list}, {u"options"_s, options}});
    }
    return replyOf({{u"lists"_s, array}}, [table] { return table.text(); });
}

Result<Reply> show(Session &session, const Arguments &arguments) {
    const auto settings = session.settings(Workspace::Access::Read);
    if (!settings)
        return std::unexpected{settings.error()};
    if (arguments.words().isEmpty())
        return replyOfLists(allLists(), *settings);
    return known(arguments.word(0)).transform([&](QLatin1StringView list) {
        return replyOfLists({&list, 1}, *settings);
    });
}

/// Sets lists.options to what @p change makes of the list's options; the setting itself tells of words that are none.
template <class Change>
Result<Reply> changed(Session &session, const Arguments &arguments, Change change) {
    const auto list = known(arguments.word(0));
    const auto settings = session.settings(Workspace::Access::Write);
    const auto reference = session.reference();
    if (!list || !settings || !reference)
        return std::unexpected{!list ? list.error() : !settings ? settings.error() : reference.error()};
    const Result<QString> written = change(*list, *settings);
    if (!written)
        return std::unexpected{written.error()};
    return session
        .write([&](Database &database) {
            return changeSetting(database, session.actor(), spec(Setting::ListOptions), *written, **reference,
                session.clock().now().date());
        })
        .transform([&list](const SettingValues &now) { return replyOfLists({&*list, 1}, now); });
}

std::unexpected<Error> noOption(const QString &word) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
        .code = "enum-unknown",
        .message = Words::tr("The list has no option %1.").arg(word)}};
}

/// Those that are not named follow as they stood; who is retired stays so.
Result<Reply> order(Session &session, const Arguments &arguments) {
    return changed(session, arguments, [&](QLatin1StringView list, const SettingValues &settings) -> Result<QString> {
        std::vector<UsedOption> before = usedOptions(list, settings);
        std::vector<UsedOption> after;
        const auto take = [&](std::vector<UsedOption>::iterator used) {
            after.push_back(*used);
            before.erase(used);
        };
        for (const QString &word : QString{arguments.word(1)}.replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
            const Option *option = optionByText(list, word.trimmed());
            const auto used = std::ranges::find(before, option, &UsedOption::option);
            if (used == before.end())
                return noOption(word.trimmed());
            take(used);
        }
        while (!before.empty())
            take(before.begin());
        return withOptions(after, settings);
    });
}

template <bool isRetired>
Result<Reply> setRetired(Session &session, const Arguments &arguments) {
    return changed(session, arguments, [&](QLatin1StringView list, const SettingValues &settings) -> Result<QString> {
        std::vector<UsedOption> options = usedOptions(list, settings);
        const Option *option = optionByText(list, arguments.word(1));
        const auto used = std::ranges::find(options, option, &UsedOption::option);
        if (used == options.end())
            return noOption(arguments.word(1));
        used->isRetired = isRetired;
        return withOptions(options, settings);
    });
}

} // namespace

constinit const Command kListsOrder{.name = "lists order"_L1,
    .words = "LIST A,B,C"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .summary = QT_TRANSLATE_NOOP("Commands", "Puts a list's options in order; the others follow."),
    .run = order};

constinit const Command kListsRestore{.name = "lists restore"_L1,
    .words = "LIST OPTION"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .summary = QT_TRANSLATE_NOOP("Commands", "Offers a retired option again."),
    .run = setRetired<false>};

constinit const Command kListsRetire{.name = "lists retire"_L1,
    .words = "LIST OPTION"_L1,
    .fewestWords = 2,
    .mostWords = 2,
    .summary = QT_TRANSLATE_NOOP("Commands", "Offers an option no longer; where it stands it stays."),
    .run = setRetired<true>};

constinit const Command kListsShow{.name = "lists show"_L1,
    .words = "[LIST]"_L1,
    .mostWords = 1,
    .answers = true,
    .summary = QT_TRANSLATE_NOOP("Commands", "Shows a list's options, or those of all lists."),
    .run = show};

} // namespace dossier::cli
