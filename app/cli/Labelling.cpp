#include "Labelling.h"

#include "Session.h"
#include "TextTable.h"

#include "host/PluginHost.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Labelling)
};

QString reasonOf(const CustomerLabel &label) {
    if (!label.computed.isEmpty())
        return Words::tr("%1; by the rules %2: %3").arg(label.reason, label.computed, label.whyComputed);
    return label.isSuggested ? Words::tr("suggested: %1").arg(label.reason) : label.reason;
}

Result<std::shared_ptr<Classifications>> made(
    Session &session, const std::vector<QByteArray> &rules, const QDateTime &moment) {
    const auto reference = session.reference();
    const auto settings = session.settings(Workspace::Access::Read);
    if (!reference || !settings)
        return std::unexpected{reference ? settings.error() : reference.error()};
    return Classifications::of(rules, *settings, **reference, moment);
}

} // namespace

Result<std::shared_ptr<Classifications>> rulesInForce(Session &session, const QDateTime &moment) {
    std::vector<QByteArray> rules;
    for (const Classifier *classifier : session.plugins().classifiers())
        rules.push_back(classifier->rules());
    return made(session, rules, moment);
}

Result<std::shared_ptr<Classifications>> rulesOf(Session &session, const QByteArray &json) {
    return made(session, {json}, session.clock().now());
}

Result<LabelSource> labelsFor(Session &session, const QDateTime &moment) {
    const auto access = session.access();
    if (!access)
        return std::unexpected{access.error()};
    auto rules = rulesInForce(session, moment);
    return rules ? labelSource(*std::move(rules), languageOf(QLocale{}), access->rights())
                 : [](const Customer &) { return std::vector<CustomerLabel>{}; };
}

QString labelsText(const std::vector<CustomerLabel> &labels) {
    TextTable table;
    for (const CustomerLabel &label : labels)
        table.addRow({u"  "_s + label.dimensionName, label.name, reasonOf(label)});
    return table.text();
}

} // namespace dossier::cli
