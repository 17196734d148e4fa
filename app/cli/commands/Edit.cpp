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
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Edit)
};

constexpr std::array kOptions{
    kSetOption,
    OptionSpec{"--reason"_L1, "TEXT"_L1,
        QT_TRANSLATE_NOOP("Commands", "Why, or on what occasion; kept as the source of the values.")},
};

Result<Reply> run(Session &session, const Arguments &arguments) {
    const auto values = typedValues(arguments);
    if (!values)
        return std::unexpected{values.error()};
    const QString reason = arguments.valueOr("--reason"_L1, {}).trimmed();
    if (reason.isEmpty())
        return std::unexpected{usageError(Words::tr("An edit needs its reason: --reason TEXT"))};
    const Result<Registration> typing = registration(session);
    if (!typing)
        return std::unexpected{typing.error()};
    const Result<Customer> before =
        session.write([&](Database &database) { return customerNamed(database, arguments.word(0)); });
    if (!before)
        return std::unexpected{before.error()};
    const Result<TypedChange> done = writeTyped(session, *before, typing->change(*before, *values), {.text = reason});
    if (!done)
        return std::unexpected{done.error()};
    QJsonObject json{{u"customer"_s, idText(before->id)}, {u"warnings"_s, toJson(done->dossier.warnings)}};
    if (!done->change.isNull())
        json[u"change"_s] = idText(done->change);
    const QString text =
        (done->change.isNull() ? Words::tr("It is so already.") : Words::tr("Changed: %1").arg(idText(done->change))) +
        u'\n' + warningsText(done->dossier.warnings);
    return replyOf(std::move(json), [text] { return text; });
}

} // namespace

constinit const Command kEdit{.name = "edit"_L1,
    .words = "CUSTOMER"_L1,
    .fewestWords = 1,
    .mostWords = 1,
    .options = kOptions,
    .summary = QT_TRANSLATE_NOOP("Commands", "Changes a dossier; CUSTOMER is an id or a number."),
    .run = run};

} // namespace dossier::cli
