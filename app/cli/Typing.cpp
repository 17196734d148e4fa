#include "Typing.h"

#include "Session.h"

#include "db/Customers.h"
#include "domain/ChangeSet.h"
#include "reference/Reference.h"
#include "services/import/DatabaseCustomers.h"
#include "services/import/Duplicates.h"
#include "services/import/ImportReport.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::cli::Typing)
};

/// Adds who may be the same customer to the warnings.
Result<void> warnOfDuplicates(Session &session, TypedDossier &typed) {
    const auto reference = session.reference();
    const auto access = session.access();
    if (!reference || !access)
        return std::unexpected{reference ? access.error() : reference.error()};
    const auto found = session.write([&](Database &database) {
        DatabaseCustomers stored{database, **reference};
        return findDuplicates(stored, typed.customer, **reference, *access);
    });
    if (!found)
        return std::unexpected{found.error()};
    for (const Duplicate &duplicate : *found)
        typed.warnings.push_back(problemOf(duplicate));
    return {};
}

} // namespace

Result<std::vector<TypedValue>> typedValues(const Arguments &arguments, const QString &prefix) {
    std::vector<TypedValue> values;
    for (const QString &assignment : arguments.values("--set"_L1)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return std::unexpected{
                usageError(Words::tr("--set needs FIELD=VALUE, not '%1'.").arg(assignment.left(40)))};
        const Result<FieldPath> path = parseFieldPath(prefix + assignment.first(equals));
        if (!path)
            return std::unexpected{path.error()};
        values.push_back({*path, assignment.sliced(equals + 1)});
    }
    if (values.empty())
        return std::unexpected{usageError(Words::tr("Nothing is to be set; give --set FIELD=VALUE."))};
    return values;
}

Result<Customer> customerNamed(Database &database, const QString &named) {
    const Customers customers{database};
    const Result<QUuid> id = customers.idOf(named);
    return id ? customers.byId(*id) : std::unexpected{id.error()};
}

Result<Registration> registration(Session &session) {
    const Result<SettingValues> settings = session.settings(Workspace::Access::Write);
    if (!settings)
        return std::unexpected{settings.error()};
    const auto reference = session.reference();
    if (!reference)
        return std::unexpected{reference.error()};
    const Result<OwnFields> own = session.ownFields();
    if (!own)
        return std::unexpected{own.error()};
    return Registration{**reference, session.clock(), *settings, *own};
}

Result<TypedChange> writeTyped(
    Session &session, const Customer &before, Result<TypedDossier> typed, const Origin &origin) {
    if (!typed)
        return std::unexpected{typed.error()};
    const bool isNew = before.id.isNull();
    const CustomerChange change = isNew ? creation(typed->customer) : difference(before, typed->customer);
    if (!isNew && change.fields.empty() && change.items.empty())
        return TypedChange{{}, *std::move(typed)};
    if (mayMakeDuplicate(change))
        if (auto done = warnOfDuplicates(session, *typed); !done)
            return std::unexpected{done.error()};
    ChangeSet changes = session.newChangeSet(origin);
    changes.next = streamOf({change});
    const Applying applying = session.applying();
    const Result<Applied> applied =
        session.write([&](Database &database) { return applyChangeSet(database, std::move(changes), applying); });
    if (!applied)
        return std::unexpected{applied.error()};
    return TypedChange{applied->change, *std::move(typed)};
}

QJsonArray toJson(const std::vector<Problem> &warnings) {
    QJsonArray array;
    for (const Problem &warning : warnings)
        array.append(dossier::toJson(warning));
    return array;
}

QString warningsText(const std::vector<Problem> &warnings) {
    QString text;
    for (const Problem &warning : warnings)
        text += warning.message + u'\n';
    return text;
}

} // namespace dossier::cli
