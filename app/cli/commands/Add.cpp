#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "Typing.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Add)
};

constexpr std::array kOptions{kSetOption};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto values = typedValues(arguments);
    if (!values)
        return std::unexpected{values.error()};
    const Result<Registration> typing = registration(session);
    if (!typing)
        return std::unexpected{typing.error()};
    const Result<TypedChange> done = writeTyped(session, {}, typing->create(*values, session.actor()), {});
    if (!done)
        return std::unexpected{done.error()};
    const QString customer = idText(done->dossier.customer.id);
    const QString text = Words::tr("Added: %1").arg(customer) + u'\n' + warningsText(done->dossier.warnings);
    return replyOf({{u"change"_s, idText(done->change)}, {u"customer"_s, customer},
                       {u"warnings"_s, toJson(done->dossier.warnings)}},
        [text] { return text; });
}

} // namespace

constinit const Command kAdd{
    .name = "add"_L1, .options = kOptions, .summary = QT_TRANSLATE_NOOP("Commands", "Adds a customer."), .run = run};

} // namespace dossier::cli
