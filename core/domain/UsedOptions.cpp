#include "domain/UsedOptions.h"

#include "domain/SettingSpecs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// "contract,research,-delivery" as options of @p list; nothing where @p wrong names none.
std::optional<std::vector<UsedOption>> readOptions(QLatin1StringView list, const QString &written, QString &wrong) {
    std::vector<UsedOption> used;
    for (const QString &part : QString{written}.replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const bool isRetired = word.startsWith(u'-');
        const Option *option = optionByText(list, isRetired ? word.sliced(1) : word);
        if (!option) {
            wrong = word;
            return std::nullopt;
        }
        if (!std::ranges::contains(used, option, &UsedOption::option))
            used.push_back({option, isRetired});
    }
    for (const Option &option : optionsOf(list))
        if (!std::ranges::contains(used, &option, &UsedOption::option))
            used.push_back({&option});
    return used;
}

QString textOf(std::span<const UsedOption> options) {
    QStringList ids;
    for (const UsedOption &used : options)
        ids << (used.isRetired ? u"-"_s : QString{}) + used.option->id;
    return options.empty() ? QString{} : options.front().option->list + u": "_s + ids.join(u',');
}

} // namespace

std::vector<UsedOption> usedOptions(QLatin1StringView list, const SettingValues &settings) {
    QString order;
    for (const QString &part : settings.text(Setting::ListOptions).split(u"; "_s, Qt::SkipEmptyParts))
        if (part.section(u": "_s, 0, 0) == list)
            order = part.section(u": "_s, 1);
    QString wrong;
    return readOptions(list, order, wrong).value_or(std::vector<UsedOption>{});
}

std::vector<const Option *> offeredOptions(Field field, const SettingValues &settings) {
    std::vector<const Option *> offered;
    for (const auto &[option, isRetired] : usedOptions(spec(field).list, settings))
        if (!isRetired && settings.offers(field, option->id.toString()))
            offered.push_back(option);
    return offered;
}

QString withOptions(std::span<const UsedOption> options, const SettingValues &settings) {
    QStringList lists = settings.text(Setting::ListOptions).split(u"; "_s, Qt::SkipEmptyParts);
    if (!options.empty())
        lists.removeIf(
            [list = options.front().option->list](const QString &part) { return part.section(u": "_s, 0, 0) == list; });
    lists << textOf(options);
    return lists.join(u"; "_s);
}

std::optional<QString> readOptionOrder(const QString &written, QString &wrong) {
    QStringList lists;
    for (const QString &part : QString{written}.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const QString text = QString{part}.replace(u'：', u':');
        const QByteArray list = text.section(u':', 0, 0).trimmed().toLatin1();
        const auto options = readOptions(QLatin1StringView{list}, text.section(u':', 1), wrong);
        if (options && options->empty())
            wrong = text.section(u':', 0, 0).trimmed();
        if (!options || options->empty())
            return std::nullopt;
        lists << textOf(*options);
    }
    return lists.join(u"; "_s);
}

} // namespace dossier
