#include "Commands.h"
#include "Ids.h"
#include "Session.h"
#include "Typing.h"

#include "domain/Proof.h"

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
    OptionSpec{"--verify"_L1, "FIELD=WAY"_L1,
        QT_TRANSLATE_NOOP("Commands",
            "A value that was verified, and how: official_site, tianyancha, documents, second_contact, email or "
            "repeated; an empty WAY takes that back. As often as needed."),
        OptionSpec::Count::Many},
};

/// Verifies what '--verify' names, by whom the command is.
Result<void> verifyNamed(const Session &session, const Arguments &arguments, Customer &customer) {
    for (const QString &assignment : arguments.values("--verify"_L1)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return std::unexpected{
                usageError(Words::tr("--verify needs FIELD=WAY, not '%1'.").arg(assignment.left(40)))};
        const Result<void> done = parseFieldPath(assignment.first(equals)).and_then([&](const FieldPath &path) {
            return verify(customer, path, assignment.sliced(equals + 1), session.clock().now(), session.actor());
        });
        if (!done)
            return done;
    }
    return {};
}

/// @p before after all that was asked for.
Result<TypedDossier> changed(
    Session &session, const Arguments &arguments, const Customer &before, std::span<const TypedValue> values) {
    const Result<Registration> typing = registration(session);
    if (!typing)
        return std::unexpected{typing.error()};
    Result<TypedDossier> typed = values.empty() ? TypedDossier{before} : typing->change(before, values);
    if (!typed)
        return typed;
    return verifyNamed(session, arguments, typed->customer).transform([&typed] { return *std::move(typed); });
}

Result<Reply> run(Session &session, const Arguments &arguments) {
    // How a value was verified says enough.
    const bool verifiesOnly = arguments.values("--set"_L1).isEmpty() && !arguments.values("--verify"_L1).isEmpty();
    const auto values = verifiesOnly ? std::vector<TypedValue>{} : typedValues(arguments);
    if (!values)
        return std::unexpected{values.error()};
    const QString reason = arguments.valueOr("--reason"_L1, {}).trimmed();
    if (reason.isEmpty() && !verifiesOnly)
        return std::unexpected{usageError(Words::tr("An edit needs its reason: --reason TEXT"))};
    const Result<Customer> before =
        session.write([&](Database &database) { return customerNamed(database, arguments.word(0)); });
    if (!before)
        return std::unexpected{before.error()};
    const Result<TypedChange> done =
        writeTyped(session, *before, changed(session, arguments, *before, *values), {.text = reason});
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
