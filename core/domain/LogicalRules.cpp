#include "domain/LogicalRules.h"

#include "domain/RegionGroups.h"
#include "domain/SettingSpecs.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::LogicalRules)
};

std::unexpected<Error> refusal(const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = "rule-invalid", .message = message}};
}

/// The parts between semicolons that stand in no quotes.
std::vector<QStringView> rulesIn(QStringView written) {
    std::vector<QStringView> found;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= written.size(); ++i) {
        const QChar c = i < written.size() ? written[i] : u';';
        if (isQuoted && c == u'\\' && i < written.size())
            ++i;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (i >= written.size() || (!isQuoted && (c == u';' || c == u'；' || c == u'\n'))) {
            if (const QStringView rule = written.sliced(begin, std::min(i, written.size()) - begin).trimmed();
                !rule.isEmpty())
                found.push_back(rule);
            begin = i + 1;
        }
    }
    return found;
}

} // namespace

Result<std::vector<LogicalRule>> readLogicalRules(QStringView written, const Reference &reference) {
    std::vector<LogicalRule> rules;
    for (const QStringView rule : rulesIn(written)) {
        const qsizetype sign = rule.indexOf(u'=');
        const QString name = rule.first(std::max<qsizetype>(sign, 0)).trimmed().toString();
        if (name.isEmpty())
            return refusal(Words::tr("A rule is a name, = and a condition: %1").arg(rule));
        if (std::ranges::contains(rules, name, &LogicalRule::name))
            return refusal(Words::tr("Two rules are called %1.").arg(name));
        auto filter = parseFilter(rule.sliced(sign + 1).trimmed(), reference);
        if (!filter)
            return refusal(Words::tr("The rule %1 cannot be read. %2").arg(name, filter.error().message));
        if (filter->kind == Filter::Kind::All)
            return refusal(Words::tr("The rule %1 says no condition.").arg(name));
        rules.push_back({.name = name, .broken = *std::move(filter)});
    }
    return rules;
}

std::vector<LogicalRule> logicalRules(const SettingValues &settings, const Reference &reference) {
    auto rules = readLogicalRules(settings.text(Setting::LogicalRules), reference).value_or(std::vector<LogicalRule>{});
    for (LogicalRule &rule : rules)
        rule.broken = regrouped(std::move(rule.broken), settings);
    return rules;
}

QString toText(std::span<const LogicalRule> rules) {
    QStringList texts;
    for (const LogicalRule &rule : rules)
        texts << rule.name + u" = "_s + toExpression(rule.broken);
    return texts.join(u"; "_s);
}

} // namespace dossier
